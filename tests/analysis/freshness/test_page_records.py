"""Records are written into a page, and nothing else of the page changes."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from kurslex.analysis.freshness.page_records import recorded, with_records
from kurslex.model.checked import Checked
from kurslex.project.files.atomic_writing import write_all
from kurslex.project.yaml.front_matter import FrontMatterError
from tests.analysis.freshness.pages import TEXT, glossary, page, synced

ONE = {"de": Checked(source=("3f9a1c", "02bd1f"), own=("81ab02", "2cd118"))}
SAME = {"opening text": ("02bd1f", "02bd20")}
FIELDS = """\
typographical:
  terms and definition:
  opening text:
    02bd1f=02bd20
checked:
  de:
    3f9a1c-02bd1f/81ab02-2cd118
  it:
"""
SLOTS = ("terms and definition", "opening text")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("---\na: b\n---\n\nX\n", f"---\na: b\n{FIELDS}---\n\nX\n"),
        ("---\nchecked: {it: x} # by hand\na: b\n---\n", f"---\na: b\n{FIELDS}---\n"),
        ("---\na: b\nchecked:\n---\nX", f"---\na: b\n{FIELDS}---\nX"),
        (
            "---\nchecked:\n  it: x\n\na: |\n --b\n---\n",
            f"---\n\na: |\n --b\n{FIELDS}---\n",
        ),
        (
            "---\ntypographical: {opening text: x}\n# why\nchecked: {it: y}\nc: d\n---\n",
            "---\n"
            + FIELDS.replace("checked:", "# why\nchecked:").removesuffix("\n")
            + "\nc: d\n---\n",
        ),
    ],
)
def test_the_records_alone_change(text, new):
    assert with_records(text, ONE, ["de", "it"], SAME, SLOTS) == new
    assert with_records(new, ONE, ["de", "it"], SAME, SLOTS) == new


def test_without_languages_and_parts_there_are_no_fields():
    text = f"---\na: b\n{FIELDS}---\n"
    assert with_records(text, {}, [], {}, []) == "---\na: b\n---\n"


def test_a_page_without_front_matter_has_no_place_for_it():
    with pytest.raises(FrontMatterError, match="the page has no front matter"):
        with_records("# Title\n", ONE, [], {}, [])


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_keeps_its_line_ends_and_its_byte_order_mark(mark: bytes, tmp_path: Path) -> None:
    file = tmp_path / "docs/it/bowline.md"
    file.parent.mkdir(parents=True)
    raw = mark + TEXT.replace("\n", "\r\n").encode()
    file.write_bytes(raw)
    agreed = synced(glossary(de=page(), it=page()), "it", "de")
    found = replace(agreed.pages["it", "bowline"], path="docs/it/bowline.md")
    write_all(tmp_path, recorded(tmp_path, agreed, found, found.checked))
    head, tail = raw.split(b"---\r\n\r\n")
    fields = file.read_bytes().removeprefix(head).removesuffix(b"---\r\n\r\n" + tail)
    assert fields.startswith(b"typographical:\r\n  terms and definition:\r\n  opening text:\r\n")
    assert fields.count(b"\n") == fields.count(b"\r\n") == 7
    again = page(file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"), "it")
    assert {
        tag: structs.replace(each, line=1) for tag, each in again.checked.items()
    } == found.checked
    assert recorded(tmp_path, agreed, found, found.checked) == {}


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    agreed = glossary(de=page())
    with pytest.raises(FileNotFoundError):
        recorded(tmp_path, agreed, agreed.pages["de", "bowline"], {})
