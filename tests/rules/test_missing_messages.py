"""A message is missing only where nothing is left that may hold it."""

from pathlib import Path

from kurslex.rules import inspect
from tests.support.command import edit
from tests.support.edits import copy_tiny_site


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
