"""Small glossaries in many scripts, tests/cases/scripts/, each beside its terms in English.

A line of `TAG/terms.txt` is `ID: preferred term; form = admitted term; form // definition`.
"""

from dataclasses import replace
from functools import cache
from pathlib import Path

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.cases import FOLDER
from tests.site.tiny import tiny_glossary

SCRIPTS = FOLDER / "scripts"
OTHERS = "en"
_KINDS = (TermStatus.PREFERRED, TermStatus.ADMITTED)


@cache
def script_glossary(tag: str) -> Glossary:
    """Return the glossary of a language and English; all else is the tiny site's."""
    tiny = tiny_glossary()
    pages = {
        (each, page.id): page
        for each, file in ((tag, SCRIPTS / tag / "terms.txt"), (OTHERS, SCRIPTS / "en.txt"))
        for page in read_pages(file, each)
    }
    ids = [page.id for (each, _), page in pages.items() if each == tag]
    locale, home, words = tiny.locales["sv"], tiny.homes["sv"], tiny.messages["sv"]
    tags = (tag, OTHERS)
    return replace(
        tiny,
        locales={each: replace(locale, tag=each, name=each) for each in tags},
        homes={each: replace(home, locale=each) for each in tags},
        messages=dict.fromkeys(tags, words),
        concepts={each: Concept(id=each, theme=tiny.themes[0], line=1) for each in ids},
        pages={key: page for key, page in pages.items() if key[1] in ids},
        path=(),
        false_friends=(),
        withdrawn=(),
    )


def queries(tag: str) -> dict[str, list[str]]:
    """Return what readers type, each with the concepts that are good first answers, or none."""
    lines = (SCRIPTS / tag / "queries.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.rpartition("->") for line in lines if line and not line.startswith("#"))
    return {typed.strip(): concepts.split() for typed, _, concepts in parts}


def read_pages(file: Path, tag: str) -> list[LocalizedConcept]:
    """Return the pages of a file of terms."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [_page(line, tag) for line in lines if line and not line.startswith("#")]


def _page(line: str, tag: str) -> LocalizedConcept:
    concept, _, rest = line.partition(": ")
    terms, _, definition = rest.partition(" // ")
    return LocalizedConcept(
        id=concept,
        locale=tag,
        path=f"docs/{tag}/{concept}.md",
        terms=tuple(_term(text, at) for at, text in enumerate(terms.split(" = "))),
        definition=definition,
        definition_line=1,
        body=definition,
        body_line=1,
        outline=Outline(passages=()),
    )


def _term(written: str, at: int) -> Term:
    text, *forms = written.split("; ")
    return Term(text=text, status=_KINDS[min(at, 1)], line=1, forms=tuple(forms))
