"""A text of others as a project may have it, on one line."""

import unicodedata

from kurslex.project.files.invisible_characters import without_unfit
from kurslex.project.yaml.yaml_values import one_line


def tidy(text: str) -> str:
    """Return a text on one line without characters that have no place; letters are composed.

    No-break spaces stay, for they are meant.
    """
    for sign in "\t\r\v\f\u2028\u2029":
        text = text.replace(sign, " ")
    return unicodedata.normalize("NFC", one_line(without_unfit(text)))
