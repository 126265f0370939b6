"""The formats of questions in the table of formats: banks that learning platforms import."""

from kurslex.outputs.format_description import Format, Languages, Lost
from kurslex.outputs.questions.gift import GIFT_FILE, gift_file
from kurslex.outputs.questions.moodle_xml import MOODLE_QUESTIONS_FILE, moodle_questions_file
from kurslex.outputs.questions.qti12 import CANVAS_FILE, ILIAS_FILE, qti12_files
from kurslex.outputs.questions.qti21 import QTI21_FILE, qti21_file

_BANK = (
    *(Lost.TEXT, Lost.DEFINITIONS, Lost.TERMS, Lost.RELATIONS, Lost.WRONG_OPTIONS),
    *(Lost.DECIMALS, Lost.SAME_OUTPUT, Lost.CALCULATORS, Lost.WITHDRAWN),
)

BANKS = (
    Format(
        name="moodle-questions",
        media_type="application/xml",
        files=(MOODLE_QUESTIONS_FILE,),
        languages=Languages.ONE,
        purpose="for Moodle: a bank of the pages' questions, and of exercises with drawn numbers",
        lost=_BANK,
        make=moodle_questions_file,
        has_exercises=True,
    ),
    Format(
        name="gift",
        media_type="text/plain",
        files=(GIFT_FILE,),
        languages=Languages.ONE,
        purpose="for learning platforms that read GIFT: the questions of moodle-questions",
        lost=(*_BANK, Lost.HINTS),
        make=gift_file,
        has_exercises=True,
    ),
    Format(
        name="qti21",
        media_type="application/zip",
        files=(QTI21_FILE,),
        languages=Languages.ONE,
        purpose="for learning platforms that read QTI 2.1: the same questions as a content package",
        lost=(*_BANK, Lost.HINTS),
        make=qti21_file,
        has_exercises=True,
    ),
    Format(
        name="qti12",
        media_type="application/zip",
        files=(CANVAS_FILE, ILIAS_FILE),
        languages=Languages.ONE,
        purpose="for Canvas and ILIAS: the same questions in QTI 1.2, a package for each of them",
        lost=(*_BANK, Lost.HINTS, Lost.MISTAKES),
        make=qti12_files,
        has_exercises=True,
    ),
)
"""All of them, in the order in which they are listed."""
