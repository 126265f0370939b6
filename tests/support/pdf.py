"""The texts of a PDF file as Chromium writes it: for each sheet its lines, with their places.

A reader of its own, for the tests' parts have none, and Chromium's files are plain: objects one
after the other, streams deflated, texts as numbers of glyphs with a table of their letters.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_OBJECT = re.compile(
    rb"(?:^|\n)(\d+) 0 obj\n(.*?)(?:stream\n(.*?)\nendstream)?\s*endobj", re.DOTALL
)
_REFERENCE = rb"/%s (\d+) 0 R"
_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_LETTERS = re.compile(rb"beginbf(char|range)\n(.*?)\nendbf", re.DOTALL)
_TOKEN = re.compile(rb"\[|\]|<([0-9A-Fa-f]*)>|\((?:\\.|[^\\()])*\)|/?[^\s\[\]<>()/]+")

Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a sheet; `top` is the place of its baseline in points from the upper edge.

    `parts` are texts with their places from the left edge, in order.
    """

    top: float
    parts: tuple[tuple[float, str], ...]

    @property
    def text(self) -> str:
        return " ".join("".join(text for _, text in self.parts).split())


def read_sheets(data: bytes) -> list[list[Line]]:
    """Return the lines of each sheet, from above to below."""
    objects = {
        int(number): (head, zlib.decompress(stream) if b"/FlateDecode" in head else stream)
        for number, head, stream in _OBJECT.findall(data)
    }
    sheets = [head for head, _ in objects.values() if re.search(rb"/Type /Page\b", head)]
    return [_lines(head, objects) for head in sheets]


def _lines(sheet: bytes, objects: dict[int, tuple[bytes, bytes]]) -> list[Line]:
    (height,) = re.findall(rb"/MediaBox \[0 0 \S+ (\S+)\]", sheet)
    fonts = {
        name: _letters(objects[int(number)][0], objects) for name, number in _FONT.findall(sheet)
    }
    (content,) = re.findall(_REFERENCE % b"Contents", sheet)
    lines: dict[int, list[tuple[float, str]]] = {}
    for x, y, text in _texts(objects[int(content)][1], fonts):
        top = round(float(height) - y)
        near = next((known for known in lines if abs(known - top) <= 2), top)
        lines.setdefault(near, []).append((x, text))
    found = [Line(top, tuple(sorted(parts))) for top, parts in sorted(lines.items())]
    return [line for line in found if line.text]


def _letters(font: bytes, objects: dict[int, tuple[bytes, bytes]]) -> dict[int, str]:
    """Return the text of each glyph."""
    found: dict[int, str] = {}
    table = re.search(_REFERENCE % b"ToUnicode", font)
    for kind, rows in _LETTERS.findall(objects[int(table[1])][1] if table else b""):
        for row in rows.split(b"\n"):
            codes = [bytes.fromhex(each.decode()) for each in re.findall(rb"<(\w+)>", row)]
            first, text = int.from_bytes(codes[0]), codes[-1].decode("utf-16-be")
            last = int.from_bytes(codes[1]) if kind == b"range" else first
            for code in range(first, last + 1):
                found[code] = text[:-1] + chr(ord(text[-1]) + code - first)
    return found


def _texts(
    content: bytes, fonts: dict[bytes, dict[int, str]]
) -> Iterator[tuple[float, float, str]]:
    """Yield each text that is drawn, and where it begins, in points."""
    place, saved, start, letters = _PLAIN, list[Matrix](), _PLAIN, dict[int, str]()
    stack: list[bytes] = []
    for found in _TOKEN.finditer(content):
        token = found[0]
        match token:
            case b"q":
                saved.append(place)
            case b"Q":
                place = saved.pop()
            case b"cm":
                place = _times(_matrix(stack), place)
            case b"BT":
                start = _PLAIN
            case b"Tm":
                start = _matrix(stack)
            case b"Td":
                start = _times((1, 0, 0, 1, float(stack[-2]), float(stack[-1])), start)
            case b"Tf":
                letters = fonts.get(stack[-2][1:], {})
            case b"Tj" | b"TJ":
                codes = b"".join(
                    bytes.fromhex(each[1:-1].decode()) for each in stack if each[:1] == b"<"
                )
                text = "".join(letters.get(int.from_bytes(pair), "") for pair in _pairs(codes))
                *_, x, y = _times(start, place)
                yield x, y, text
            case _:
                stack.append(token)
                continue
        stack.clear()


def _pairs(codes: bytes) -> Iterator[bytes]:
    return (codes[at : at + 2] for at in range(0, len(codes), 2))


def _matrix(stack: list[bytes]) -> Matrix:
    a, b, c, d, e, f = map(float, stack[-6:])
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
