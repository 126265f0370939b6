"""Views of a snapshot: what is read through them is what they note, no more and no less."""

from dataclasses import replace

import pytest

from kurslex.engine.facts import Fact, Facts, Kind
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tracing import traced
from kurslex.model.page import LocalizedConcept
from kurslex.site.pages.concept_page import render_concept
from tests.site.tiny import tiny_context, tiny_glossary, without

PAGES = ("context", "glossary", "pages")


def value(*way):
    return Fact(Kind.VALUE, way)


def presence(*way):
    return Fact(Kind.PRESENCE, way)


@pytest.fixture
def snapshot():
    return Snapshot(context=tiny_context())


def test_a_value_of_a_page_is_a_fact_and_so_is_that_there_is_the_page(snapshot):
    view, reads = traced(snapshot)
    page = view.context.glossary.page("sv", "bowline")
    assert isinstance(page, LocalizedConcept)
    assert page.preferred.text == "pålstek"
    assert list(reads) == [
        presence(*PAGES, ("sv", "bowline")),
        value(*PAGES, ("sv", "bowline"), "preferred"),
    ]


def test_so_is_that_there_is_none(snapshot):
    view, reads = traced(snapshot)
    assert view.context.glossary.page("sv", "granny") is None
    assert "no" not in view.context.glossary.locales
    assert view.context.crosslinks.links.get(("sv", "granny")) is None
    assert list(reads) == [
        presence(*PAGES, ("sv", "granny")),
        presence("context", "glossary", "locales", "no"),
        presence("context", "crosslinks", "links", ("sv", "granny")),
    ]


def test_a_key_that_is_missing_is_a_fact_and_is_named(snapshot):
    view, reads = traced(snapshot)
    with pytest.raises(KeyError) as caught:
        view.context.glossary.pages["sv", "granny"]
    assert caught.value.args == (("sv", "granny"),)
    assert list(reads) == [presence(*PAGES, ("sv", "granny"))]


def test_a_value_that_is_worked_out_when_it_is_asked_for_is_a_fact(snapshot):
    view, reads = traced(snapshot)
    found = view.context.results["working-load"]
    assert found == snapshot.context.results["working-load"]
    assert list(reads) == [value("context", "results", "working-load")]


def test_the_keys_of_a_mapping_are_a_fact_in_their_order(snapshot):
    view, reads = traced(snapshot)
    assert list(view.context.glossary.concepts) == ["bowline", "reef-knot", "clove-hitch"]
    assert len(view.context.glossary.concepts) == 3
    fact = Fact(Kind.KEYS, ("context", "glossary", "concepts"))
    assert list(reads) == [fact]
    concepts = tiny_glossary().concepts
    inverted = replace(tiny_glossary(), concepts=dict(reversed(concepts.items())))
    assert Facts(Snapshot(context=tiny_context(inverted)))[fact] != Facts(snapshot)[fact]


def test_a_method_reads_through_the_view_and_a_property_is_a_value(snapshot):
    view, reads = traced(snapshot)
    assert list(view.context.glossary.translations("bowline")) == ["sv", "fr"]
    assert not view.context.glossary.drafts
    assert list(reads) == [
        Fact(Kind.KEYS, ("context", "glossary", "locales")),
        presence(*PAGES, ("sv", "bowline")),
        presence(*PAGES, ("fr", "bowline")),
        value("context", "glossary", "drafts"),
    ]


def test_figures_depend_on_the_calculator_and_not_on_being_worked_out(snapshot):
    fact = value("context", "results", "working-load")
    facts = Facts(snapshot)
    assert facts[fact] == snapshot.context.results.digest("working-load")
    assert snapshot.context.results._made == {}


def test_a_fact_that_is_no_more_has_a_digest_as_well():
    facts = Facts(Snapshot(context=tiny_context(without("sv", "bowline"))))
    assert facts[value(*PAGES, ("sv", "bowline"), "definition")] == "absent"
    assert facts[presence(*PAGES, ("sv", "bowline"))] == "False"
    assert facts[value("context", "nowhere", "deeper")] == "absent"
    assert facts[value("context", "glossary", "calculators", "granny")] == "absent"


def test_a_view_makes_the_same_page(snapshot):
    view, reads = traced(snapshot)
    page = view.context.glossary.pages["sv", "bowline"]
    made = render_concept(view.context, page, "<p>x</p>")
    assert made == render_concept(
        snapshot.context, tiny_glossary().pages["sv", "bowline"], "<p>x</p>"
    )
    assert value(*PAGES, ("sv", "bowline"), "definition") in reads
    assert value(*PAGES, ("sv", "bowline"), "body") not in reads
