"""How far the tiny glossary is, counted by hand where it can be."""

from dataclasses import replace

from msgspec import structs

from kurslex.analysis.freshness.page_states import State
from kurslex.analysis.status import readable_text, status
from kurslex.language.readability import lix
from tests.site.tiny import tiny_glossary, without


def test_every_language_and_concept_has_a_state() -> None:
    swedish, french = status(without("fr", "clove-hitch"))
    assert [page.id for page in swedish.pages] == ["bowline", "reef-knot", "clove-hitch"]
    assert [page.id for page in swedish.having(State.COMPLETE)] == [
        *("bowline", "reef-knot", "clove-hitch")
    ]
    assert [page.id for page in french.having(State.MISSING)] == ["clove-hitch"]
    missing = french.having(State.MISSING)[0]
    assert (missing.words, missing.readability, missing.incoming, missing.outgoing) == (
        *(0, None, 0, 0),
    )


def test_words_are_those_of_definition_and_text() -> None:
    hitch = status(tiny_glossary())[0].pages[2]
    # Sixteen words define it, and the page has twenty-five.
    assert hitch.words == 16 + 25


def test_headings_and_sources_are_not_read() -> None:
    page = tiny_glossary().pages["sv", "bowline"]
    text = readable_text(page)
    assert "Så mycket" not in text
    assert "Exempel" not in text
    assert text.startswith("En pålstek är en knop")
    passages = [structs.replace(each, section="sources") for each in page.outline.passages]
    sources = replace(page, outline=replace(page.outline, passages=tuple(passages)))
    assert readable_text(sources) == page.definition


def test_readability_is_the_measure_of_the_language() -> None:
    glossary = tiny_glossary()
    swedish, french = status(glossary)
    values = [page.readability for page in swedish.pages]
    assert values == [lix(readable_text(glossary.pages["sv", page.id])) for page in swedish.pages]
    assert swedish.readability == sorted(value for value in values if value is not None)[1]
    assert (
        swedish.hardest(2)
        == sorted(swedish.pages, key=lambda page: page.readability or 0, reverse=True)[:2]
    )
    assert (french.measure, french.readability, french.hardest(2)) == (None, None, [])


def test_links_are_counted_both_ways() -> None:
    tiny = tiny_glossary()
    relations = {"clove-hitch": {"related": ("reef-knot",)}}
    concepts = {
        name: replace(each, relations=relations.get(name, {}))
        for name, each in tiny.concepts.items()
    }
    bowline, reef_knot, clove_hitch = status(replace(tiny, concepts=concepts))[0].pages
    # Texts lead from both others to the bowline, and from there to the clove hitch.
    assert (bowline.outgoing, reef_knot.outgoing, clove_hitch.outgoing) == (1, 2, 2)
    assert (bowline.incoming, reef_knot.incoming, clove_hitch.incoming) == (2, 1, 2)


def test_the_sum_of_words() -> None:
    swedish = status(tiny_glossary())[0]
    assert swedish.words == sum(page.words for page in swedish.pages)
