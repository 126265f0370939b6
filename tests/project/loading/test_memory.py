"""What a memory recalls is what a reading would find, and a changed text is read again."""

from pathlib import Path

import pytest
from msgspec.msgpack import encode

from kurslex import messages
from kurslex.project.loading import mkdocs_settings
from kurslex.project.loading import page_files as pages
from kurslex.project.loading.memory import Memory
from kurslex.rules import inspect
from tests.cases import FOLDER
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

CASES = sorted((FOLDER / "rules").glob("*-bad*.txt"))[::9]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_memory_changes_nothing_of_what_is_found(case: Path, tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    apply_edits(read_check_case(case)[0], root)
    memory = Memory()
    first, problems = inspect(root, memory)
    again, problems_again = inspect(root, Memory(memory.new.get))
    assert problems_again == problems == inspect(root)[1]
    assert [*again.pages.items()] == [*first.pages.items()]


def test_only_what_has_changed_is_read_again(tmp_path: Path, monkeypatch) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    memory = Memory()
    inspect(root, memory)
    page = root / "docs/sv/bowline.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nKnop.\n", encoding="utf-8")
    read = []
    real = pages.read_page
    monkeypatch.setattr(pages, "read_page", lambda *all: read.append(all[2]) or real(*all))
    later = Memory(memory.new.get)
    inspect(root, later)
    assert read == ["docs/sv/bowline.md"]
    new = later.used - memory.used
    assert len(new) == 2  # the page, and what is said of the pages of its language together
    assert {*later.new} > new  # and what is known of all pages in one table
    assert len(later.used) == len(memory.used)


def test_home_pages_and_settings_that_are_known_are_not_read_again(
    tmp_path: Path, monkeypatch
) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    memory = Memory()
    homes = inspect(root, memory)[0].homes
    read = []
    for module, name in ((pages, "read_outline"), (mkdocs_settings, "parse_yaml")):
        real = getattr(module, name)
        monkeypatch.setattr(
            module, name, lambda *all, real=real, **more: read.append(all[0]) or real(*all, **more)
        )
    glossary, problems = inspect(root, Memory(memory.new.get))
    assert (glossary.homes, problems, read) == (homes, [], [])
    (root / "mkdocs.yml").write_text("site_url: nowhere\n", encoding="utf-8")
    _, problems = inspect(root, Memory(memory.new.get))
    assert read == ["site_url: nowhere\n"]
    assert {each.path for each in problems} == {"mkdocs.yml"}


def test_messages_that_are_known_are_parsed_only_where_they_are_printed(
    tmp_path: Path, monkeypatch
) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    memory = Memory()
    inspect(root, memory)
    parsed = []
    real = messages.parsed
    monkeypatch.setattr(messages, "parsed", lambda text: parsed.append(text) or real(text))
    glossary, _ = inspect(root, Memory(memory.new.get))
    assert parsed == []
    assert glossary.messages["sv"].format("site-name")  # one line, which needs no parsing
    assert glossary.messages["sv"].format("working-load-status", kept="1", load="2")
    assert [text.partition(" =")[0] for text in parsed] == ["working-load-status"]


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", *map(encode, ([], [{"id": 5}, []], [None, [5]]))]
)
def test_what_is_no_reading_is_read_anew(content: bytes, tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    glossary, problems = inspect(root, Memory(lambda name: content))
    assert problems == []
    assert [*glossary.pages.items()] == [*inspect(root)[0].pages.items()]
