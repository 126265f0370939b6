"""Cases of the checks: what is planted into a copy of tests/tiny_site, and the report that follows.

A case file begins with lines `# …` that say what is planted. Then come edits, file by file:

    @ docs/sv/bowline.md           these lines, which are there exactly once, are replaced
    - an old line
    + a new line
    @ docs/sv/index.md             new lines alone go to the end, or make a new file
    + a new line
    @ docs/sv/bowline.md deleted
    @ docs/sv/bowline.md encoded as latin-1
    @ docs/no copied from docs/sv

`␀` stands for the NUL character. The exact report follows after a line `=`.
"""

import re
import shutil
from pathlib import Path

from tests.cases import FOLDER
from tests.support.command import run_kurslex

TINY_SITE = Path(__file__).parent.parent / "tiny_site"
TINY_PAGES = "76 HTML pages"
"""What a build of the tiny site says that it has made."""

_COMMAND = re.compile(r"(\S+)(?: (deleted|encoded as|copied from)(?: (\S+))?)?")


def copy_tiny_site(target: Path) -> Path:
    shutil.copytree(TINY_SITE, target)
    return target


def begin_language(root: Path, tag: str, pages: str) -> None:
    """Begin a language in a project, with the pages of a folder of cases."""
    result = run_kurslex("add-locale", tag, cwd=root)
    assert (result.stderr, result.returncode) == ("", 0)
    shutil.copytree(FOLDER / pages, root / "docs" / tag, dirs_exist_ok=True)


def read_check_case(file: Path) -> tuple[str, list[str]]:
    """Return the edits of a case and the lines of its report."""
    edits, _, report = file.read_text(encoding="utf-8").partition("\n=\n")
    return edits, report.splitlines()


def apply_edits(edits: str, root: Path) -> None:
    comment, *blocks = re.split(r"(?m)^@ ", edits)
    assert all(line.startswith("#") for line in comment.splitlines()), comment
    for block in blocks:
        head, *lines = block.rstrip("\n").split("\n")
        found = _COMMAND.fullmatch(head)
        assert found, head
        path, command, argument = found.groups()
        if command is None:
            _edit(root / path, lines)
            continue
        assert not lines, lines
        if command == "deleted":
            (root / path).unlink()
        elif command == "encoded as":
            text = (root / path).read_text(encoding="utf-8")
            (root / path).write_bytes(text.encode(argument))
        else:
            shutil.copytree(root / argument, root / path)


def _edit(file: Path, lines: list[str]) -> None:
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    for old, new in _hunks(lines):
        if old:
            assert f"\n{text}".count(f"\n{old}") == 1, f"not once in {file.name}: {old}"
            text = f"\n{text}".replace(f"\n{old}", f"\n{new}")[1:]
        else:
            text += new
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.replace("␀", "\0"), encoding="utf-8")


def _hunks(lines: list[str]) -> list[tuple[str, str]]:
    """Pair each run of old lines with the new lines after it."""
    hunks: list[tuple[str, str]] = []
    last = ""
    for line in lines:
        sign, text = line[:1], line[2:] + "\n"
        assert sign in {"-", "+"}, line
        if not hunks or (sign == "-" and last == "+"):
            hunks.append(("", ""))
        old, new = hunks[-1]
        hunks[-1] = (old + text, new) if sign == "-" else (old, new + text)
        last = sign
    return hunks
