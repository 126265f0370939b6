"""Templates use what their views have, with the types that it has, and all of it."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import ClassVar, get_type_hints

import pytest
from jinja2 import DictLoader
from msgspec import Struct

import kurslex.outputs
import kurslex.site
from kurslex.site.page_views import DocumentView, OverviewView, PageView
from kurslex.site.templating import ENVIRONMENT, View
from tests.support.template_types import TemplateReader

TEMPLATES = Path(kurslex.site.__path__[0]) / "templates"
Read = dict[type[View], TemplateReader]
OF_SEVERAL = {PageView, DocumentView, OverviewView}
"""What views share; what one template does not use of it, others do."""


def views() -> list[type[View]]:
    """Return every view that the package declares for a template."""
    for package in (kurslex.site, kurslex.outputs):
        for each in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(each.name)
    return sorted({*_below(View)} - OF_SEVERAL, key=lambda view: (view.template, view.__name__))


def _below(view: type[View]) -> Iterator[type[View]]:
    for each in view.__subclasses__():
        if each.template and each.__module__.startswith("kurslex."):
            yield each
        yield from _below(each)


VIEWS = views()


@pytest.fixture(scope="module")
def read() -> Read:
    """Every view's template, read with the view's types."""
    return {view: TemplateReader(ENVIRONMENT, view) for view in VIEWS}


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_a_template_uses_what_its_view_has(view: type[View], read: Read) -> None:
    assert read[view].problems == []


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_a_view_has_what_its_template_uses(view: type[View], read: Read) -> None:
    own = {*view.__struct_fields__} - {"shared"}
    assert own <= read[view].used


def test_every_template_is_a_views_or_part_of_one(read: Read) -> None:
    files = {file.name for file in TEMPLATES.iterdir() if file.is_file()}
    assert {name for reader in read.values() for name in reader.templates} == files
    assert len({view.template for view in read}) == len(read)


class Knot(Struct, frozen=True, kw_only=True):
    """What the templates below print of a knot."""

    name: str
    strength: int | None

    @property
    def other(self) -> "Knot | None":
        """Another knot."""
        return None

    def called(self, name: str) -> str:
        """Return a name."""
        return name


class KnotsView(View, frozen=True, kw_only=True):
    """What the templates below are given."""

    template: ClassVar[str] = "knots.html"
    knots: Sequence[Knot]
    pairs: Sequence[tuple[Knot, str]]
    best: Knot | None


FRAME = "{% block top %}{{ best.name if best }}{% endblock %}{% include 'part.html' %}"
PART = "{% for each in knots %}{{ each.name }}{% endfor %}"


def problems(text: str) -> list[str]:
    """Return what is wrong with a template that is given some knots."""
    sources = {"knots.html": text, "frame.html": FRAME, "part.html": PART}
    return TemplateReader(ENVIRONMENT.overlay(loader=DictLoader(sources)), KnotsView).problems


@pytest.mark.parametrize(
    "text",
    [
        "{% for each in knots %}{{ loop.index }} {{ each.name }}{% endfor %}",
        "{% if best and best.strength %}{{ best.strength }}{{ best.called('x') }}{% endif %}",
        "{{ best.other.name if best and best.other }}",
        "{% if not best or best.strength %}{% endif %}",
        "{% for knot, text in pairs %}{{ knot.name ~ text }}{% endfor %}{{ knots[0].name }}",
        "{% macro bold(a, b='') %}{{ a.name }}{{ b }}{% endmacro %}{{ bold(knots[0]) }}",
        "{% with best = knots[0] %}{{ best.name }}{% endwith %}{{ knots | length }}",
        "{{ knots | map(attribute='name') | join(', ') }}{% set at %}{{ 1 }}{% endset %}{{ at }}",
        "{% extends 'frame.html' %}{% block top %}{{ super() }}{{ pairs | length }}{% endblock %}",
    ],
)
def test_what_is_there_may_be_used(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{{ best.name }}", "None has no name"),
        ("{% if best %}{{ best.strength }}{% endif %}", "what is printed may be None"),
        ("{% if best or knots %}{{ best.name }}{% endif %}", "None has no name"),
        ("{{ best.other.name if best }}", "None has no name"),
        ("{{ worst }}", "there is no worst"),
        ("{% for each in knots %}{{ each.weight }}{% endfor %}", "Knot has no weight"),
        ("{% for each in knots %}{{ each }}{% endfor %}", "what is printed may be Knot"),
        ("{% for each in knots[0].name %}{% endfor %}", "str is no list"),
        ("{% for one, two in knots %}{% endfor %}", "Knot is not 2 values"),
        ("{% for one, two in pairs %}{{ two.name }}{% endfor %}", "str has no name"),
        ("{{ knots[0].called() }}", "this takes 1 values, not 0"),
        ("{{ knots | map(attribute='weight') | join }}", "Knot has no weight"),
        (
            "{% macro bold(knot) %}{{ knot.weight }}{% endmacro %}{{ bold(knots[0]) }}",
            "Knot has no weight",
        ),
        ("{% with each = knots[0] %}{{ each.weight }}{% endwith %}", "Knot has no weight"),
        ("{% set each = knots[0] %}{% if each.weight %}{% endif %}", "Knot has no weight"),
        (
            "{% extends 'frame.html' %}{% block top %}{{ each.name }}{% endblock %}",
            "there is no each",
        ),
    ],
)
def test_what_is_not_there_is_found(text: str, problem: str) -> None:
    assert problems(text) == [f"knots.html, line 1: {problem}"]


def test_a_place_is_told_in_the_template_where_it_is() -> None:
    sources = {"knots.html": "{% include 'part.html' %}", "part.html": "\n{{ worst }}"}
    reader = TemplateReader(ENVIRONMENT.overlay(loader=DictLoader(sources)), KnotsView)
    assert reader.problems == ["part.html, line 2: there is no worst"]


@pytest.mark.parametrize("view", views(), ids=lambda view: view.__name__)
def test_no_variable_hides_one_that_views_share(view: type[View]) -> None:
    seen: set[str] = set()
    while view:
        own = {*view.__struct_fields__}
        assert seen.isdisjoint(own), f"{view.__name__} has {sorted(seen & own)} as well"
        seen |= own - {"shared"}
        shared = get_type_hints(view).get("shared")
        view = shared if isinstance(shared, type) and issubclass(shared, View) else None
