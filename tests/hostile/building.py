"""One project with all cases that can be together, built without asking what the rules say.

Rules stop such a build. So what is tested here is the second fence: what a page becomes where the
first one is not there. Only what cannot be read at all is left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from markdown import Markdown

from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.rules.file_rules import reading_rules
from kurslex.site.markdown_extension import KurslexExtension
from tests.hostile.cases import Case, cases
from tests.hostile.planting import plant_together
from tests.support.edits import apply_edits

END = "Slut på fallet."
"""A paragraph after each case of a page: where it is none, the case has taken what follows."""

_ON_A_PAGE = 16
# A build ends where a gender, a result, a calculator or a picture is none that there is.
_CANNOT_BE_SHOWN = {*(rule.id for rule in reading_rules()), "grammar"}
_MESSAGES = "docs/sv/messages/site.ftl"


def readable(*kinds: str) -> list[Case]:
    """Return the cases that a project's loader takes, of some kinds."""
    return [
        case
        for case in cases(*kinds)
        if case.rule not in _CANNOT_BE_SHOWN and not read_outline(case.text, 1).placeholders
    ]


def write_project(root: Path) -> None:
    """Make a project with all cases that can be together."""
    harmless = [case for case in cases("file") if case.reason and "//" not in case.path]
    own = [*pages(), *readable("front matter", "free page"), *_new(harmless)]
    plant_together(root, own)
    for case in cases("edits"):
        if case.reason:
            try:
                apply_edits(case.text, root)
            except AssertionError:  # another case has changed the same line
                continue
    messages = root / _MESSAGES
    known = messages.read_text(encoding="utf-8")
    own_messages = [case.text for case in cases("messages") if case.reason]
    messages.write_text("\n".join([known, *_unlike(own_messages)]), encoding="utf-8")


def build_site(root: Path, site: Path) -> None:
    """Build a project's site, whatever is wrong with it."""
    glossary, _ = load_glossary(root)
    with no_cache() as records:
        write_site(glossary, load_site(root), site, records)


def pages() -> list[Case]:
    """Return the cases of pages, many on each page; those that take what follows end one."""
    made: list[Case] = []
    begun: list[Case] = []
    for case in readable("page"):
        begun.append(case)
        if len(begun) == _ON_A_PAGE or takes_the_rest(case):
            made.append(_joined(begun))
            begun = []
    return [*made, _joined(begun)] if begun else made


def takes_the_rest(case: Case) -> bool:
    """Whether what follows a case is not a paragraph any more, as in code that has no end."""
    extensions = ["toc", "tables", "fenced_code", KurslexExtension({})]
    html = Markdown(extensions=extensions).convert(f"{case.text}\n\n{END}\n\n```\n\n~~~\n")
    return f"<p>{END}</p>" not in html


def _joined(joined: Sequence[Case]) -> Case:
    text = f"\n\n{END}\n\n".join(case.text for case in joined)
    return replace(joined[0], content=f"{text}\n\n{END}".encode("utf-8", "surrogateescape"))


def _new(files: Iterable[Case]) -> list[Case]:
    """Return one case for each path."""
    return [*{case.path: case for case in files}.values()]


def _unlike(texts: Iterable[str]) -> Iterator[str]:
    """Yield messages, each id once: of two alike the first would count."""
    seen = set()
    for text in texts:
        name = text.partition(" ")[0]
        if name not in seen:
            seen.add(name)
            yield text
