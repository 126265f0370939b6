"""Files of others in which a project has no place for something: it is kept, and where it was."""

import pytest

from kurslex.imports import csv_tables, skos, tbx
from kurslex.imports.material import Material
from kurslex.model.page import TermStatus
from tests.imports.projects import write


def kept(material: Material) -> list[tuple[str, str]]:
    return sorted((each.what, each.text) for each in material.kept)


def table(tmp_path, text: str) -> Material:
    return csv_tables.read([write(tmp_path / "t.csv", text)], "en")


def terms(material: Material, language: str = "en") -> list[tuple[str, str]]:
    page = material.concepts[0].pages[language]
    return [(term.text, term.status.value) for term in page.terms]


def test_all_columns_of_one_kind_are_read(tmp_path):
    found = table(
        tmp_path,
        "id,term,name,synonym,acronym,abbreviation,note,comment,definition,meaning\n"
        "x,bight,bite,loop,B,loop,one,two,A part.,Another.\n",
    )
    assert terms(found) == [
        ("bight", "preferred"),
        *((text, "admitted") for text in ("bite", "loop", "B")),
    ]
    assert found.concepts[0].pages["en"].body == "one\n\ntwo"
    assert kept(found) == [("second definition", "Another.")]


def test_columns_of_one_name_are_two(tmp_path):
    found = table(tmp_path, "id,term,note,note,year,year\nx,bight,one,two,1908,1909\n")
    assert found.concepts[0].pages["en"].body == "one\n\ntwo"
    assert kept(found) == [("column 'year'", "1908"), ("column 'year'", "1909")]


@pytest.mark.parametrize(
    ("status", "becomes"),
    [
        ("obsolete", TermStatus.DEPRECATED),
        ("Superseded", TermStatus.DEPRECATED),
        ("deprecatedTerm-admn-sts", TermStatus.DEPRECATED),
        ("acronym", TermStatus.ADMITTED),
        ("proposed", TermStatus.ADMITTED),
    ],
)
def test_a_status_is_understood_or_reported(tmp_path, status, becomes):
    found = table(tmp_path, f"id,language,term,status\nx,en,slack,{status}\nx,en,bight,preferred\n")
    assert terms(found) == [("bight", "preferred"), ("slack", becomes.value)]
    is_known = status != "proposed"
    assert kept(found) == ([] if is_known else [("column 'status'", "proposed")])
    assert [each.message for each in found.problems] == (
        [] if is_known else ["'proposed' is no status of a term"]
    )


def test_a_term_whose_status_nobody_knows_is_preferred_where_no_other_is(tmp_path):
    found = table(tmp_path, "id,language,term,status\nx,en,old,avoid\nx,en,bight,approved\n")
    assert terms(found) == [("bight", "preferred"), ("old", "deprecated")]


def test_what_a_row_says_of_its_term(tmp_path):
    found = table(
        tmp_path,
        "id,language,term,status,gender,genitive,plural,reason,address,permalink\n"
        "x,de,Bucht,preferred,f,der Bucht,Buchten,because,https://x.example/a,https://x.example/b\n"
        "x,de,Bug,admitted,m.,des Bugs,,also,,\n"
        "x,de,Bogen,preferred,wrong,des Bogens,,,,\n",
    )
    first = found.concepts[0].pages["de"].terms[0]
    assert (first.gender, first.genitive, first.plural) == ("feminine", "der Bucht", "Buchten")
    assert kept(found) == [
        ("column 'address'", "https://x.example/a"),
        ("column 'gender'", "wrong"),
        ("column 'permalink'", "https://x.example/b"),
        ("column 'reason'", "also"),
        ("column 'reason'", "because"),
        ("grammar of a further term", "Bogen: genitive des Bogens"),
        ("grammar of a further term", "Bug: gender masculine, genitive des Bugs"),
    ]


def test_columns_whose_language_has_no_terms_are_kept(tmp_path):
    found = table(tmp_path, "id,term (en),definition (de),comment\nx,bight,Ein Teil.,See.\n")
    assert kept(found) == [("column 'comment'", "See."), ("column 'definition (de)'", "Ein Teil.")]


def test_a_term_that_is_there_with_two_statuses(tmp_path):
    found = table(tmp_path, "id,term,synonym,deprecated\nx,bight,loop; loop,loop; bight\n")
    assert terms(found) == [("bight", "preferred"), ("loop", "admitted")]
    assert kept(found) == [
        ("term said twice", "bight: deprecated"),
        ("term said twice", "loop: deprecated"),
    ]


TBX = """\
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
<descrip type="definition">A slack part.</descrip>
<note xml:lang="de">Nicht das Ende.</note>
<note xml:lang="fr">Pas le bout.</note>
<langSet xml:lang="en">
<tig><term>bight</term></tig>
<tig><term>loop</term><termNote type="grammaticalGender">neuter</termNote></tig>
<tig><term>loop</term><termNote type="termStatus">deprecatedTerm</termNote><note>no</note></tig>
</langSet>
<langSet xml:lang="de">
<tig><term>Bucht</term><termNote type="grammaticalGender">feminine</termNote></tig>
</langSet>
</termEntry></body></text></martif>
"""


def test_a_termbase_of_others(tmp_path):
    found = tbx.read([write(tmp_path / "t.tbx", TBX)])
    pages = found.concepts[0].pages
    assert {tag: (page.definition, page.body) for tag, page in pages.items()} == {
        "en": ("A slack part.", ""),
        "de": ("", "Nicht das Ende."),
    }
    assert terms(found) == [("bight", "preferred"), ("loop", "admitted")]
    assert pages["de"].terms[0].gender == "feminine"
    assert kept(found) == [
        ("grammar of a further term", "loop: gender neuter"),
        ("note in a language without a term", "Pas le bout."),
        ("term said twice", "loop: deprecated, no"),
    ]


SKOS = """\
@prefix : <https://x.example/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:1 a skos:Concept ; skos:prefLabel "bight"@en ; skos:notation "12" .
:2 a skos:Concept ; skos:prefLabel "end"@en ; skos:notation "the-end" .
:a a skos:OrderedCollection ; skos:prefLabel "Parts"@en ; skos:memberList ( :2 :1 :b ) ;
    skos:scopeNote "Of a rope."@en .
:b a skos:Collection ; skos:prefLabel "Places"@en, "Spots"@en ; skos:member :1 .
:c a skos:Collection ; skos:prefLabel "Empty"@en .
:d a skos:OrderedCollection ; skos:prefLabel "Ring"@en ; skos:memberList _:l .
_:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> :2 ;
    <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l .
"""


def test_a_thesaurus_of_others(tmp_path):
    found = skos.read([write(tmp_path / "t.ttl", SKOS)])
    assert {each.key.rpartition("/")[2]: (each.wish, each.theme) for each in found.concepts} == {
        "1": ("bight", "parts"),
        "2": ("the-end", "parts"),
    }
    assert found.themes == {
        "parts": {"en": "Parts"},
        "places": {"en": "Places"},
        "ring": {"en": "Ring"},
    }
    texts = kept(found)
    core = "http://www.w3.org/2004/02/skos/core#"
    assert texts == [
        ("collection without concepts or a name", f"{core}prefLabel Empty"),
        ("label of a collection", "Spots"),
        ("member of a collection that is no concept", "https://x.example/b"),
        ("property notation", "12"),
        ("property notation", "the-end"),
        ("property scopeNote", "Of a rope."),
        ("second collection of a concept", "places"),
        ("second collection of a concept", "ring"),
    ]


def test_a_qualifier_is_that_of_the_preferred_term(tmp_path):
    found = table(
        tmp_path,
        "id,term (en),qualifier (en),term (de),qualifier\nbank-1,bank,finance,Bank,Geld\n",
    )
    pages = found.concepts[0].pages
    assert {tag: page.terms[0].qualifier for tag, page in pages.items()} == {
        "en": "finance",
        "de": "",
    }
    assert kept(found) == [("column 'qualifier'", "Geld")]


def test_what_is_said_of_a_language_without_a_good_term(tmp_path):
    found = table(
        tmp_path,
        "id,language,term,status,reason,definition\nx,en,slack,obsolete,old,A part.\n",
    )
    assert found.concepts == []
    assert kept(found) == [("texts without a term", "slack: deprecated, old\nA part.")]
    text = TBX.replace("<term>", "<nothing>").replace("</term>", "</nothing>")
    found = tbx.read([write(tmp_path / "t.tbx", text)])
    assert found.concepts == []
    assert ("definition", "A slack part.") in kept(found)
    assert ("note in a language without a term", "Pas le bout.") in kept(found)
