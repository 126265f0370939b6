"""Themes, statuses and tags of tables: their ids, and what they are called in which language."""

import pytest

from kurslex.imports.csv_tables import read
from tests.imports.projects import read_project, run_import, write

WORDS = "Märkte und Börsen,In Prüfung,Märkte;nur für Profis;bond"


@pytest.fixture
def material(tmp_path):
    return lambda text: read([write(tmp_path / "t.csv", text)])


def test_words_of_a_language_name_their_labels(tmp_path):
    table = write(
        tmp_path / "t.csv",
        "id,language,term,definition,theme,concept-status,tags\n"
        f"bund,de,Bundesanleihe,Eine Anleihe.,{WORDS}\n",
    )
    into = tmp_path / "new"
    run_import("csv", table, into=into)
    glossary, errors = read_project(into)
    assert errors == []
    bund = glossary.concepts["bund"]
    assert (bund.theme, bund.status) == ("markte-und-borsen", "in-prufung")
    assert bund.tags == ("markte", "nur-fur-profis", "bond")
    names = ("theme-markte-und-borsen", "concept-status-in-prufung", "tag-markte")
    said = [glossary.messages["de"].format(name) for name in (*names, "tag-nur-fur-profis")]
    assert said == ["Märkte und Börsen", "In Prüfung", "Märkte", "nur für Profis"]
    assert glossary.messages["de"].format("tag-bond") == "Bond"
    assert not (into / "set-aside").exists()


@pytest.mark.parametrize(
    ("columns", "cells", "language"),
    [
        ("de,fr", "Anleihe,emprunt", "de"),
        ("de,en", "Anleihe,bond", "en"),
        ("language,term", "de,Anleihe", "de"),
    ],
)
def test_a_label_is_in_the_language_of_the_row_or_the_first(material, columns, cells, language):
    found = material(f"id,{columns},theme,concept-status,tags\nbond,{cells},{WORDS}\n")
    assert found.themes == {"markte-und-borsen": {language: "Märkte und Börsen"}}
    assert found.statuses == {"in-prufung": {language: "In Prüfung"}}
    assert found.tags == {
        "markte": {language: "Märkte"},
        "nur-fur-profis": {language: "nur für Profis"},
        "bond": {},
    }


def test_rows_of_several_languages_and_a_second_name(material):
    found = material(
        "id,language,term,tags\n"
        "one,en,one,high risk\n"
        "one,de,eins,High Risk\n"
        "two,en,two,high-risk!\n"
        "three,de,drei,high: risk\n"
    )
    assert found.tags == {"high-risk": {"en": "high risk", "de": "high: risk"}}
    assert [(each.what, each.text, each.place.line) for each in found.kept] == [
        ("second name of a tag", "high-risk!", 4)
    ]
