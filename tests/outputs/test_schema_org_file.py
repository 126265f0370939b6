"""The glossary in schema.org's words: the file and all pages, read by rdflib."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from rdflib import RDF, SDO, Graph, Literal, URIRef

from kurslex.model.page_times import PageTimes
from kurslex.outputs.schema_org_file import SCHEMA_ORG_FILE, schema_org_file
from kurslex.site.schema_org import page_data
from tests.outputs.editions import (
    ADDRESS,
    edition,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_edition,
)
from tests.site.tiny import tiny_glossary

# Said by rdflib of what it does itself, while it reads JSON-LD.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

# What schema.org knows of a term, of a set of terms, and of any thing.
_TERM = {SDO.inDefinedTermSet}
_SET = {SDO.inLanguage, SDO.license, SDO.dateModified}
_THING = {SDO.name, SDO.alternateName, SDO.description, SDO.url, SDO.sameAs, RDF.type}
_THING |= {SDO.mainEntityOfPage}
DAY = "2026-09-21"


def read(found):
    return Graph().parse(data=schema_org_file(found)[SCHEMA_ORG_FILE], format="json-ld")


@pytest.fixture(scope="module")
def graph():
    return read(project_edition())


def test_each_page_is_there_with_its_terms_and_definition(graph):
    pages = project_edition().glossary.pages
    names = {(str(s), o.language, str(o)) for s, o in graph.subject_objects(SDO.name)}
    assert names - {each for each in names if each[0] == ADDRESS} == {
        (f"{ADDRESS}{name}/", tag, page.preferred.text) for (tag, name), page in pages.items()
    }
    for (tag, name), page in pages.items():
        concept = URIRef(f"{ADDRESS}{name}/")
        assert Literal(page.definition, lang=tag) in graph.objects(concept, SDO.description)
        others = {str(each) for each in graph.objects(concept, SDO.alternateName)}
        assert {term.text for term in page.admitted} <= others
        assert URIRef(f"{ADDRESS}{tag}/{name}/") in graph.objects(concept, SDO.url)
        assert URIRef(f"{ADDRESS}{tag}/{name}/") in graph.objects(concept, SDO.mainEntityOfPage)


def test_only_words_of_schema_org_are_used_where_they_belong(graph):
    for kind, own in ((SDO.DefinedTerm, _TERM), (SDO.DefinedTermSet, _SET)):
        subjects = {*graph.subjects(RDF.type, kind)}
        assert subjects
        used = {predicate for each in subjects for predicate in graph.predicates(each)}
        assert used <= _THING | own
    assert set(graph.objects(None, SDO.inDefinedTermSet)) == {URIRef(ADDRESS)}
    assert {str(each) for each in graph.objects(None, SDO.dateModified)} == {DAY}


def test_all_pages_together_say_what_the_file_says():
    found = tiny_edition()
    pages = Graph()
    for page in found.glossary.pages.values():
        data = str(page_data(found.glossary, found.site, page, DAY))
        pages.parse(data=data, format="json-ld")
    own = {each for each in read(found) if each[0] != URIRef(ADDRESS)}
    assert {each for each in pages if each[0] != URIRef(ADDRESS)} == own
    assert {str(each) for each in pages.objects(URIRef(ADDRESS), SDO.name)}


@given(page=hostile_pages())
def test_hostile_words_come_back(page):
    found = hostile_edition(page)
    concept = URIRef(f"{ADDRESS}{page.id}/")
    data = str(page_data(found.glossary, found.site, page, DAY))
    assert not {"<", ">", "&"} & {*data}
    for graph in (read(found), Graph().parse(data=data, format="json-ld")):
        assert Literal(page.preferred.text, lang="sv") in graph.objects(concept, SDO.name)
        assert Literal(page.definition, lang="sv") in graph.objects(concept, SDO.description)
        assert Literal(page.admitted[0].text, lang="sv") in graph.objects(
            concept, SDO.alternateName
        )


def test_what_means_the_same_elsewhere_is_named():
    glossary = tiny_glossary()
    concepts = {
        **glossary.concepts,
        "bowline": replace(
            glossary.concepts["bowline"],
            matches={"wikidata": "Q42"},
            close_matches={"eurovoc": "1488"},
        ),
    }
    found = edition(replace(glossary, concepts=concepts))
    same = URIRef("http://www.wikidata.org/entity/Q42")
    assert set(read(found).subject_objects(SDO.sameAs)) == {(URIRef(f"{ADDRESS}bowline/"), same)}
    page = found.glossary.pages["sv", "bowline"]
    data = json.loads(page_data(found.glossary, found.site, page, DAY))
    assert data["sameAs"] == {"@id": str(same)}


def test_each_page_has_its_own_day_and_none_where_nobody_knows():
    found = tiny_edition()
    bowline = found.glossary.pages["sv", "bowline"]
    day = PageTimes(first=1, last=86_400)
    dated = read(replace(found, changed=0, times={bowline.path: day}))
    page = URIRef(f"{ADDRESS}sv/bowline/")
    assert [*dated.subject_objects(SDO.dateModified)] == [(page, Literal("1970-01-02"))]
    assert [*dated.subjects(RDF.type, SDO.WebPage)] == [page]
    without = json.loads(page_data(found.glossary, found.site, bowline, ""))
    assert "mainEntityOfPage" not in without
