"""The examples of the manual: blocks of code that are titled with the name of a file."""

import re
import shutil
from pathlib import Path

from tests.support.command import PROJECT, run_kurslex

PAGES = PROJECT / "manual" / "pages"
CHAPTERS = sorted(file.stem for file in PAGES.glob("*.md"))
_BLOCK = re.compile(r"(?ms)^(````?)(\w*)(?: title=\"([^\"]+)\")?\n(.*?)^\1$")


def blocks(chapter: str) -> list[tuple[str, str, str]]:
    """Return the blocks of a chapter: the language, the name of the file or nothing, the text."""
    text = (PAGES / f"{chapter}.md").read_text(encoding="utf-8")
    return [(found[2], found[3] or "", found[4]) for found in _BLOCK.finditer(text)]


def files(chapter: str) -> dict[str, str]:
    """Return the files that a chapter shows, by their names."""
    return {name: text for _, name, text in blocks(chapter) if name}


def of_project(chapter: str) -> dict[str, str]:
    """Return those that belong to a project's content."""
    return {
        name: text
        for name, text in files(chapter).items()
        if name.startswith(("docs/", "calculators/"))
    }


def commands(chapter: str) -> list[str]:
    """Return the lines of a chapter's shell blocks that call the command."""
    lines = [
        line.partition(" #")[0].strip()
        for language, _, text in blocks(chapter)
        if language == "sh"
        for line in text.splitlines()
    ]
    return [line for line in lines if line.startswith("kurslex ") and line[8] != "-"]


def begin(folder: Path, shown: dict[str, str]) -> Path:
    """Begin a project in English, as the manual says, and put what it shows over it."""
    project = folder / "words"
    done = run_kurslex("init", project, cwd=folder)
    assert (done.stderr, done.returncode) == ("", 0)
    for name, text in shown.items():
        file = project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return project


def copy_manual(target: Path) -> Path:
    """Copy the manual to where a test may change it."""
    return Path(shutil.copytree(PROJECT / "manual", target, ignore=shutil.ignore_patterns("site")))
