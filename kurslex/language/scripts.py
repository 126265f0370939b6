"""What scripts need before their letters can be compared one by one."""

import re
import unicodedata

# Half-width kana and full-width letters are the usual ones to a reader.
_OTHER_WIDTH = re.compile("[\uff00-\uffef]+")
# Thai and Lao write some vowels before the consonant that they are sorted behind.
_VOWEL_FIRST = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])|([\u0ec0-\u0ec4])([\u0e81-\u0eae])")
_LONG_VOWEL = "\u30fc"
_VOWELS = {"A": "あ", "I": "い", "U": "う", "E": "え", "O": "お"}
# Combining classes of marks that are letters of their own: virama, Thai and Lao vowels.
_LETTERS_OF_THEIR_OWN = frozenset({0, 9, 103, 118})
_THAI_AND_LAO_SIGNS = "\u0e47\u0e4c\u0e4d\u0e4e\u0ecc\u0ecd"
# Compiled where it is asked for: most languages have no such character.
_IDEOGRAPHS = "[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_ETHIOPIC = range(0x1200, 0x1360)
_ETHIOPIC_ROW = 8  # syllables of a consonant


def prepared(text: str) -> str:
    """Return a text in Unicode's NFC whose letters stand in the order in which they count."""
    text = unicodedata.normalize("NFC", text)
    if text.isascii():
        return text
    text = _OTHER_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _VOWEL_FIRST.sub(lambda found: (found[2] or found[4]) + (found[1] or found[3]), text)
    return _with_vowels(text) if _LONG_VOWEL in text else text


def is_secondary(sign: str) -> bool:
    """Tell whether a character only tells apart what is otherwise equal, as an accent does."""
    if sign in _THAI_AND_LAO_SIGNS:
        return True
    return unicodedata.combining(sign) not in _LETTERS_OF_THEIR_OWN


def is_ideograph(sign: str) -> bool:
    """Tell whether a character is a Chinese one, which no alphabet has."""
    return re.match(_IDEOGRAPHS, sign) is not None


def is_small_kana(sign: str) -> bool:
    """Tell whether a character is a small kana, which comes before the large one."""
    return len(sign) == 1 and "A LETTER SMALL" in unicodedata.name(sign, "")


def heading_of(letter: str) -> str:
    """Return under which letter of its own script a letter stands: for a syllable, its row's."""
    code = ord(letter) if len(letter) == 1 else 0
    return chr(code - code % _ETHIOPIC_ROW) if code in _ETHIOPIC else letter


def _with_vowels(text: str) -> str:
    """Return a text with the vowels that the sign of long ones repeats: コーヒー as コオヒイ."""
    signs: list[str] = []
    for sign in text:
        before = unicodedata.normalize("NFD", signs[-1])[0] if signs else ""
        vowel = _VOWELS.get(unicodedata.name(before, "")[-1:]) if before else None
        signs.append(vowel if vowel and sign == _LONG_VOWEL else sign)
    return "".join(signs)
