"""Cases of the corpus put into copies of the tiny glossary."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.cases import Case, cases
from tests.support.edits import TINY_SITE, apply_edits, copy_tiny_site

_OWN_FILE = {"page", "front matter", "free page", "calculator", "declaration"}
_IMAGE = "docs/images/a."

_FRONT_MATTER = "---\npreferred: {{term: fall {name}}}\ndefinition: En sak som heter {name}.\n---\n"
_CALCULATOR = """\
from kurslex.formula import calculator, count, curve, money


@calculator(
    "{name}",
    {declared}
)
def {function}(a):
    b = a
    return b
"""


@dataclass(frozen=True, slots=True)
class Planted:
    """Where a case is: its file, and how many lines are before its first one."""

    case: Case
    path: str
    before: int


def of_projects() -> list[Case]:
    """Return the cases that a project's files have."""
    return cases(*_OWN_FILE, "file", "edits", "messages")


def has_own_file(case: Case) -> bool:
    """Whether a case adds a file and changes none, so that one project can have all such cases."""
    return case.kind in _OWN_FILE or (case.kind == "file" and not (TINY_SITE / case.path).exists())


def plant_together(root: Path, given: Sequence[Case]) -> list[Planted]:
    """Make a project with many cases, each in a file of its own."""
    copy_tiny_site(root)
    planted, concepts, pages = [], "", ""
    for number, case in enumerate(given):
        name = f"case-{number}"
        path, text, before = _file(case, name)
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text)
        planted.append(Planted(case, path, before))
        if case.kind in {"page", "front matter"}:
            concepts += f"  {name}: {{theme: loops}}\n"
        elif case.kind == "free page":
            pages += f"  {name}: none\n"
    settings = root / "docs/concepts.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"pages:\n{pages}{text}{concepts}", encoding="utf-8")
    return planted


def _file(case: Case, name: str) -> tuple[str, bytes, int]:
    """Return the path of a case's file, its content, and how many lines are before the case."""
    match case.kind:
        case "page":
            begin = _FRONT_MATTER.format(name=name)
            return f"docs/sv/{name}.md", begin.encode() + case.content + b"\n", begin.count("\n")
        case "front matter":
            return f"docs/sv/{name}.md", b"---\n" + case.content + b"\n---\nText.\n", 1
        case "free page":
            return f"docs/sv/{name}.md", b"---\n" + case.content + b"\n", 1
        case "file":  # images are called alike in the corpus
            return case.path.replace(_IMAGE, f"docs/images/{name}."), case.content, 0
        case "calculator":
            return f"calculators/{name.replace('-', '_')}.py", case.content + b"\n", 0
    function = name.replace("-", "_")
    text = _CALCULATOR.format(name=name, declared=case.text, function=function)
    return f"calculators/{function}.py", text.encode(), 5


def plant_alone(root: Path, case: Case) -> Planted:
    """Make a project with one case that changes its files."""
    copy_tiny_site(root)
    if case.kind == "messages":
        path = "docs/sv/messages/site.ftl"
        before = (root / path).read_bytes()
        (root / path).write_bytes(before + case.content + b"\n")
        return Planted(case, path, before.count(b"\n"))
    if case.kind == "edits":
        apply_edits(case.text, root)
        return Planted(case, case.text.split("\n")[0].removeprefix("@ "), 0)
    (root / case.path).parent.mkdir(parents=True, exist_ok=True)
    (root / case.path).write_bytes(case.content)
    return Planted(case, case.path, 0)
