"""Quotation marks that a language does not have, or that stand alone or the wrong way round."""

import re
from collections.abc import Iterator

from kurslex.language.letters import SIGN
from kurslex.model.house_style import HouseStyle

_ANY = re.compile(rf"""["«»„“”‟‹›‚‛‘'’](?:(?<!['’])|(?<!{SIGN}.)(?={SIGN}))""")
_APOSTROPHE = "’"
# It takes a millisecond to compile, and only languages that quote with apostrophes need it.
_WITHIN_A_WORD = f"(?<={SIGN})’(?={SIGN})"


def quotation_faults(text: str, style: HouseStyle) -> Iterator[tuple[int, str, str]]:
    """Yield place, fault and hint of each wrong quotation mark of a paragraph."""
    if not style.quotes:
        return
    opening, closing = style.quotes
    hint = f"write {opening}…{closing}"
    known = set("".join((*style.quotes, *style.inner_quotes, style.apostrophe)))
    for found in _ANY.finditer(text):
        if found.group() not in known:
            yield found.start(), f"{found.group()} is not a quotation mark of this language", hint
    if not any(quote.strip() in text for quote in style.quotes):
        return  # like most paragraphs
    for quote in style.quotes:
        sign = quote.strip()  # with the no-break space that some languages put between it and text
        places = {
            found.start() + quote.index(sign) for found in re.finditer(re.escape(quote), text)
        }
        for found in re.finditer(re.escape(sign), text):
            if found.start() not in places:
                yield found.start(), f"{sign} lacks its no-break space", hint
    yield from _pairs(text, opening, closing, hint)


def _pairs(text: str, opening: str, closing: str, hint: str) -> Iterator[tuple[int, str, str]]:
    """Follow the outer quotation marks: each is opened, then closed, and not again within.

    Where a mark is the apostrophe as well, it is one within a word, and where it closes nothing.
    """
    begun: int | None = None
    for found in re.finditer(f"{re.escape(opening)}|{re.escape(closing)}", text):
        if found.group() == _APOSTROPHE and (
            re.compile(_WITHIN_A_WORD).match(text, found.start())
            or (begun is None and opening != closing)
        ):
            continue
        opens = found.group() == opening and (opening != closing or begun is None)
        if opens and begun is not None:
            yield found.start(), f"{opening.strip()} is within another pair", hint
        if not opens and begun is None:
            yield found.start(), f"{closing.strip()} closes nothing", hint
        begun = found.start() if opens else None
    if begun is not None:
        yield begun, f"{opening.strip()} is never closed", hint
