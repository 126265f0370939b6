"""Pages and glossaries for the tests of this folder, from the text of files."""

from dataclasses import replace

from kurslex.analysis.freshness.page_states import freshness
from kurslex.analysis.freshness.recording import compared
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.project.loading.page_files import read_page
from tests.site.tiny import tiny_glossary

CONCEPT = "bowline"
TEXT = """\
---
preferred:
  term: knop
  forms: [knopen]
admitted:
  - term: knut
deprecated:
  - term: knåp
    reason: Det är något annat.
definition: En knop håller.
---

Den [håller](reef-knot.md#example) länge.

## Exempel {#example}

- Ett
- Två
"""


def page(text: str = TEXT, tag: str = "sv") -> LocalizedConcept:
    problems = []
    found = read_page(text, tag, f"docs/{tag}/{CONCEPT}.md", problems)
    assert problems == []
    assert found
    return found


def glossary(**pages: LocalizedConcept) -> Glossary:
    """Return a glossary with one concept; its languages are those of the pages."""
    tiny = tiny_glossary()
    locale = tiny.locales["sv"]
    return replace(
        tiny,
        locales={tag: replace(locale, tag=tag) for tag in pages},
        concepts={CONCEPT: tiny.concepts[CONCEPT]},
        pages={(tag, CONCEPT): replace(each, locale=tag) for tag, each in pages.items()},
    )


def synced(before: Glossary, tag: str, *sources: str, says_more: bool = False) -> Glossary:
    """Return the glossary once a page has been checked against sources."""
    records = compared(before, freshness(before), (tag, CONCEPT), sources, says_more=says_more)
    return changed(before, tag, checked=records)


def changed(before: Glossary, tag: str, **fields: object) -> Glossary:
    """Return the glossary with other fields in a page."""
    key = (tag, CONCEPT)
    return replace(before, pages={**before.pages, key: replace(before.pages[key], **fields)})


def outdated(given: Glossary) -> dict[str, list[str]]:
    """Return the sources that make each page outdated, by language."""
    changes = freshness(given).changes
    return {tag: [change.source for change in found] for (tag, _), found in changes.items()}
