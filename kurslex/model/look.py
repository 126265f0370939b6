"""How a project looks: the colours of its two sides, and its mark."""

from msgspec import Struct

PAPER = ("#fcfcfa", "#14191b")
"""The ground of pages, light and dark, as `site/assets/tokens.css` has it."""

TINT = ("#edf2f2", "#1d2628")
"""The ground of what can be operated."""

INK = ("#14191b", "#e6eaea")
"""The colour of texts."""

FOR_WORDS = 4.5
"""The least contrast of words with their ground (WCAG 2.2, 1.4.3)."""

FOR_EDGES = 3.0
"""The least contrast of what must be seen without being read (WCAG 2.2, 1.4.11)."""

SCHEMES = ("light", "dark")

_KNEE = 0.04045  # below it, sRGB is linear


class Side(Struct, frozen=True, kw_only=True):
    """One of the two sides that a glossary is about, such as buying and selling.

    `lines` is the colour of its words and lines, `areas` that of its areas, each as #rrggbb for
    light and for dark pages.
    """

    id: str
    lines: tuple[str, str]
    areas: tuple[str, str]


class Look(Struct, frozen=True, kw_only=True):
    """What a project declares of its look; without it, the site is in ink and grey.

    `sides` are two or none, the first the one that acts: links and buttons have its colour.
    `mark` has the lines of the mark, one for each side, as paths on 32 by 32 units.
    """

    sides: tuple[Side, ...] = ()
    mark: tuple[str, ...] = ()


NEUTRAL = (
    Side(id="first", lines=("#2c3538", "#ccd4d5"), areas=("#d7dede", "#37464a")),
    Side(id="second", lines=("#5b6668", "#a3afb1"), areas=("#e9eceb", "#272f31")),
)
"""The sides of a project that declares none."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours #rrggbb, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= _KNEE else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
