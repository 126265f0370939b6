"""The formats of questions in the table of formats: banks that learning platforms import.

What makes one is imported when it is made: it reads all of what calculators and exercises say.
"""

from collections.abc import Mapping

from kurslex.outputs.edition import Edition
from kurslex.outputs.format_description import Format, Languages, Lost
from kurslex.outputs.questions.file_names import (
    CANVAS_FILE,
    GIFT_FILE,
    ILIAS_FILE,
    MOODLE_QUESTIONS_FILE,
    QTI21_FILE,
)

_BANK = (
    *(Lost.TEXT, Lost.DEFINITIONS, Lost.TERMS, Lost.RELATIONS, Lost.WRONG_OPTIONS),
    *(Lost.DECIMALS, Lost.SAME_OUTPUT, Lost.CALCULATORS, Lost.WITHDRAWN),
)


def _moodle(edition: Edition) -> Mapping[str, bytes]:
    from kurslex.outputs.questions.moodle_xml import moodle_questions_file  # noqa: PLC0415

    return moodle_questions_file(edition)


def _gift(edition: Edition) -> Mapping[str, bytes]:
    from kurslex.outputs.questions.gift import gift_file  # noqa: PLC0415

    return gift_file(edition)


def _qti21(edition: Edition) -> Mapping[str, bytes]:
    from kurslex.outputs.questions.qti21 import qti21_file  # noqa: PLC0415

    return qti21_file(edition)


def _qti12(edition: Edition) -> Mapping[str, bytes]:
    from kurslex.outputs.questions.qti12 import qti12_files  # noqa: PLC0415

    return qti12_files(edition)


BANKS = (
    Format(
        name="moodle-questions",
        media_type="application/xml",
        files=(MOODLE_QUESTIONS_FILE,),
        languages=Languages.ONE,
        purpose="for Moodle: a bank of the pages' questions, and of exercises with drawn numbers",
        lost=_BANK,
        make=_moodle,
        has_exercises=True,
    ),
    Format(
        name="gift",
        media_type="text/plain",
        files=(GIFT_FILE,),
        languages=Languages.ONE,
        purpose="for learning platforms that read GIFT: the questions of moodle-questions",
        lost=(*_BANK, Lost.HINTS),
        make=_gift,
        has_exercises=True,
    ),
    Format(
        name="qti21",
        media_type="application/zip",
        files=(QTI21_FILE,),
        languages=Languages.ONE,
        purpose="for learning platforms that read QTI 2.1: the same questions as a content package",
        lost=(*_BANK, Lost.HINTS),
        make=_qti21,
        has_exercises=True,
    ),
    Format(
        name="qti12",
        media_type="application/zip",
        files=(CANVAS_FILE, ILIAS_FILE),
        languages=Languages.ONE,
        purpose="for Canvas and ILIAS: the same questions in QTI 1.2, a package for each of them",
        lost=(*_BANK, Lost.HINTS, Lost.MISTAKES),
        make=_qti12,
        has_exercises=True,
    ),
)
"""All of them, in the order in which they are listed."""
