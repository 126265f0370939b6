"""A record is written into a page, and nothing else of the page changes."""

from pathlib import Path

import pytest

from kurslex.model.checked import Checked
from kurslex.translation.record import with_record, write_record

ONE = {"de": Checked(source=("3f9a1", "02bd1"), own=("81ab0", "2cd11"))}
TWO = {**ONE, "it": Checked(source=("55c02", "2e2fa"))}
LINES = "checked:\n  de: 3f9a1-02bd1/81ab0-2cd11\n"


@pytest.mark.parametrize(
    ("text", "records", "new"),
    [
        ("---\na: b\n---\n\nX\n", ONE, f"---\na: b\n{LINES}---\n\nX\n"),
        ("---\na: b\n---\n", TWO, f"---\na: b\n{LINES}  it: 55c02-2e2fa\n---\n"),
        (f"---\na: b\n{LINES}c: d\n---\n", {}, "---\na: b\nc: d\n---\n"),
        (
            f"---\na: b\n{LINES}# why\nc: d\n---\n",
            TWO,
            f"---\na: b\n{LINES}  it: 55c02-2e2fa\n# why\nc: d\n---\n",
        ),
        ("---\nchecked: {it: x} # by hand\na: b\n---\n", ONE, f"---\n{LINES}a: b\n---\n"),
        ("---\na: b\nchecked:\n---\nX", ONE, f"---\na: b\n{LINES}---\nX"),
        ("---\nchecked:\n  it: x\n\na: |\n --b\n---\n", ONE, f"---\n{LINES}\na: |\n --b\n---\n"),
    ],
)  # fmt: skip
def test_the_record_alone_changes(text, records, new):
    assert with_record(text, records) == new
    assert with_record(new, records) == new


def test_a_page_without_front_matter_has_no_place_for_it():
    with pytest.raises(ValueError, match="the page has no front matter"):
        with_record("# Title\n", ONE)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_keeps_its_line_ends_and_its_byte_order_mark(mark: bytes, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_bytes(mark + b"---\r\na: b\r\n---\r\nX\r\n")
    assert write_record(tmp_path, "page.md", ONE)
    lines = LINES.replace("\n", "\r\n").encode()
    assert file.read_bytes() == mark + b"---\r\na: b\r\n" + lines + b"---\r\nX\r\n"
    assert not write_record(tmp_path, "page.md", ONE)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_record(tmp_path, "page.md", ONE)
