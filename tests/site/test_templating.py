from typing import ClassVar

import pytest
from jinja2 import UndefinedError

from kurslex.site.templating import (
    ENVIRONMENT,
    View,
    has_long_word,
    marked,
    render,
    safe,
    variables,
)


def test_everything_is_escaped_unless_it_is_marked() -> None:
    template = ENVIRONMENT.from_string("<p title='{{ text }}'>{{ text }}{{ html }}</p>")
    assert template.render(text="<b>\"'&", html=safe("<i>x</i>")) == (
        "<p title='&lt;b&gt;&#34;&#39;&amp;'>&lt;b&gt;&#34;&#39;&amp;<i>x</i></p>"
    )


class Outer(View, frozen=True, kw_only=True):
    """A view of what others have in common."""

    first: int


class Inner(View, frozen=True, kw_only=True):
    """A view that has all that an outer one has."""

    template: ClassVar[str] = "sitemap.xml"
    shared: Outer
    second: str


INNER = Inner(shared=Outer(first=1), second="two")


def test_variables_are_the_fields_of_a_view_and_of_what_it_shares() -> None:
    assert variables(INNER) == {"first": 1, "second": "two"}


def test_a_value_that_was_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError) as caught:
        render(INNER)
    assert str(caught.value) == "'entries' is undefined"


def test_a_word_is_long_where_a_phone_is_too_narrow_for_it() -> None:
    assert has_long_word("gedeckte Schuldverschreibung") is True
    assert has_long_word("Finanzinstrument") is True
    assert has_long_word("Börsenzulassung einer Aktie") is False
    assert has_long_word("Marktmissbrauch") is True


def test_lines_of_tags_leave_no_trace() -> None:
    template = ENVIRONMENT.from_string("a\n  {% if true %}\nb\n  {% endif %}\n")
    assert template.render() == "a\nb\n"


@pytest.mark.parametrize(
    ("term", "html"),
    [
        ("کنٹینر(Container)", "کنٹینر<wbr>(Container)"),
        ("कंटेनर (Container)", "कंटेनर (Container)"),
        ("सेवा(Service)", "सेवा<wbr>(Service)"),
        ("Aksje(r)", "Aksje(r)"),
        ("f(⟨x⟩)", "f(<mark>⟨x⟩</mark>)"),
        ("<й(", "&lt;й<wbr>("),
    ],
)
def test_a_term_may_be_broken_before_a_bracket_without_a_space(term: str, html: str) -> None:
    assert marked(term) == html
