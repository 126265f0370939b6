"""A message is missing only where nothing is left that may hold it."""

from pathlib import Path

from kurslex.project.loading.load_glossary import load_glossary
from kurslex.rules import inspect
from kurslex.rules.missing_messages import required_messages
from tests.cases import FOLDER
from tests.support.command import edit
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

FIRST = {
    "site": "site-name",
    "relations": "relations-heading",
    "overviews": "overviews-label",
    "home": "home-examples",
    "teaching": "teaching-heading",
    "teachers": "",  # of a page that this glossary does not have
    "practice": "practice-title",
    "search": "search-label",
    "accessibility": "overview-accessibility",
    "downloads": "overview-downloads",
    "pack": "handout-contents",
    "translation": "outdated-notice",
    "offline": "archive-download",
    "withdrawn": "withdrawn-term-sheepshank",
    "false-friends": "false-friends-noose",
    "exercise-pages": "overview-worksheet",
    "concepts": "tags-heading",
    "pictures": "pictures-in-words",
    "calculators": "calculators-own-figures",
    "working-load": "working-load-title",
    "exercises": "exercises-asked",
}
"""The first message of each file, in one of which what is missing has to be written."""


def test_messages_in_a_file_that_cannot_be_read_are_not_missing(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    folder = root / "docs/sv/messages"
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.iterdir())]
    for file in folder.iterdir():
        file.unlink()
    (folder / "all.ftl").write_text("\n".join(texts), encoding="latin-1", errors="replace")
    assert [str(problem) for problem in inspect(root)[1]] == [
        "docs/sv/messages/all.ftl:1: is not UTF-8 text [unreadable-file]\n"
        "  hint: save the file with the encoding UTF-8"
    ]


def test_who_has_written_the_glossary_is_said_in_all_languages_or_in_none(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    with (root / "docs/sv/messages/site.ftl").open("a", encoding="utf-8") as file:
        file.write("\nsite-author = Knopbokens medarbetare\n")
    reports = [f"{each.path}:{each.line}: {each.message}" for each in inspect(root)[1]]
    assert reports == ["docs/fr/messages/site.ftl:1: there is no message 'site-author'"]


def test_a_message_is_missing_beside_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    folder = root / "docs/sv/messages"
    (folder / "site.ftl").write_bytes(b"\xff")
    edit(folder / "working-load.ftl", "working-load-kept = ", "working-load-keep = ")
    reports = [f"{each.path}:{each.line}: {each.message}" for each in inspect(root)[1]]
    assert reports == [
        "docs/sv/messages/site.ftl:1: is not UTF-8 text",
        "docs/sv/messages/working-load.ftl:1: there is no message 'working-load-kept'",
    ]


def test_a_page_that_cannot_be_read_hides_no_missing_message(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/reef-knot.md").write_bytes(b"\xff")
    (root / "docs/sv/messages/working-load.ftl").unlink()
    reports = [f"{each.path}:{each.line}: {each.message}" for each in inspect(root)[1]]
    place = "docs/sv/messages/working-load.ftl:1"
    assert f"{place}: there is no message 'working-load-title'" in reports


def test_each_file_has_messages_of_its_own_kind(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    for case in ("missing-message-bad-exercise", "picture-words-good", "false-friends-good"):
        apply_edits(read_check_case(FOLDER / f"rules/{case}.txt")[0], root)
    edit(root / "docs/concepts.yml", "concepts:\n", "withdrawn: {sheepshank: {}}\nconcepts:\n")
    edit(root / "docs/concepts.yml", "theme: loops", "tags: [old], theme: loops")
    glossary, _ = load_glossary(root)
    required = required_messages(glossary, "sv")
    assert {file: next(iter(messages), "") for file, messages in required.items()} == FIRST
    assert "picture-two-ropes-title" in required["pictures"]
    assert "grammar-neuter" in required["site"]
    assert "grammar-neuter" not in required_messages(glossary, "fr")["site"]
