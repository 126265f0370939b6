"""Subset the site's typeface, Source Serif 4, to the characters that its languages need."""

import json
import string
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

_ROOT = Path(__file__).parent.parent
_SOURCES = _ROOT / "requirements/node_modules/@fontsource-variable/source-serif-4/files"
_TARGETS = _ROOT / "kurslex/site/assets"
# "Source" is a reserved name, which a changed font may not bear (OFL, section 3).
_FAMILY = "Kurslex Serif"
_NAMES = {1: _FAMILY, 4: _FAMILY, 6: _FAMILY.replace(" ", "")}
_COPYRIGHT, _LICENCE = 0, 14
# Figures are of one width without any.
_FEATURES = ["kern", "liga"]
_WEIGHTS = (400, 600)

# What Norwegian, German, Italian and French are written with; `fonts.css` names the same
# characters.
CORE = (
    *string.ascii_letters,
    *string.digits,
    *" !\"%&'()+,-./:;=?[]^|",
    *"\u00a0§«°·»ÀÄÅÆÈÉÌÒÖ×ØÙÜßàáâäåæçèéêëìíîïòóôö÷øùúûüŒœ–—‘’‚“”„…‹›€−",
)
# What comes only to pages that have it: the characters of technicians and the rest of western
# Europe, then the middle and the east.
LATIN_1 = (*map(chr, range(0x20, 0x7F)), *map(chr, range(0xA1, 0x100)))
EXTENDED = (*map(chr, range(0x100, 0x180)), *"ȘșȚțẞ")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """A file to be made: from which part of the typeface, and with which characters."""

    name: str
    source: str
    characters: frozenset[str]


_CUTS = (
    _Cut(name="serif", source="latin", characters=frozenset(CORE)),
    _Cut(name="serif-latin", source="latin", characters=frozenset(LATIN_1) - frozenset(CORE)),
    _Cut(name="serif-extended", source="latin-ext", characters=frozenset(EXTENDED)),
)


_DRAWN = (
    _Cut(name="latin", source="latin", characters=frozenset(CORE) | frozenset(LATIN_1)),
    _Cut(name="extended", source="latin-ext", characters=frozenset(EXTENDED)),
)
"""What pictures are drawn with in the build, by a program that reads no variable typeface."""


def main() -> int:
    """Write each cut, and say how large it has become."""
    for cut in _CUTS:
        target = _TARGETS / f"{cut.name}.woff2"
        font = TTFont(_SOURCES / f"source-serif-4-{cut.source}-wght-normal.woff2")
        _cut(font, cut)
        font.save(target)
        print(f"{target.name:<28} {target.stat().st_size:>7,} bytes")
    for weight in _WEIGHTS:
        widths: dict[str, int] = {}
        for cut in _DRAWN:
            font = TTFont(_SOURCES / f"source-serif-4-{cut.source}-wght-normal.woff2")
            _cut(font, cut, weight)
            target = _TARGETS / "drawn" / f"{cut.name}-{weight}.ttf"
            font.save(target)
            widths = {**_widths(font), **widths}
            print(f"{target.name:<28} {target.stat().st_size:>7,} bytes")
        text = json.dumps(dict(sorted(widths.items())), ensure_ascii=False, separators=(",", ":"))
        (_TARGETS / "drawn" / f"widths-{weight}.json").write_bytes(f"{text}\n".encode())
    return 0


def _widths(font: TTFont) -> dict[str, int]:
    """Return how wide each character is, in thousandths of the size of type."""
    unit = font["head"].unitsPerEm
    names = font.getBestCmap()
    return {chr(code): round(font["hmtx"][name][0] * 1000 / unit) for code, name in names.items()}


def _cut(font: TTFont, cut: _Cut, weight: int = 0) -> None:
    """Make a typeface smaller; with one weight, it is no variable one, for other programs."""
    options = Options(hinting=False, layout_features=_FEATURES, name_IDs=[_COPYRIGHT, _LICENCE])
    # What no typeface of a device has is drawn as this one's sign for it, which may not be empty.
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(map(ord, cut.characters)))
    subsetter.subset(font)
    instantiateVariableFont(font, {"wght": weight or _WEIGHTS}, inplace=True)
    for number, text in _NAMES.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].modified = font["head"].created  # the same bytes whenever it is cut
    font.recalcTimestamp = False
    font.flavor = None if weight else "woff2"
    if weight:
        font["OS/2"].usWeightClass = weight


if __name__ == "__main__":
    sys.exit(main())
