"""Rule [missing-section]."""

from collections import Counter
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import OWN_SECTIONS
from kurslex.problem import Problem, Severity, nearest
from kurslex.rules.registry import Reads, rule


@rule("missing-section", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_sections(glossary: Glossary) -> Iterator[Problem]:
    """A section that one language of a concept has, every language of it has.

    Bad: `{#example}` in `docs/nb/bond.md` but not in `docs/de/bond.md`.
    Good: in all of them; an address with `#example` then works in every language.
    """
    for concept in glossary.concepts:
        pages = glossary.translations(concept)
        ids = {tag: _sections(page) for tag, page in pages.items()}
        every = dict.fromkeys(section for sections in ids.values() for section in sections)
        count = Counter(section for sections in ids.values() for section in sections)
        for tag, page in pages.items():
            alone = [section for section in ids[tag] if count[section] == 1]
            for section in every:
                if section not in ids[tag]:
                    having = [other for other in pages if section in ids[other]]
                    near = nearest(section, alone)
                    hint = (
                        f"rename {{#{near}}}"
                        if near
                        else f"add a heading that ends in {{#{section}}}"
                    )
                    yield Problem(
                        path=page.path,
                        line=page.body_line,
                        message=f"section '{section}' is missing; {_join(having)} "
                        f"{'has' if len(having) == 1 else 'have'} it",
                        check="missing-section",
                        hint=f"{hint}, or take it out there",
                    )


def _sections(page: LocalizedConcept) -> list[str]:
    headings = page.outline.headings
    return [
        head.id
        for head in headings
        if head.opens_section and head.id and head.id not in OWN_SECTIONS
    ]


def _join(tags: list[str]) -> str:
    return " and ".join(tags)
