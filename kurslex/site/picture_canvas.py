"""A picture of few colours that is drawn in the build: areas, words, and what resvg has drawn.

It is a byte for each pixel and a table of colours: a smaller file than one of four bytes for each
pixel, and made in less time. Typefaces are the package's own, so that a picture is the same on
every machine.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from kurslex.site.small_assets import ASSETS

if TYPE_CHECKING:
    from PIL.Image import Image

DRAWN = ASSETS / "drawn"
"""Where the typefaces are, with the widths of their characters."""

_SHADES = 16  # from the ground to the ink: as many steps as anybody sees at the edge of a letter
_COLOURS = 256
_BEFORE = 8  # pixels: letters such as j begin before their place
_SMALL = 30  # type that is drawn twice as large at first: its letters begin between pixels
_PACKED = 6
_SECOND = "\u0100-\u0151\u0154-\u017f\u0218-\u021b\u1e9e"  # what the other cut of a typeface has
_OTHER = re.compile(f"[{_SECOND}]")
_RUN = re.compile(f"[{_SECOND}]+|[^{_SECOND}]+")
# The shade of each amount of ink, from 0 to 255, and whether there is any.
_STEPS = tuple((amount * (_SHADES - 1) + 127) // 255 for amount in range(256))
_INKED = tuple(255 * (shade > 0) for shade in range(256))


class Canvas:
    """A picture in the making, of some width and height in pixels; colours are `#rrggbb`."""

    def __init__(self, size: tuple[int, int], ground: str, ink: str) -> None:
        from PIL import Image  # noqa: PLC0415 - only a build that draws needs it

        self._image = Image.new("P", size)
        shades = (_between(ground, ink, step) for step in range(_SHADES))
        self._numbers = {shade: step for step, shade in enumerate(shades)}

    def fill(self, box: tuple[int, int, int, int], colour: str) -> None:
        """Fill what is between left, top, right and bottom, the latter two without their pixels."""
        number = self._numbers.setdefault(bytes.fromhex(colour[1:]), len(self._numbers))
        self._image.paste(number, box)

    def place(self, png: bytes, at: tuple[int, int]) -> None:
        """Put a picture that has no holes to a place, with as many colours as there is room for."""
        from PIL import Image  # noqa: PLC0415

        placed = Image.open(BytesIO(png)).convert("RGB")
        known = self._numbers
        room = _COLOURS - len(known)
        if len({*_pixels(placed)} - known.keys()) > room:
            placed = placed.quantize(room, dither=Image.Dither.NONE).convert("RGB")
        indexes = bytes(known.setdefault(each, len(known)) for each in _pixels(placed))
        self._image.paste(Image.frombytes("P", placed.size, indexes), at)

    def write(self, text: str, x: int, y: int, size: float, weight: int) -> None:
        """Write a line of text in the ink, from `x` on, on the line `y`, on the ground alone."""
        from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415

        # What is higher or deeper is outside every letter of the typeface.
        above, height = round(size * 1.2), round(size * 1.6)
        finer = 2 if size < _SMALL else 1
        room = self._image.width - x + _BEFORE
        large = Image.new("L", (room * finer, height * finer))
        draw, left = ImageDraw.Draw(large), float(_BEFORE * finer)
        for run in _RUN.findall(text):
            cut = "extended" if _OTHER.match(run) else "latin"
            font = ImageFont.truetype(str(DRAWN / f"{cut}-{weight}.ttf"), size * finer)
            draw.text((left, above * finer), run, fill=255, font=font, anchor="ls")
            left += font.getlength(run) if len(run) < len(text) else 0
        shades = large.reduce(finer).point(_STEPS)
        ink = Image.frombytes("P", shades.size, shades.tobytes())
        self._image.paste(ink, (x - _BEFORE, y - above), shades.point(_INKED))

    def png(self) -> bytes:
        """Return the picture's file (PNG)."""
        self._image.putpalette(b"".join(self._numbers))
        packed = BytesIO()
        self._image.save(packed, "PNG", compress_level=_PACKED)
        return packed.getvalue()


def _pixels(picture: "Image") -> Iterator[bytes]:
    """Yield the colour of each pixel."""
    colours = picture.tobytes()
    return (colours[at : at + 3] for at in range(0, len(colours), 3))


def _between(one: str, other: str, step: int) -> bytes:
    """Return the colour after so many of the steps that lead from one to another."""
    last = _SHADES - 1
    parts = (bytes.fromhex(colour[1:]) for colour in (one, other))
    pairs = zip(*parts, strict=True)
    return bytes((first * (last - step) + second * step) // last for first, second in pairs)
