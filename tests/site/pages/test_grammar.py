"""A term's gender and forms, in the head of its page and of those in two languages."""

from dataclasses import replace

import pytest

from kurslex.model.grammar import Grammar, Inflection
from kurslex.model.page import LocalizedConcept
from kurslex.rules.missing_messages import required_messages
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.parallel_page import render_parallels
from tests.site.tiny import tiny_context, tiny_glossary

COMMON = Grammar(gender="common", plural="pålstekar")


def with_grammar(grammar: Grammar) -> tuple[object, LocalizedConcept]:
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    page = replace(page, terms=(replace(page.preferred, grammar=grammar), *page.terms[1:]))
    context = tiny_context(replace(glossary, pages={**glossary.pages, ("sv", "bowline"): page}))
    return context, page


@pytest.mark.parametrize(
    ("grammar", "said"),
    [
        (COMMON, "en pålstek, flera pålstekar"),
        (Grammar(gender="neuter"), "ett pålstek"),
        (Grammar(plural="pålstekar"), "flera pålstekar"),
        # What the language does not have is left out; check names it.
        (Grammar(gender="feminine", genitive="pålsteks", plural="pålstekar"), "flera pålstekar"),
    ],
)
def test_the_head_says_it_below_the_heading(grammar: Grammar, said: str) -> None:
    html = render_concept(*with_grammar(grammar), "")
    assert "<h1>pålstek</h1>" in html
    assert f'</div>\n<p class="kx-grammar">{said}</p>\n' in html


def test_without_it_nothing_is_said() -> None:
    assert "kx-grammar" not in render_concept(*with_grammar(Grammar()), "")


def test_two_languages_say_each_their_own() -> None:
    context, _ = with_grammar(COMMON)
    documents = dict(render_parallels(context, "bowline", {"sv": "", "fr": ""}))
    for html in documents.values():
        assert html.count('<p class="kx-grammar">en pålstek, flera pålstekar</p>') == 1


def test_only_a_language_that_declares_grammar_needs_its_words() -> None:
    glossary = tiny_glossary()
    latin = replace(
        glossary.locales["fr"],
        inflection=Inflection(genders=("masculine",), forms=("genitive", "plural")),
    )
    glossary = replace(glossary, locales={**glossary.locales, "fr": latin})

    def needed(tag: str | None) -> list[str]:
        return [each for each in required_messages(glossary, tag)["site"] if "grammar" in each]

    swedish = ["grammar-common", "grammar-neuter", "grammar-plural"]
    french = ["grammar-masculine", "grammar-genitive-masculine", "grammar-plural"]
    assert needed("sv") == swedish
    assert needed("fr") == french
    assert sorted(needed(None)) == sorted({*swedish, *french})
