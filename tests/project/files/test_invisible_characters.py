"""Characters that nobody sees: each is named where it does nothing, and nowhere else."""

import sys
import unicodedata

import pytest

from kurslex.project.files.invisible_characters import unfit_characters

# Unicode counts these as formats, but readers see them: signs around the digits of an Arabic number
# or a Kaithi one, the end of an ayah, a line above Syriac letters.
SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"


def named(text: str) -> list[str]:
    return [each.message.partition(" ")[0] for each in unfit_characters(text, "page.md", 1)]


def test_every_format_between_two_letters_is_named_but_a_hyphen() -> None:
    signs = map(chr, range(sys.maxunicode + 1))
    formats = [each for each in signs if unicodedata.category(each) == "Cf"]
    silent = [each for each in formats if not named(f"rop{each}es")]
    assert sorted(silent) == sorted(["\u00ad", *SEEN])


@pytest.mark.parametrize(
    "text",
    [
        "Schot\u00adsteek",  # German
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian
        "\u0646\u200c ",  # Persian, at the end of a word
        "\u0915\u094d\u200d\u0937",  # Hindi
        "\u0e44\u0e17\u0e22\u200b\u0e01",  # Thai, where words end
        "\u1820\u180e\u1820",  # Mongolian
        "\u05d0 (x\u200f) \u05d1",  # Hebrew
        "\u6f22\U000e0100",  # Chinese
        "\U0001f469\u200d\U0001f4bb \u2764\ufe0f 1\ufe0f\u20e3 \u203c\ufe0f",
        "\u283f\u2800\u283f",  # Braille
    ],
)
def test_what_a_script_needs_is_let_pass(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("rop\u200be", ["U+200B"]),
        ("\u200brope", ["U+200B"]),
        ("rope\u200b", ["U+200B"]),
        ("rope \u200b\u200d rope", ["U+200B", "U+200D"]),
        ("\u043a\u200d\u0430\u200d\u0442", ["U+200D"]),  # Cyrillic
        ("rope\u00ad", ["U+00AD"]),
        ("ro\u00ad\u00adpe\u200b", ["U+200B"]),
        ("5\ufe0f000", ["U+FE0F"]),
        ("rop\u200fe", ["U+200F"]),
        ("a rope\u3164", ["U+3164"]),
    ],
)
def test_what_does_nothing_is_named_once_on_a_line(text: str, names: list[str]) -> None:
    assert named(text) == names
