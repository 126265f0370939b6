"""The JSON files: what a program that knows their schema finds in them."""

import json

from hypothesis import given
from jsonschema import Draft202012Validator

from kurslex.outputs.json_api import json_files
from tests.outputs.editions import (
    ADDRESS,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_edition,
)


def read(edition):
    """Return all files by path, each after the published schema has accepted it."""
    files = {path: json.loads(content) for path, content in json_files(edition).items()}
    schema = files.pop("api/v1/schema.json")
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator.FORMAT_CHECKER
    for path, value in files.items():
        kinds = {"index.json": "index", "concepts.json": "concepts"}
        kind = kinds.get(path.rpartition("/")[2], "concept")
        part = {"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
        Draft202012Validator(part, format_checker=checker).validate(value)
        Draft202012Validator(schema, format_checker=checker).validate(value)
    return files


def test_all_concepts_and_languages_are_found_from_the_index():
    edition = project_edition()
    files = read(edition)
    index = files["api/v1/index.json"]
    assert index["changed"] == "2026-09-21"
    found = {}
    for language in index["languages"]:
        path = language["concepts"].removeprefix(ADDRESS)
        for entry in files[path]["concepts"]:
            assert entry == files[f"api/v1/{language['tag']}/concepts/{entry['id']}.json"]
            found[language["tag"], entry["id"]] = entry
    glossary = edition.glossary
    assert found.keys() == glossary.pages.keys()
    for key, page in glossary.pages.items():
        entry = found[key]
        terms = [entry["preferred"], *entry["admitted"], *entry["deprecated"]]
        assert [(each["term"], tuple(each["forms"])) for each in terms] == [
            (term.text, term.forms) for term in page.terms
        ]
        assert entry["definition"] == page.definition
        assert entry["address"] == f"{ADDRESS}{page.locale}/{page.id}/"
        assert len(entry["translations"]) == len(glossary.translations(page.id)) - 1


def test_relations_are_found_from_both_sides():
    files = read(project_edition("de"))
    entry = {name: files[f"api/v1/de/concepts/{name}.json"] for name in ("bond", "share", "coupon")}
    assert "bond" in entry["share"]["relations"]["counterpart"]
    assert "share" in entry["bond"]["relations"]["counterpart"]
    assert "bond" in entry["coupon"]["relations"]["income-from"]
    assert "coupon" in entry["bond"]["inverseRelations"]["income-from"]


@given(hostile_pages())
def test_hostile_words_come_back(page):
    files = read(hostile_edition(page))
    entry = files["api/v1/sv/concepts/bowline.json"]
    assert entry["preferred"]["term"] == page.preferred.text
    assert entry["preferred"]["forms"] == list(page.preferred.forms)
    assert entry["deprecated"][0]["reason"] == page.deprecated[0].reason
    assert entry["definition"] == page.definition


def test_a_language_can_be_left_out():
    files = read(tiny_edition("fr"))
    assert not any("/sv/" in path for path in files)
    assert files["api/v1/fr/concepts/bowline.json"]["translations"] == {}
