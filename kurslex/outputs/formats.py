"""The formats in which a glossary can be exported and downloaded, in one table."""

from collections.abc import Mapping

from kurslex.outputs.anki.deck import DECK_FILE, deck_file, pair_files
from kurslex.outputs.atom import FEED_FILE, feed_file
from kurslex.outputs.citation_files import BIBTEX_FILE, CFF_FILE, CSL_FILE, citation_files
from kurslex.outputs.csv_files import CSV_FILES, csv_files
from kurslex.outputs.format_description import Format, Languages, Lost
from kurslex.outputs.handout.files import EPUB_FILE, PDF_FILE, epub_file, pdf_file, pdf_pair_files
from kurslex.outputs.json_api import INDEX, SCHEMA_FILE, concepts_file, json_files
from kurslex.outputs.markdown.llms import LLMS_FILE, llms_file
from kurslex.outputs.markdown.pages import markdown_files
from kurslex.outputs.moodle_glossary import MOODLE_GLOSSARY_FILE, moodle_glossary_file
from kurslex.outputs.questions.banks import BANKS
from kurslex.outputs.schema_org_file import SCHEMA_ORG_FILE, schema_org_file
from kurslex.outputs.skos import JSON_FILE, TURTLE_FILE, skos_files
from kurslex.outputs.sphinx_inventory import INVENTORY_FILE, inventory_file
from kurslex.outputs.tbx import OLD_FILE, TBX_FILE, tbx_files
from kurslex.outputs.xlsx_file import XLSX_FILE, xlsx_file

_TEXT = (Lost.TEXT, Lost.QUESTIONS)
_TABLE = (*_TEXT, Lost.STATUS, Lost.CALCULATORS, Lost.WITHDRAWN)
_DECK = (
    *(*_TEXT, Lost.FORMS, Lost.GRAMMAR, Lost.STATUS, Lost.AVOIDED, Lost.RELATIONS),
    *(Lost.CALCULATORS, Lost.WITHDRAWN),
)
_DEFINITIONS = (
    *(*_TEXT, Lost.FORMS, Lost.GRAMMAR, Lost.STATUS, Lost.AVOIDED, Lost.RELATIONS, Lost.THEMES),
    *(Lost.CALCULATORS, Lost.WITHDRAWN),
)
_HANDOUT = (Lost.FORMS, Lost.RELATIONS, Lost.CALCULATORS, Lost.WITHDRAWN)

_ALL = (
    Format(
        name="json",
        media_type="application/json",
        files=(INDEX, concepts_file("{tag}"), SCHEMA_FILE),
        languages=Languages.SEVERAL,
        purpose="for programs: a file for each concept and each language, and a JSON Schema",
        lost=(*_TEXT, Lost.WITHDRAWN),
        make=json_files,
        at_root=True,
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
            *(Lost.QUALIFIERS, Lost.STATUS, Lost.HIDDEN, Lost.CALCULATORS),
        ),
        make=skos_files,
    ),
    Format(
        name="jsonld",
        media_type="application/ld+json",
        files=(SCHEMA_ORG_FILE,),
        languages=Languages.SEVERAL,
        purpose="for search engines and linked data: schema.org's DefinedTerm, as in the pages",
        lost=(*_DEFINITIONS, Lost.QUALIFIERS),
        make=schema_org_file,
    ),
    Format(
        name="tbx",
        media_type="application/x-tbx",
        files=(TBX_FILE, OLD_FILE),
        languages=Languages.SEVERAL,
        purpose="for translation tools: a termbase in TBX-Basic, of 2019 and for older tools",
        lost=(
            *(Lost.TEXT, Lost.QUESTIONS, Lost.FORMS, Lost.QUALIFIERS, Lost.STATUS),
            *(Lost.HIERARCHY, Lost.RELATION_TYPES, Lost.CALCULATORS, Lost.WITHDRAWN),
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
            *(Lost.TEXT, Lost.QUESTIONS, Lost.GRAMMAR, Lost.STATUS, Lost.AVOIDED),
            *(Lost.RELATIONS, Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=moodle_glossary_file,
    ),
    *BANKS,
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
        name="pdf",
        media_type="application/pdf",
        files=(PDF_FILE,),
        languages=Languages.ONE,
        purpose="to print and to read: the pages as a handout on A4, tagged, with contents",
        lost=_HANDOUT,
        make=pdf_file,
        prints_texts=True,
    ),
    Format(
        name="pdf-pairs",
        media_type="application/pdf",
        files=(),
        languages=Languages.SEVERAL,
        purpose="to print and to read: for each two languages a handout with both in columns",
        lost=_HANDOUT,
        make=pdf_pair_files,
        prints_texts=True,
    ),
    Format(
        name="epub",
        media_type="application/epub+zip",
        files=(EPUB_FILE,),
        languages=Languages.ONE,
        purpose="to read on phones and e-readers: the pages as a book, with formulas and pictures",
        lost=_HANDOUT,
        make=epub_file,
        prints_texts=True,
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
    Format(
        name="citation",
        media_type="text/x-bibtex, application/vnd.citationstyles.csl+json, application/yaml",
        files=(CFF_FILE, BIBTEX_FILE, CSL_FILE),
        languages=Languages.SEVERAL,
        purpose="for Zotero, LaTeX and others: references to all pages, CITATION.cff of the whole",
        lost=(
            *(*_TEXT, Lost.DEFINITIONS, Lost.FORMS, Lost.GRAMMAR, Lost.AVOIDED, Lost.RELATIONS),
            *(Lost.THEMES, Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=citation_files,
    ),
    Format(
        name="atom",
        media_type="application/atom+xml",
        files=(FEED_FILE,),
        languages=Languages.ONE,
        purpose="for feed readers: the concepts that were made or changed last, with their days",
        lost=(
            *(*_TEXT, Lost.OLDER, Lost.FORMS, Lost.GRAMMAR, Lost.AVOIDED, Lost.RELATIONS),
            *(Lost.CALCULATORS, Lost.WITHDRAWN),
        ),
        make=feed_file,
        at_root=True,
    ),
    Format(
        name="markdown",
        media_type="text/markdown",
        files=(),
        languages=Languages.ONE,
        purpose="for programs that read: each page with its values computed and its working shown",
        lost=(Lost.FORMS, Lost.GRAMMAR, Lost.THEMES, Lost.SECTION_IDS, Lost.WITHDRAWN),
        make=markdown_files,
        at_root=True,
    ),
    Format(
        name="llms.txt",
        media_type="text/plain",
        files=(LLMS_FILE,),
        languages=Languages.SEVERAL,
        purpose="for programs that read: the list of the pages in Markdown with their definitions",
        lost=_DEFINITIONS,
        make=llms_file,
        at_root=True,
    ),
)

FORMATS: Mapping[str, Format] = {each.name: each for each in _ALL}
"""All formats by their names, in the order in which they are listed."""
