"""What search looks terms up in grows no faster than the glossary, nor than its texts."""

from dataclasses import replace

import pytest

from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept
from kurslex.site.search.index_script import search_script
from tests.support.glossaries import project_glossary


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_a_glossary_twice_as_large_has_an_index_at_most_twice_as_large(tag: str) -> None:
    whole = project_glossary()
    half = set(list(whole.concepts)[::2])
    smaller = replace(
        whole,
        concepts={name: each for name, each in whole.concepts.items() if name in half},
        pages={key: page for key, page in whole.pages.items() if key[1] in half},
    )
    growth = len(search_script(whole, tag)) / len(search_script(smaller, tag))
    assert growth <= len(whole.concepts) / len(smaller.concepts)


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_texts_twice_as_long_hardly_make_the_index_larger(tag: str) -> None:
    whole = project_glossary()
    own = {key: page for key, page in whole.pages.items() if key[0] == tag}
    nexts = [*list(own.values())[1:], next(iter(own.values()))]
    longer = {
        key: replace(page, body=page.body + other.body, outline=together(page, other))
        for (key, page), other in zip(own.items(), nexts, strict=True)
    }
    larger = replace(whole, pages={**whole.pages, **longer})
    growth = len(search_script(larger, tag)) / len(search_script(whole, tag))
    assert 1 < growth <= 1.1


def together(page: LocalizedConcept, other: LocalizedConcept) -> Outline:
    """Return the outline of a page that has the text of another one, too."""
    passages = (*page.outline.passages, *other.outline.passages)
    return replace(page.outline, passages=passages)
