"""How tables write the status and the gender of a term, and separate several words in a cell."""

from kurslex.imports.tbx_categories import WORDS
from kurslex.model.grammar import GENDERS as _OURS
from kurslex.model.page import TermStatus

STATUS = {
    **WORDS,
    **{status.value: status for status in TermStatus},
    **dict.fromkeys(("also", "synonym", "acronym", "abbreviation"), TermStatus.ADMITTED),
    **dict.fromkeys(("avoid", "forbidden", "not recommended"), TermStatus.DEPRECATED),
}
"""In small letters; those of TBX are among them."""

GENDERS = {
    **{each: each for each in _OURS},
    **{each[0]: each for each in _OURS},
    **{"masc": "masculine", "fem": "feminine", "neut": "neuter", "utrum": "common"},
    **{"m.": "masculine", "f.": "feminine", "n.": "neuter", "c.": "common"},
}
"""In small letters, with their first letters as dictionaries have them."""


def several(text: str, joined: str) -> list[str]:
    """Return the words of a cell; `joined` is what is between them, or empty where it has one."""
    parts = text.split(joined) if joined else [text]
    return [part.strip() for part in parts if part.strip()]
