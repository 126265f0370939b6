import pytest
from jinja2 import UndefinedError

from kurslex.site.templating import environment, render, safe


def test_everything_is_escaped_unless_it_is_marked() -> None:
    template = environment().from_string("<p title='{{ text }}'>{{ text }}{{ html }}</p>")
    assert template.render(text="<b>\"'&", html=safe("<i>x</i>")) == (
        "<p title='&lt;b&gt;&#34;&#39;&amp;'>&lt;b&gt;&#34;&#39;&amp;<i>x</i></p>"
    )


def test_a_value_that_was_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError) as caught:
        render("sitemap.xml")
    assert str(caught.value) == "'entries' is undefined"


def test_lines_of_tags_leave_no_trace() -> None:
    template = environment().from_string("a\n  {% if true %}\nb\n  {% endif %}\n")
    assert template.render() == "a\nb\n"


def test_there_is_one_environment() -> None:
    assert environment() is environment()
