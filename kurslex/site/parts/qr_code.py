"""An address -> a QR code as a picture, for a sheet or for a slide."""

_SIDE = 4  # units of the picture a module of the code
_MASK = 2


def qr_code(address: str) -> str:
    """Return the SVG file of a code that a quarter of may be lost at most (ISO/IEC 18004, level Q).

    All codes have the same mask: to try all eight takes longer, and every reader
    takes each of them. It is black on white in the dark as well, for many readers know no other.
    """
    import segno  # noqa: PLC0415 - only a changed page for teaching needs it

    code = segno.make_qr(address, error="q", boost_error=False, mask=_MASK)
    return str(
        code.svg_inline(scale=_SIDE, border=4, dark="#000", light="#fff", omitsize=True)
    ).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
