"""Questions and the home market are each language's own: they make no page outdated."""

import pytest

from kurslex.analysis.freshness.page_parts import fingerprint, page_parts
from tests.analysis.freshness.pages import TEXT, changed, glossary, outdated, page, synced

QUESTIONS = """
## Testa dig {#questions}

1. Håller en knop?
   - [x] ja: Den håller.
   - [ ] nej: Jo.
"""
LOCAL = "\n## I Sverige {#local}\n\nDen håller här.\n"
SOURCES = "\n## Källor {#sources}\n\n- En bok\n"


@pytest.mark.parametrize("own", [QUESTIONS, LOCAL, QUESTIONS + LOCAL])
def test_a_page_has_the_same_parts_without_them(own: str) -> None:
    for after in ("", SOURCES):
        assert page_parts(page(TEXT + own + after)) == page_parts(page(TEXT + after))
    assert fingerprint(page(TEXT + own)) == fingerprint(page(TEXT))


@pytest.mark.parametrize(
    ("section", "found"), [(QUESTIONS, {}), (LOCAL, {}), (SOURCES, {"fr": ["sv"]})]
)
def test_only_what_is_compared_makes_pages_outdated(section: str, found: dict) -> None:
    both = synced(synced(glossary(sv=page(), fr=page()), "sv", "fr"), "fr", "sv")
    assert outdated(both) == {}
    added = page(TEXT + section)
    after = changed(both, "sv", body=added.body, outline=added.outline, source="")
    assert outdated(after) == found
