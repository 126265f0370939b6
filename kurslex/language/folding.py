"""Texts as search compares them: without what people leave out when they look something up.

The browser does the same with what is typed, `site/assets/fold.js` and `search-words.js`. What is
alike in all languages is written in both, and a test compares the two tables; what one language
has for itself (`rules_of`) is sent with its index.
"""

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct

from kurslex.language.han_forms import HAN_FORMS

# Scripts in which people leave marks out: Latin, Greek, Hebrew, Arabic. Elsewhere a mark makes
# another letter: й is not и, ガ is not カ, की is not कि.
BARE = (
    "A-Za-z\u00aa\u00ba\u00c0-\u024f\u0250-\u02af\u0370-\u03ff\u05d0-\u05f2\u0620-\u06ff"
    "\u0750-\u077f\u08a0-\u08c9\u1d00-\u1dbf\u1e00-\u1fff\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab68"
)
# Scripts that write no spaces, in which search compares pairs of signs: Thai, Lao, Burmese, Khmer,
# kana, Han.
UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ec6\u0ec8-\u0ece\u0edc-\u0edf"
    "\u1000-\u103f\u1050-\u108f\u109a-\u109d\uaa60-\uaa76\uaa7a-\uaa7f\u1780-\u17d3\u17d7\u17dc\u17dd"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
# Letters that Unicode does not decompose, as people type them without their keys; forms of a letter
# at the end of a word; letters of Arabic that are typed for one another; signs of Devanagari for
# one sound.
LETTERS = {
    **{"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th"},
    **{"ħ": "h", "ŧ": "t", "ı": "i", "’": "'", "ʼ": "'", "ʻ": "'", "ς": "σ"},
    **{"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"},
    **{"ى": "ي", "ی": "ي", "ة": "ه", "ہ": "ه", "ە": "ه", "ٱ": "ا", "ک": "ك", "ـ": ""},
    **{"\u0901": "\u0902", "\u093c": ""},
}
# What begins each script's ten digits.
ZEROS = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"
# A nasal before a consonant is written as a letter or as a dot: हिन्दी, हिंदी. A long vowel at
# the end of a word in katakana is written or left out: サーバー, サーバ.
NASAL = "[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])"
LENGTH = "(?<=[\u30a1-\u30fa])\u30fc+(?![\u30a1-\u30fa\u30fc])"

_ZERO_AND = {ord(zero) + digit: str(digit) for zero in ZEROS for digit in range(10)}
_KATAKANA = {sign: sign + 0x60 for sign in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_EQUAL = str.maketrans(LETTERS) | _ZERO_AND | _KATAKANA
_BARE = re.compile(f"[{BARE}]")
_NASAL = re.compile(NASAL)
_LENGTH = re.compile(LENGTH)
_SYLLABLE = re.compile("[가-힣]+")
_GAPS = re.compile(r"[\s-]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIMPLE_WORD = re.compile(r"(?:[^\W_]|\|)+")
_FIRST_MARK = "\u0300"


class FoldingRules(Struct, frozen=True, kw_only=True):
    """What one language's words are compared without, beside what all are.

    `case` has the small letters of capitals where they are others than Unicode's. `words` are
    expressions, each with what takes the place of what it meets, and the letters of the shortest
    word that it is for. `signs` are pairs of signs, the second of which takes the place of the
    first. `spelled` has letters as they are typed without their keys.
    """

    case: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, str, int], ...] = ()
    signs: str = ""
    spelled: tuple[tuple[str, str], ...] = ()


# UE is not U, and short words are soon others.
_DIGRAPH = 4
_RULES = {
    # The article, alone and after the words that are written together with it.
    "arabic": FoldingRules(words=(("^ال(?=..)|^(?:[وبكف]ال|لل)(?=...)", "", 0),)),
    "chinese": FoldingRules(signs=HAN_FORMS),
    "german": FoldingRules(
        words=(("(?<=[aou])e|c(?=k)", "", _DIGRAPH),),
        spelled=(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")),
    ),
    "norwegian": FoldingRules(
        words=(("(?<=[ao])e|(?<=(?<!a)a)a|c(?=k)", "", _DIGRAPH),),
        spelled=(("æ", "ae"), ("ø", "oe"), ("å", "aa")),
    ),
    "russian": FoldingRules(words=(("ё", "е", 0),)),
    "swedish": FoldingRules(
        words=(("(?<=[ao])e|(?<=(?<!a)a)a|c(?=k)", "", _DIGRAPH),),
        spelled=(("å", "aa"), ("ä", "ae"), ("ö", "oe")),
    ),
    "turkish": FoldingRules(case=(("I", "ı"), ("İ", "i"))),
    "ukrainian": FoldingRules(words=(("ґ", "г", 0),)),
}
# Which languages have them, by their codes.
_LANGUAGES = """
ar arabic
az turkish
da norwegian
de german
lb german
nb norwegian
nn norwegian
no norwegian
ru russian
sv swedish
tr turkish
uk ukrainian
yue chinese
zh chinese
"""
_OF = {
    code: _RULES[name]
    for code, name in zip(_LANGUAGES.split()[::2], _LANGUAGES.split()[1::2], strict=True)
}
_NONE = FoldingRules()
_TABLES = {
    rules.signs: str.maketrans(rules.signs[::2], rules.signs[1::2])
    for rules in _RULES.values()
    if rules.signs
}


def rules_of(tag: str) -> FoldingRules:
    """Return what the language of a BCP 47 tag has for itself; most have nothing."""
    return _OF.get(tag.partition("-")[0].lower(), _NONE)


def fold(text: str) -> str:
    """Return a text without case, gaps, forms of letters, and marks where people leave them out."""
    if text.isascii():
        return _GAPS.sub(" ", text.lower()).strip()
    small = unicodedata.normalize("NFKC", text).lower()
    kept = "".join(_without_marks(unicodedata.normalize("NFD", small)))
    equal = unicodedata.normalize("NFC", kept).translate(_EQUAL)
    # A syllable of Korean that is half typed begins the whole one where its letters are apart.
    apart = _SYLLABLE.sub(lambda found: unicodedata.normalize("NFD", found[0]), equal)
    return _GAPS.sub(" ", _LENGTH.sub("", _NASAL.sub("\u0902", apart))).strip()


def folded_words(text: str, rules: FoldingRules = _NONE) -> list[str]:
    """Return the words of a text as one language compares them; they may have joints (`|`).

    What a script writes without spaces is one word, as far as it goes.
    """
    folded = fold(text)
    words = _SIMPLE_WORD.findall(folded) if _is_simple(folded) else list(_words(folded))
    for pattern, replacement, shortest in rules.words:
        words = [
            re.sub(pattern, replacement, word) if len(word) >= shortest else word for word in words
        ]
    if rules.signs:
        words = [word.translate(_TABLES[rules.signs]) for word in words]
    return words


def has_unspaced(text: str) -> bool:
    """Tell whether a text has a sign of a script that writes no spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def is_unspaced(sign: str) -> bool:
    """Tell whether a sign is of a script that writes no spaces."""
    return _UNSPACED.match(sign) is not None


def respelled(text: str, tag: str) -> str:
    """Return a text of a language as people write it who lack its keys: *Boerse* for *Börse*."""
    for letter, typed in rules_of(tag).spelled:
        text = text.replace(letter, typed).replace(letter.upper(), typed.capitalize())
    return text


def _without_marks(text: str) -> Iterator[str]:
    """Yield what is left of a decomposed text: no mark but those that make letters, no controls."""
    bare = True
    for sign in text:
        kind = unicodedata.category(sign)
        if kind == "Cf":
            continue
        if not kind.startswith("M"):
            bare = not kind.startswith("L") or _BARE.match(sign) is not None
            yield sign
        elif not bare:
            yield sign


def _is_simple(folded: str) -> bool:
    return not folded or max(folded) < _FIRST_MARK


def _words(folded: str) -> Iterator[str]:
    """Yield words with the marks that belong to them; a script without spaces begins a new one."""
    word, unspaced = "", False
    for sign in folded:
        is_letter = sign.isalnum() or sign == "|" or unicodedata.category(sign).startswith("M")
        now = is_unspaced(sign)
        if word and (not is_letter or now != unspaced):
            yield word
            word = ""
        if is_letter:
            word, unspaced = word + sign, now
    if word:
        yield word
