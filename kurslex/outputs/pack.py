"""All files on some concepts that a course needs, in one or two languages, as files of a folder."""

from dataclasses import replace

from kurslex.outputs.anki.deck import deck_file, pair_files
from kurslex.outputs.csv_files import csv_files
from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.as_pdf import as_pdf
from kurslex.outputs.handout.files import PDF_FILE
from kurslex.outputs.handout.handout import handout
from kurslex.outputs.moodle_glossary import moodle_glossary_file
from kurslex.outputs.questions.moodle_xml import moodle_questions_file

MOST_LANGUAGES = 2
"""So many have room beside each other on a page."""


def pack_files(edition: Edition) -> dict[str, bytes]:
    """Return the files of a part of a glossary, by name; the edition's first language leads.

    They are a handout, the tables, and for each language a deck, a glossary and a bank of questions
    for Moodle; of two languages also a deck that asks for the one in the other. Raises as
    `typst_pdf` and `question_bank` do.
    """
    glossary = edition.glossary
    files = {PDF_FILE.replace("{tag}", "-".join(edition.tags)): as_pdf(handout(edition))}
    files |= csv_files(edition)
    for tag in edition.tags:
        own = edition.only(tag)
        files |= {**deck_file(own), **moodle_glossary_file(own), **moodle_questions_file(own)}
    # A pair has one deck, whichever language leads: Anki knows its cards by its name.
    in_order = tuple(tag for tag in glossary.locales if tag in edition.tags)
    return files | pair_files(replace(edition, tags=in_order))
