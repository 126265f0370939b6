"""What the page of course packs makes files of: pieces of them, which a script puts together.

A pack's tables, glossary and questions consist of the same lines whatever else is in them, but for
relations that lead out of it. So the script needs no rules of CSV or of Moodle, and its files are
those of `kurslex pack`.
"""

from kurslex.model.site import address_name
from kurslex.outputs.csv_files import CSV_FILES, csv_lines
from kurslex.outputs.edition import Edition
from kurslex.outputs.glossary_tables import (
    CONCEPT_COLUMNS,
    JOINED,
    TERM_COLUMNS,
    Row,
    concept_cells,
    language_cells,
    language_columns,
    term_rows,
)
from kurslex.outputs.moodle_glossary import MOODLE_GLOSSARY_FILE, entry, glossary_file
from kurslex.outputs.questions.bank import question_bank
from kurslex.outputs.questions.file_names import MOODLE_QUESTIONS_FILE
from kurslex.outputs.questions.moodle_xml import category_parts, quiz
from kurslex.outputs.relations import relations
from kurslex.utils.compact_json import compact_json

INDEX_FILE = "pack/index.json"
"""The piece of a language that all packs have, below the folder of its downloads."""

_HERE = "\0"  # no text that is printed has it


def piece_file(theme: str) -> str:
    """Return the name of the pieces of a theme's concepts."""
    return f"pack/{theme}.json"


def pack_index(edition: Edition) -> dict[str, bytes]:
    """Return what is around the pieces of the edition's language, and how concepts hang together.

    `frames` are what is before and after entries and questions. Columns are lines of CSV without
    their ends.
    """
    (tag,) = edition.tags
    described = list(edition.described())
    related = relations(edition, described)
    questions = MOODLE_QUESTIONS_FILE.replace("{tag}", tag)
    glossary = MOODLE_GLOSSARY_FILE.replace("{tag}", tag)
    return {
        INDEX_FILE: _json(
            {
                "files": {
                    "concepts": CSV_FILES[0],
                    "terms": CSV_FILES[1],
                    "glossary": glossary,
                    "questions": questions,
                },
                "frames": {
                    "glossary": glossary_file(edition, _HERE).decode().split(_HERE),
                    "questions": quiz(_HERE).decode().split(_HERE),
                },
                "start": _cells(CONCEPT_COLUMNS),
                "columns": _cells(language_columns(tag)),
                "none": _cells(language_cells(edition, None)),
                "terms": _cells(TERM_COLUMNS),
                "joined": JOINED,
                "themes": edition.glossary.themes,
                "kinds": [kind.id for kind in edition.glossary.relation_types],
                "concepts": {
                    each.concept.id: {
                        "term": each.pages[tag].preferred.label,
                        "at": address_name(each.concept.id),
                        "theme": each.concept.theme,
                        "start": _cells(concept_cells(edition, each.concept)),
                        "relations": related[each.concept.id].own,
                    }
                    for each in described
                },
            }
        )
    }


def pack_piece(edition: Edition) -> dict[str, bytes]:
    """Return the pieces of the edition's theme in its language, by concept.

    `cells` are those of the language in the table of concepts, `rows` those in the table of terms;
    `entry` and `questions` are XML. `category` begins the theme's questions, if there are any.
    """
    (tag,) = edition.tags
    described = list(edition.described())
    asked: dict[str, list[str]] = {each.concept.id: [] for each in described}
    name = ""
    for category in question_bank(edition):
        name, *questions = category_parts(category)
        for question, xml in zip(category.questions, questions, strict=True):
            asked[question.id.partition("/")[0]].append(xml)
    pieces = {
        each.concept.id: {
            "cells": _cells(language_cells(edition, each.pages[tag])),
            "rows": csv_lines(term_rows(edition, each.pages[tag], each.concept.theme)),
            "entry": entry(edition, each, each.pages[tag]),
            "questions": asked[each.concept.id],
        }
        for each in described
    }
    return {piece_file(edition.theme): _json({"category": name, "concepts": pieces})}


def _cells(cells: Row) -> str:
    return csv_lines([cells]).removesuffix("\r\n")


def _json(value: object) -> bytes:
    return f"{compact_json(value)}\n".encode()
