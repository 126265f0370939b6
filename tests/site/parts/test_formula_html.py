"""What appears for `{{ formula … }}`: MathML, a line of text, all formulas of a calculator."""

from dataclasses import replace

import pytest

from kurslex.calculators.present.page_formula import FormulaError
from kurslex.engine.texts import render_text
from kurslex.site.parts.formula_html import formula_html
from kurslex.site.search.full_text import page_text, text_document
from tests.site.reader import Reader
from tests.site.tiny import tiny_context

WRITTEN = '\n\n{{ formula last = "kvar brottlast" / säkerhet }}\n\n{{ formula working-load }}\n'


def test_a_formula_of_the_page() -> None:
    html = formula_html(tiny_context(), "sv", 'last = "kvar" * 0.5')
    assert html.startswith('<div class="kurslex-calculator__formula" data-text="last = kvar × 0,5"')
    assert "<mn>0,5</mn>" in html
    assert Reader(html).text.replace(" ", "") == "last=kvar×0,5"


def test_a_long_formula_is_smaller_on_paper_and_reached_by_keyboard() -> None:
    short, long, longest = (
        formula_html(tiny_context(), "fr", "a = " + " + ".join(["terme"] * count))
        for count in (2, 10, 20)
    )
    assert "tabindex" not in short
    assert 'kurslex-calculator__formula--long"' in long
    assert 'kurslex-calculator__formula--longest"' in longest
    assert long.count('tabindex="0"') == 1


def test_all_formulas_of_a_calculator_without_its_form() -> None:
    html = formula_html(tiny_context(), "sv", "working-load")
    assert html.count("<math") == 2
    assert "<input" not in html
    with pytest.raises(KeyError):
        formula_html(tiny_context(), "sv", "nothing")
    with pytest.raises(FormulaError):
        formula_html(tiny_context(), "sv", "a = ")


def test_a_page_has_them_and_a_search_finds_their_words() -> None:
    glossary = tiny_context().glossary
    key = ("sv", "clove-hitch")
    page = replace(glossary.pages[key], body=glossary.pages[key].body + WRITTEN)
    context = tiny_context(replace(glossary, pages={**glossary.pages, key: page}))
    html = render_text(context, *key)
    assert html.count("<math") == 3
    assert "kvar brottlast" in html
    document = text_document(page_text(context.glossary, "sv", "clove-hitch", html))
    assert "<math" not in document
    assert "kvar brottlast / säkerhet" in document
