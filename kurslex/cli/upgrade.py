"""`kurslex upgrade`: what a project has to change for a newer version, and can leave out."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from kurslex import __version__
from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.scaffolding.shipped_messages import shipped_entries, without_shipped

VERSION_FILE = ".kurslex-version"
"""The file that says with which version a project was begun, or upgraded last."""

_NOTES = Path(__file__).with_name("upgrade_notes.md")
_SECTION = re.compile(r"(?m)^## (.+)$")
_UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """The names of the messages of a file that the package has alike, and the file without them."""

    path: str
    names: tuple[str, ...]
    text: str | None


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "upgrade",
        help="upgrade a project to this version of Kurslex",
        description="Show what has changed for projects since the version with which this one was "
        "begun or upgraded last, and remove from docs/LOCALE/messages/ what Kurslex now has in the "
        "same words. Messages with other words stay.",
        epilog="example: kurslex upgrade --dry-run",
    )
    parser.add_argument("--dry-run", action="store_true", help="show it, and change nothing")
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Show the changes and write the files; return 2 where they cannot be, or are newer."""
    root: Path = args.root
    glossary, _ = load_glossary(root)
    before = version_of(root)
    if _numbers(before) > _numbers(__version__):
        return _older(before)
    told = notes_since(before, _NOTES.read_text(encoding="utf-8"))
    print(f"From {before or 'an unknown version'} to {__version__}\n")
    if told:
        print(f"{told}\n")
    found = repeated(root, glossary)
    texts: dict[str, str | None] = {each.path: each.text for each in found}
    for each in found:
        gone = ", and the file with them" if each.text is None else ""
        print(f"{each.path}: {', '.join(each.names)}{gone}")
    if before != __version__:
        texts[VERSION_FILE] = version_text()
    count = counted(sum(len(each.names) for each in found), "message")
    if args.dry_run:
        print(f"{count} would be taken out; nothing was changed")
        return GOOD
    if texts and not written_or_reported("upgrade", root, texts):
        return USAGE_ERROR
    print(f"{count} taken out: Kurslex says the same")
    return GOOD


def _older(version: str) -> int:
    """Say that the project is of a later version than what is installed; return 2."""
    print(
        f"kurslex upgrade: the project was upgraded to {version} already, and the installed "
        f"Kurslex is {__version__}, which is older; install that of requirements.txt",
        file=sys.stderr,
    )
    return USAGE_ERROR


def version_of(root: Path) -> str:
    """Return the version that a project was upgraded to last, or nothing where it does not say."""
    if not (root / VERSION_FILE).is_file():
        return ""
    return (read_as_written(root, VERSION_FILE, []) or "").strip()


def version_text() -> str:
    """Return the text of the file that says so."""
    return f"{__version__}\n"


def notes_since(version: str, notes: str) -> str:
    """Return the sections of the notes on versions after one, the newest first.

    What is not released yet is among them. Without a version, or with one that is no version, these
    are all.
    """
    _, *parts = _SECTION.split(notes)
    known = _numbers(version)
    sections = zip(parts[::2], parts[1::2], strict=True)
    return "\n\n".join(
        f"{title}\n\n{text.strip()}"
        for title, text in sections
        if title == _UNRELEASED or _numbers(title) > known
    )


def repeated(root: Path, glossary: Glossary) -> list[Repeated]:
    """Return what the files of messages say in the package's words, by file."""
    found = []
    for messages in glossary.messages.values():
        shipped = shipped_entries(messages.shipped)
        for path in messages.sources if shipped else ():
            text = read_as_written(root, path, [])
            rest, names = without_shipped(text or "", shipped)
            if names:
                found.append(Repeated(path=path, names=tuple(names), text=rest))
    return found


def _numbers(version: str) -> tuple[int, ...]:
    numbers = re.match(r"\d+(\.\d+)*", version)
    return tuple(map(int, numbers[0].split("."))) if numbers else ()
