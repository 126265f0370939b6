"""A page's rendered text -> the picture that it begins with, and the rest."""

from kurslex.site.parts.html_sections import split_sections

_CALCULATOR = '<section class="kurslex-calculator"'
_FIGURE = '<figure class="kx-picture">'
_END = "</figure>"


def opening_picture(body: str) -> tuple[str, str]:
    """Return the picture with which a page's text begins, if it does, and the rest of the text.

    A calculator at that place is one that shows a picture and moves it.
    """
    if body.startswith(_CALCULATOR):
        calculator = split_sections(body)[0].html
        return calculator, body[len(calculator) :].lstrip()
    if not body.startswith(_FIGURE):
        return "", body
    figure, _, rest = body.partition(_END)
    return figure + _END, rest.lstrip()
