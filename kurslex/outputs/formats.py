"""The formats in which a glossary can be taken along, in one table."""

from collections.abc import Mapping

from kurslex.outputs.anki.deck import DECK_FILE, deck_file, pair_files
from kurslex.outputs.csv_files import CSV_FILES, csv_files
from kurslex.outputs.format import Format, Languages, Lost
from kurslex.outputs.json_api import INDEX, SCHEMA_FILE, concepts_file, json_files
from kurslex.outputs.moodle_glossary import MOODLE_GLOSSARY_FILE, moodle_glossary_file
from kurslex.outputs.moodle_questions import MOODLE_QUESTIONS_FILE, moodle_questions_file
from kurslex.outputs.schema_org import SCHEMA_ORG_FILE, schema_org_file
from kurslex.outputs.skos import JSON_FILE, TURTLE_FILE, skos_files
from kurslex.outputs.sphinx_inventory import INVENTORY_FILE, inventory_file
from kurslex.outputs.tbx import OLD_FILE, TBX_FILE, tbx_files
from kurslex.outputs.xlsx_file import XLSX_FILE, xlsx_file

_TEXT = (Lost.TEXT, Lost.QUESTIONS)
_TABLE = (*_TEXT, Lost.CALCULATORS, Lost.WITHDRAWN)
_DECK = (
    *(*_TEXT, Lost.FORMS, Lost.GRAMMAR, Lost.AVOIDED, Lost.RELATIONS),
    *(Lost.CALCULATORS, Lost.WITHDRAWN),
)

_ALL = (
    Format(
        name="json",
        media_type="application/json",
        files=(INDEX, concepts_file("{tag}"), SCHEMA_FILE),
        languages=Languages.SEVERAL,
        purpose="for programs: a file for each concept and each language, and a JSON Schema",
        lost=(*_TEXT, Lost.WITHDRAWN),
        make=json_files,
    ),
    Format(
        name="csv",
        media_type="text/csv",
        files=CSV_FILES,
        languages=Languages.SEVERAL,
        purpose="for databases and scripts: a row for each concept, and one for each term and form",
        lost=_TABLE,
        make=csv_files,
    ),
    Format(
        name="xlsx",
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        files=(XLSX_FILE,),
        languages=Languages.SEVERAL,
        purpose="for Excel, LibreOffice and other spreadsheets: the tables of csv in one workbook",
        lost=_TABLE,
        make=xlsx_file,
    ),
    Format(
        name="skos",
        media_type="text/turtle, application/ld+json",
        files=(TURTLE_FILE, JSON_FILE),
        languages=Languages.SEVERAL,
        purpose="for thesauri, libraries and linked data: a concept scheme in Turtle and JSON-LD",
        lost=(
            *(Lost.TEXT, Lost.QUESTIONS, Lost.GRAMMAR, Lost.REASONS, Lost.RELATION_TYPES),
            *(Lost.HIDDEN, Lost.CALCULATORS),
        ),
        make=skos_files,
    ),
    Format(
        name="jsonld",
        media_type="application/ld+json",
        files=(SCHEMA_ORG_FILE,),
        languages=Languages.SEVERAL,
        purpose="for search engines and linked data: schema.org's DefinedTerm, as in the pages",
        lost=(
            *(*_TEXT, Lost.FORMS, Lost.GRAMMAR, Lost.AVOIDED, Lost.THEMES, Lost.RELATIONS),
            *(Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=schema_org_file,
    ),
    Format(
        name="tbx",
        media_type="application/x-tbx",
        files=(TBX_FILE, OLD_FILE),
        languages=Languages.SEVERAL,
        purpose="for translation tools: a termbase in TBX-Basic, of 2019 and for older tools",
        lost=(
            *(Lost.TEXT, Lost.QUESTIONS, Lost.FORMS, Lost.HIERARCHY, Lost.RELATION_TYPES),
            *(Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=tbx_files,
    ),
    Format(
        name="moodle-glossary",
        media_type="application/xml",
        files=(MOODLE_GLOSSARY_FILE,),
        languages=Languages.ONE,
        purpose="for Moodle: a glossary whose terms are linked wherever a course has them",
        lost=(
            *(Lost.TEXT, Lost.QUESTIONS, Lost.GRAMMAR, Lost.AVOIDED, Lost.RELATIONS),
            *(Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=moodle_glossary_file,
    ),
    Format(
        name="moodle-questions",
        media_type="application/xml",
        files=(MOODLE_QUESTIONS_FILE,),
        languages=Languages.ONE,
        purpose="for Moodle: the pages' questions as a question bank, a category for each theme",
        lost=(
            *(Lost.TEXT, Lost.DEFINITIONS, Lost.TERMS, Lost.RELATIONS, Lost.WRONG_OPTIONS),
            *(Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=moodle_questions_file,
    ),
    Format(
        name="anki",
        media_type="application/zip",
        files=(DECK_FILE,),
        languages=Languages.ONE,
        purpose="for Anki: a deck of cards with the term on one side, the definition on the other",
        lost=_DECK,
        make=deck_file,
    ),
    Format(
        name="anki-pairs",
        media_type="application/zip",
        files=(),
        languages=Languages.SEVERAL,
        purpose="for Anki: for each two languages a deck that asks for the term in the other one",
        lost=_DECK,
        make=pair_files,
    ),
    Format(
        name="objects.inv",
        media_type="application/octet-stream",
        files=(INVENTORY_FILE,),
        languages=Languages.ONE,
        purpose="for Sphinx: an inventory, so that :term:`…` in a document leads to the glossary",
        lost=(
            *(*_TEXT, Lost.DEFINITIONS, Lost.GRAMMAR, Lost.AVOIDED, Lost.RELATIONS, Lost.THEMES),
            *(Lost.CALCULATORS, Lost.WITHDRAWN, Lost.UNUSABLE),
        ),
        make=inventory_file,
    ),
)

FORMATS: Mapping[str, Format] = {each.name: each for each in _ALL}
"""All formats by their names, in the order in which they are listed."""
