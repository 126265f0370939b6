"""The concept scheme, read by rdflib and judged by pyshacl with a shape of ours."""

from dataclasses import replace

import pytest
from hypothesis import given
from pyshacl import validate
from rdflib import OWL, RDF, SKOS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS

from kurslex.outputs.skos import JSON_FILE, TURTLE_FILE, skos_files
from tests.outputs.editions import (
    ADDRESS,
    edition,
    hostile_edition,
    hostile_pages,
    project_edition,
    withdrawn_edition,
)
from tests.site.tiny import tiny_glossary

# Said by rdflib of what it does itself, while it reads JSON-LD or is asked by pyshacl.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

_SHAPE = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <urn:shape:> .
:labels a sh:NodeShape ; sh:targetClass skos:Concept ;
    sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ;
                  sh:datatype <http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> ] ;
    sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:altLabel ] ;
    sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:hiddenLabel ] ;
    sh:property [ sh:path skos:altLabel ; sh:disjoint skos:hiddenLabel ] ;
    sh:property [ sh:path skos:definition ; sh:uniqueLang true ] ;
    sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:class skos:ConceptScheme ] ;
    sh:property [ sh:path skos:broader ; sh:class skos:Concept ] ;
    sh:property [ sh:path skos:related ; sh:class skos:Concept ] ;
    sh:or ( [ sh:property [ sh:path skos:definition ; sh:minCount 1 ] ]
            [ sh:property [ sh:path owl:deprecated ; sh:hasValue true ] ] ) ;
    sh:sparql [ sh:message "related to what is above or below it (S27)" ;
        sh:select '''PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT $this WHERE { $this skos:related ?other . $this skos:broader+ ?other }''' ] ;
    sh:sparql [ sh:message "above itself" ;
        sh:select '''PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT $this WHERE { $this skos:broader+ $this }''' ] ;
    sh:sparql [ sh:message "related from one side only" ;
        sh:select '''PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT $this WHERE { $this skos:related ?other .
                FILTER NOT EXISTS { ?other skos:related $this } }''' ] .
"""


def read(edition):
    """Return the graph of both files, which say the same."""
    files = skos_files(edition)
    turtle = Graph().parse(data=files[TURTLE_FILE], format="turtle")
    linked = Graph().parse(data=files[JSON_FILE], format="json-ld")
    assert {*turtle} == {*linked}
    return turtle


def concept(name):
    return URIRef(f"{ADDRESS}{name}/")


@pytest.fixture(scope="module")
def graph():
    return read(project_edition())


def test_the_shape_is_kept(graph):
    conforms, _, report = validate(
        graph, shacl_graph=Graph().parse(data=_SHAPE, format="turtle"), advanced=True
    )
    assert conforms, report


def test_the_shape_sees_what_is_wrong(graph):
    broken = Graph() + graph
    broken.add((concept("share"), SKOS.related, concept("financial-instrument")))
    broken.add((concept("share"), SKOS.prefLabel, Literal("Anteil", lang="de")))
    conforms, _, report = validate(
        broken, shacl_graph=Graph().parse(data=_SHAPE, format="turtle"), advanced=True
    )
    assert not conforms
    assert "S27" in report
    assert "de" in report


def test_each_page_is_there_with_its_terms_and_definition(graph):
    pages = project_edition().glossary.pages
    found = {
        (label.language, str(graph.value(each, SKOS.notation)))
        for each in graph.subjects(RDF.type, SKOS.Concept)
        for label in graph.objects(each, SKOS.prefLabel)
    }
    assert found == {*pages}
    for (tag, name), page in pages.items():
        here = concept(name)
        assert (here, SKOS.prefLabel, Literal(page.preferred.text, lang=tag)) in graph
        assert (here, SKOS.definition, Literal(page.definition, lang=tag)) in graph
        labels = {
            label
            for at in (SKOS.altLabel, SKOS.hiddenLabel, SKOS.prefLabel)
            for label in graph.objects(here, at)
        }
        for term in page.terms:
            assert {Literal(text, lang=tag) for text in (term.text, *term.forms)} <= labels


def test_relations_are_those_of_the_glossary(graph):
    assert (concept("share"), SKOS.broader, concept("security")) in graph
    assert (concept("security"), SKOS.narrower, concept("share")) in graph
    assert (concept("nyse"), SKOS.broader, concept("stock-exchange")) in graph
    assert (concept("bond"), SKOS.related, concept("share")) in graph
    assert (concept("share"), SKOS.related, concept("bond")) in graph
    old = URIRef(f"{ADDRESS}ipo/")
    assert (old, DCTERMS.isReplacedBy, concept("initial-public-offering")) in graph
    assert graph.value(old, OWL.deprecated).toPython() is True


def test_withdrawn_concepts_are_replaced():
    graph = read(withdrawn_edition())
    gone = concept("granny-knot")
    assert graph.value(gone, OWL.deprecated).toPython() is True
    assert graph.value(gone, DCTERMS.isReplacedBy) == concept("reef-knot")
    assert {*graph.objects(gone, SKOS.prefLabel)} == {
        Literal("käringknop", lang="sv"),
        Literal("nœud de vache", lang="fr"),
    }


@given(hostile_pages())
def test_hostile_words_come_back(page):
    graph = read(hostile_edition(page, "sv"))
    here = concept("bowline")
    assert graph.value(here, SKOS.prefLabel) == Literal(page.preferred.text, lang="sv")
    assert graph.value(here, SKOS.altLabel) == Literal(page.admitted[0].text, lang="sv")
    assert graph.value(here, SKOS.definition) == Literal(page.definition, lang="sv")
    assert {*graph.objects(here, SKOS.hiddenLabel)} == {
        Literal(page.preferred.forms[0], lang="sv"),
        Literal(page.deprecated[0].text, lang="sv"),
    }


def test_what_means_the_same_elsewhere_is_named():
    glossary = tiny_glossary()
    concept_there = replace(
        glossary.concepts["bowline"],
        matches={"wikidata": "Q42", "stw": "10013-2"},
        close_matches={"eurovoc": "1488"},
    )
    concepts = {**glossary.concepts, "bowline": concept_there}
    graph = read(edition(replace(glossary, concepts=concepts)))
    assert {str(each) for each in graph.objects(concept("bowline"), SKOS.exactMatch)} == {
        "http://www.wikidata.org/entity/Q42",
        "http://zbw.eu/stw/descriptor/10013-2",
    }
    assert [str(each) for each in graph.objects(concept("bowline"), SKOS.closeMatch)] == [
        "http://eurovoc.europa.eu/1488"
    ]
