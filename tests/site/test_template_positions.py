"""No template prints plain text where an address, an id, a script or a shape stands."""

from collections.abc import Callable
from typing import ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader
from lxml import etree
from markupsafe import Markup

from kurslex.model.address import Address
from kurslex.site.templating import ENVIRONMENT, View
from kurslex.site.trusted import (
    ElementId,
    ScriptData,
    TagAttributes,
    drawing,
    element_id,
    mathml,
    path_data,
    script_data,
    tag_attributes,
)
from tests.support.template_types import TemplateReader

HOSTILE = "\"'><kx-a onclick=x></script><!-- &\u2028\t`"


class PlacesView(View, frozen=True, kw_only=True):
    """What the templates below print."""

    template: ClassVar[str] = "places.html"
    text: str
    html: Markup
    to: Callable[[str], Address]
    place: ElementId
    data: ScriptData
    lang: Callable[[str], TagAttributes]
    number: int
    heading: Literal["h1", "h2"]


def problems(text: str) -> list[str]:
    """Return what is wrong with a template, without the place where it is."""
    sources = {"places.html": text, "part.html": ' title="{{ text }}"'}
    reader = TemplateReader(ENVIRONMENT.overlay(loader=DictLoader(sources)), PlacesView)
    return [each.partition(": ")[2] for each in reader.problems]


@pytest.mark.parametrize(
    "text",
    [
        "{{ text }}{{ html }}",
        '<a href="{{ to(text) }}" title="{{ text }}">{{ text }}</a>',
        '<a href="{{ text | address }}"></a>',
        '<a href="#{{ place }}"></a>',
        '<p id="{{ place }}-{{ number }}" aria-labelledby="a {{ place }}"></p>',
        "{% set here = (place ~ '-' ~ text) | id %}<p id=\"{{ here }}\"></p>",
        "{% set here = place ~ '-title' %}<p id=\"{{ here }}\"></p>",
        '<script type="application/ld+json">{{ data }}</script>{{ text }}',
        "<p{{ lang('x') }}></p><p {% if text %}class='a'{% endif %}></p>",
        '<{{ heading }} class="a{{ " b" if number }}"></{{ heading }}>',
        '<svg width="{{ number }}"><path d="M0 {{ number }}h{{ number }}"/></svg>',
        '{% set title %}{{ text }}{% endset %}<p title="{{ title }}"></p>',
        "<p{% include 'part.html' %}></p><!-- - -->{{ text }}",
        '{% macro attributes() %} id="{{ place }}"{% endmacro %}<p{{ attributes() }}></p>',
        "{{ text | mathml }}{{ text | marked }}",
    ],
)
def test_what_fits_its_place_may_be_printed(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('<a href="{{ text }}"></a>', "what is printed in href= is str"),
        ('<a href="https://{{ text }}"></a>', "what is printed in href= is str"),
        ('<a href="https://x.example/{{ to(text) }}"></a>', "what is printed in href= is Address"),
        ('<a href="#{{ text }}"></a>', "what is printed in href= is str"),
        ('<img src="{{ html }}">', "what is printed in src= is Markup"),
        ('<form data-page="{{ text }}"></form>', "what is printed in data-page= is str"),
        ('<p id="{{ text }}"></p>', "what is printed in id= is str"),
        ('<label for="a-{{ text }}"></label>', "what is printed in for= is str"),
        ('{% set here = place ~ text %}<p id="{{ here }}"></p>', "what is printed in id= is str"),
        ("<script>{{ text }}</script>", "what is printed in <script> is str"),
        ("<script>{{ html }}</script>", "what is printed in <script> is Markup"),
        ("<style>{{ data }}</style>", "what is printed in <style> is ScriptData"),
        ('<p style="{{ text }}"></p>', "what is printed in style= is str"),
        ('<p onclick="{{ text }}"></p>', "what is printed in onclick= is str"),
        ('<path d="{{ text }}"/>', "what is printed in d= is str"),
        ('<p title="{{ html }}"></p>', "what is printed in title= is Markup"),
        ("<p title={{ text }}></p>", "what is printed among before is str"),
        ("<p {{ text }}></p>", "what is printed among attributes is str"),
        ("<{{ text }}>", "what is printed among name is str"),
        ("<!-- {{ text }} -->", "what is printed among comments is str"),
        ("{{ text | safe }}", "the filter safe is not for templates"),
        (
            '{% if text %}<p title="{% endif %}{{ text }}',
            "what follows may be in two places, within a tag or not",
        ),
        (
            '{% macro shown(one) %}<a href="{{ one }}"></a>{% endmacro %}{{ shown(text) }}',
            "what is printed in href= is str",
        ),
    ],
)
def test_what_does_not_fit_its_place_is_found(text: str, problem: str) -> None:
    assert problem in problems(text)


@given(st.text() | st.just(HOSTILE))
def test_an_id_is_one_word_without_signs_of_html(text: str) -> None:
    made = element_id(text)
    assert not set(made) & set(" \t\n\r\f\"'<>&`=\0")
    assert len(made.split()) <= 1
    assert element_id("letter-ä-у-1") == "letter-ä-у-1"


def test_data_in_a_script_does_not_end_it() -> None:
    made = script_data({"a": HOSTILE})
    assert not set(made) & set("<>&")
    assert made.startswith('{"a":"\\"\'\\u003e\\u003ckx-a')


def test_attributes_are_escaped() -> None:
    made = f"<p{tag_attributes(lang=HOSTILE.replace(chr(0x2028), ''))}/>"
    assert list(etree.fromstring(made).attrib) == ["lang"]


def test_shapes_and_formulas_hold_nothing_else() -> None:
    assert path_data("M6 26L26 6 a1,-1 0 1e-2z") == "M6 26L26 6 a1,-1 0 1e-2z"
    assert path_data('M0 0"/><script>') == ""
    formula = '<math display="block"><mi>a</mi><mo>&lt;</mo><mspace width="1em"/></math>'
    assert mathml(formula) == formula
    for bad in (
        "<math><mtext><script>",
        '<math><mi onclick="x"><img src=x>',
        "<math href=x>",
        '<math href="javascript:alert(1)">',
        '<mtext onclick="alert(1)">',
        '<mi style="position:fixed">',
        '<mglyph src="https://x.example/">',
        '<meta http-equiv="refresh">',
        '<maction actiontype="statusline">',
        "<marquee>",
        "<mi/onclick=x>",
    ):
        assert "<" not in mathml(bad)


def test_pictures_are_drawn_and_lead_to_pages_of_the_site_alone() -> None:
    for good in (
        '<rect x="1" y="2.5" width="3" height="4" class="a"/><path d="M0 0H9" class="h"/>',
        '<a href="../../sv/bowline/"><text x="1" y="2" text-anchor="end">a &lt;b> c</text></a>',
        '<svg role="img" viewBox="0 0 9 9"></svg><ul><li><svg aria-hidden="true"></svg>'
        "<span>a <b>1</b></span></li></ul>",
        '<rect fill="url(#kx-1-0)"/>',
        "",
    ):
        assert drawing(good) == good
    for bad in (
        "<script>alert(1)</script>",
        '<rect onclick="alert(1)"/>',
        "<rect/onclick=alert(1)>",
        '<rect style="position:fixed"/>',
        '<rect fill="url(https://x.example/a.svg#a)"/>',
        '<a href="javascript:alert(1)">x</a>',
        '<a href="javascript&#58;alert(1)">x</a>',
        '<a href="java&Tab;script&colon;alert(1)">x</a>',
        '<a href="//x.example/">x</a>',
        '<a href="\\\\x.example/">x</a>',
        '<a href="\x01//x.example/">x</a>',
        '<a href="\0\x1b/\x08/x.example/">x</a>',
        '<a href="x" xlink:href="javascript:alert(1)">x</a>',
        '<use href="x.svg#a"/>',
        '<image href="x.png"/>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="onclick" to="alert(1)"/>',
        "<foreignObject><body/></foreignObject>",
        "<style>rect { fill: url(//x.example/) }</style>",
        "<!-- a --><rect/>",
        "<![CDATA[<rect/>]]>",
        '<rect class="a"x="1"/>',
        "</div></figure>",
    ):
        assert "<" not in drawing(bad), bad
