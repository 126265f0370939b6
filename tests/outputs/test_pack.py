"""Course packs: which files they have, and that pieces put together are the same files."""

import json
from dataclasses import replace

from kurslex.model.subset import subset
from kurslex.outputs.csv_files import csv_files
from kurslex.outputs.edition import Edition
from kurslex.outputs.moodle_glossary import moodle_glossary_file
from kurslex.outputs.pack import pack_files
from kurslex.outputs.pack_pieces import INDEX_FILE, pack_index, pack_piece, piece_file
from kurslex.outputs.questions.moodle_xml import moodle_questions_file
from tests.outputs.editions import edition, tiny_edition
from tests.support.glossaries import project_glossary


def part(whole: Edition, *concepts: str) -> Edition:
    locales = [*whole.glossary.locales]
    glossary = subset(whole.glossary, concepts=concepts, locales=locales)
    return replace(whole, glossary=glossary)


def test_a_pack_in_two_languages_has_a_file_for_each_need() -> None:
    files = pack_files(part(tiny_edition("fr", "sv"), "bowline", "reef-knot"))
    assert [*files] == [
        "kurslex-fr-sv.pdf",
        "kurslex-concepts.csv",
        "kurslex-terms.csv",
        *("kurslex-fr.apkg", "kurslex-fr-moodle-glossary.xml", "kurslex-fr-moodle-questions.xml"),
        *("kurslex-sv.apkg", "kurslex-sv-moodle-glossary.xml", "kurslex-sv-moodle-questions.xml"),
        "kurslex-sv-fr.apkg",
    ]
    assert all(files.values())


def test_the_language_that_is_named_first_leads() -> None:
    rows = pack_files(part(tiny_edition("fr", "sv"), "bowline"))["kurslex-concepts.csv"]
    head = rows.decode("utf-8-sig").split("\r\n")[0].split(",")
    assert head.index("term (fr)") < head.index("term (sv)")


def test_a_pack_in_one_language_has_no_deck_of_two() -> None:
    files = pack_files(part(tiny_edition("sv"), "bowline"))
    assert [each for each in files if each.endswith((".apkg", ".pdf"))] == [
        "kurslex-sv.pdf",
        "kurslex-sv.apkg",
    ]


def test_pieces_put_together_are_the_files_of_all_concepts() -> None:
    whole = edition(project_glossary(), "it")
    index = json.loads(pack_index(whole)[INDEX_FILE])
    pieces = {}
    categories = {}
    for theme in whole.glossary.themes:
        file = json.loads(pack_piece(replace(whole, theme=theme))[piece_file(theme)])
        pieces |= file["concepts"]
        categories[theme] = file["category"]
    assert {*pieces} == {*index["concepts"]}

    ids = [*index["concepts"]]
    terms = "\ufeff" + index["terms"] + "\r\n" + "".join(pieces[each]["rows"] for each in ids)
    assert terms.encode() == csv_files(whole)["kurslex-terms.csv"]

    entries = "".join(pieces[each]["entry"] for each in ids)
    (glossary,) = moodle_glossary_file(whole).values()
    assert entries.join(index["frames"]["glossary"]).encode() == glossary

    parts = []
    for theme in index["themes"]:
        own = [each for each in ids if index["concepts"][each]["theme"] == theme]
        asked = [xml for each in own for xml in pieces[each]["questions"]]
        parts += [categories[theme], *asked] if asked else []
    (questions,) = moodle_questions_file(whole).values()
    content = "\n".join(["", *parts, ""])
    assert content.join(index["frames"]["questions"]).encode() == questions


def test_a_theme_without_questions_has_no_category() -> None:
    file = pack_piece(replace(tiny_edition("sv"), theme="loops"))[piece_file("loops")]
    assert json.loads(file)["category"] == ""
