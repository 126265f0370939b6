"""Names in a source -> ids of concepts and themes, and language tags."""

import re
import unicodedata

from kurslex.bounds.sources import LONGEST_ID
from kurslex.language.cldr import canonical_tag, written_tag
from kurslex.model.locale import LANGUAGE_TAG

_OTHERS = re.compile("[^a-z0-9]+")
# Letters that no decomposition leads to the alphabet.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)
# Readers of a language are many more than those of a region: the script is what tells them apart.
_BY_SCRIPT = {
    **dict.fromkeys(("zh-CN", "zh-SG"), "zh-Hans"),
    **dict.fromkeys(("zh-TW", "zh-HK", "zh-MO"), "zh-Hant"),
}


def identifier(text: str) -> str:
    """Return a text as an id: small letters a-z, digits and single hyphens; empty without any."""
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return _OTHERS.sub("-", plain).strip("-")[:LONGEST_ID].strip("-")


def language_tag(text: str) -> str:
    """Return a language's name as BCP 47 has it, or an empty text where CLDR has none.

    `pt_br` is `pt-BR`, `iw` is `he`; Chinese of a country is Chinese in the country's script.
    """
    tag = written_tag(text)
    tag = _BY_SCRIPT.get(tag, tag)
    return tag if LANGUAGE_TAG.fullmatch(tag) else ""


def is_language(text: str) -> bool:
    """Whether a text is the tag of a language that CLDR knows."""
    return bool(language_tag(text) and canonical_tag(text))
