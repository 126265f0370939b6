"""The page of course packs is no longer where a glossary has many more concepts."""

import re

from kurslex.site.pages.pack_page import render_pack
from tests.site.many import many_knots
from tests.site.tiny import tiny_context


def packs(count: int) -> str:
    context = tiny_context(many_knots(count))
    return render_pack(context, "sv", dict.fromkeys(context.glossary.themes, ()))


def test_a_short_glossary_has_its_concepts_on_the_page() -> None:
    html = packs(20)
    assert html.count('name="concept"') == 23
    assert "<details>" not in html


def test_a_long_one_has_only_their_number() -> None:
    few, many = packs(300), packs(600)
    assert 'name="concept"' not in few
    assert few.count("<details>") == few.count("data-of=") == 3
    assert re.sub("[0-9]+", "0", few) == re.sub("[0-9]+", "0", many)
    assert "301 " in few
