"""How wide a text is at most, before any browser has seen it.

Labels are set in the device's own sans serif, which a build does not know. So each letter counts as
wide as DejaVu Sans has it, the widest of the common ones: no label leaves its box in any of them.
"""

import unicodedata

# Hundredths of the size of type, rounded up by threes.
_REGULAR = {
    30: "'IJijlıł",
    33: " ,.\u00a0\u201a\u2018\u2019\u00b7",
    36: "/:;\\f|",
    39: "-",
    42: "!()[]rt²³",
    48: '"',
    51: "*_`–°§",
    54: "?sz„“”",
    57: "LcŁ",
    60: "Fkvxy",
    63: "PTYaeoßøð«»",
    66: "$0123456789EKSbdghnpqu{}đþ€£",
    69: "ABVXZ",
    72: "CR",
    75: "NU",
    78: "&DGH",
    81: "OQØ",
    84: "#+<=>^w~×−→≈",
    87: "M",
    96: "%",
    99: "WmæÆ",
    102: "@—…",
    105: "œ",
    108: "Œ",
}
_BOLD = {
    33: "'",
    36: " ijl\u00a0\u0131",
    39: ",./IJ\\|ł‚‘’·",
    42: "-:;",
    45: "f²³",
    48: "!()[]t",
    51: "_`r–°§",
    54: '"*',
    60: "?csz",
    66: "LvxyŁ«»„“”",
    69: "EFTaekoøð",
    72: "$0123456789bdghnpqu{}ßđþ€£",
    75: "CPSYZ",
    78: "ABKRVX",
    84: "#+<=>DGHNU^~×−→≈",
    87: "OQØ",
    90: "&",
    93: "w",
    102: "%@M—…",
    105: "mæ",
    111: "WœÆ",
    117: "Œ",
}
SOFT_HYPHEN = "\u00ad"
"""Where a word may be parted; in a message it is written `{"\\u00AD"}`."""

_WIDE = 110
_UNKNOWN = 80


def _by_character(table: dict[int, str]) -> dict[str, int]:
    return {character: width for width, characters in table.items() for character in characters}


_PLAIN = _by_character(_REGULAR)
_HEAVY = _by_character(_BOLD)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a text is at most, in the unit of its size."""
    table = _HEAVY if bold else _PLAIN
    return sum(_width(character, table) for character in text) * size / 100


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the lines of a text that is no wider than a width, where its words allow that.

    Words are parted at spaces, and at soft hyphens where they have to be. What cannot be parted and
    is wider stands on a line of its own; whoever asks looks for it.
    """

    def fits(line: str) -> bool:
        return text_width(line, size, bold=bold) <= width

    lines = [""]
    for word in text.split(" "):
        joint = " " if lines[-1] else ""
        if fits(lines[-1] + joint + word.replace(SOFT_HYPHEN, "")) or not lines[-1]:
            lines[-1] += joint
        else:
            lines.append("")
        *parts, last = word.split(SOFT_HYPHEN)
        if fits(lines[-1] + "".join(parts) + last):
            parts, last = [], "".join(parts) + last
        for part in parts:
            if lines[-1].strip() and not fits(f"{lines[-1]}{part}-"):
                lines[-1] += "-"
                lines.append("")
            lines[-1] += part
        if parts and not fits(lines[-1] + last):
            lines[-1] += "-"
            lines.append("")
        lines[-1] += last
    return lines


def _width(character: str, table: dict[str, int]) -> int:
    known = table.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0
    base = unicodedata.normalize("NFD", character)[0]
    if base in table:
        return table[base]
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _UNKNOWN
