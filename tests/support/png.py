"""PNG files: grey ones, and those that the package draws (eight bits, RGBA) as their pixels."""

import struct
import zlib
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = 4


@dataclass(frozen=True)
class Picture:
    """A picture's rows, each the bytes of its pixels, four a pixel."""

    width: int
    rows: list[bytes]

    def pixel(self, x: int, y: int) -> tuple[int, ...]:
        return tuple(self.rows[y][x * _CHANNELS : (x + 1) * _CHANNELS])

    def inked(self, ground: tuple[int, ...], rows: range) -> tuple[int, int, int, int] | None:
        """Return left, top, right and bottom of all pixels of some rows that are not the ground."""
        plain = bytes(ground) * self.width
        ys = [y for y in rows if self.rows[y] != plain]
        if not ys:
            return None
        # A row as one number: its highest bit and its lowest are those of the outermost pixels.
        others = [int.from_bytes(self.rows[y]) ^ int.from_bytes(plain) for y in ys]
        pixel, bits = 8 * _CHANNELS, 8 * len(plain)
        left = min((bits - each.bit_length()) // pixel for each in others)
        right = max((bits - (each & -each).bit_length()) // pixel for each in others)
        return left, min(ys), right, max(ys)


def grey_png(width: int, height: int) -> bytes:
    """Return a grey picture."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return _SIGNATURE + head + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def read_png(data: bytes) -> Picture:
    assert data.startswith(_SIGNATURE)
    at, packed, head = len(_SIGNATURE), b"", b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        content = data[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            head = content
        elif kind == b"IDAT":
            packed += content
        at += size + 12
    width, height, depth, colours, *_, interlaced = struct.unpack(">IIBBBBB", head)
    assert (depth, colours, interlaced) == (8, 6, 0)
    raw, step = zlib.decompress(packed), width * _CHANNELS
    rows: list[bytes] = []
    for y in range(height):
        start = y * (step + 1)
        above = rows[-1] if rows else bytes(step)
        rows.append(_unfiltered(raw[start], raw[start + 1 : start + 1 + step], above))
    return Picture(width, rows)


def _chunk(kind: bytes, data: bytes) -> bytes:
    end = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + end


def _unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """Undo one of the five filters of a row (PNG, section 9)."""
    if kind == 0:
        return line
    if kind == 2 and not any(line):
        return above
    row, corners = bytearray(_CHANNELS) + line, bytes(_CHANNELS) + above
    for at, over in enumerate(above):
        left = row[at]
        match kind:
            case 1:
                guess = left
            case 2:
                guess = over
            case 3:
                guess = (left + over) // 2
            case _:
                guess = _paeth(left, over, corners[at])
        row[at + _CHANNELS] = (line[at] + guess) & 255
    return bytes(row[_CHANNELS:])


def _paeth(left: int, above: int, corner: int) -> int:
    to_left, to_above = abs(above - corner), abs(left - corner)
    to_corner = abs(left + above - 2 * corner)
    if to_left <= to_above and to_left <= to_corner:
        return left
    return above if to_above <= to_corner else corner
