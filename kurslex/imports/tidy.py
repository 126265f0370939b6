"""A text of a source -> a text on one line that a project may have."""

import unicodedata

from kurslex.project.files.invisible_characters import without_unfit
from kurslex.project.yaml.yaml_values import one_line


def tidy(text: str) -> str:
    """Return a text on one line, in Unicode's form NFC, without characters of no use.

    No-break spaces stay, because they are intended.
    """
    for sign in "\t\r\v\f\u2028\u2029":
        text = text.replace(sign, " ")
    return unicodedata.normalize("NFC", one_line(without_unfit(text)))
