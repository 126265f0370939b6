"""The texts of all pages -> the files in which Pagefind finds every word of them.

Pagefind (https://pagefind.app) splits its index, so that a reader loads the few kilobytes that a
query needs, however many pages there are.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from html import escape, unescape
from typing import Any

from msgspec import Struct

from kurslex.language.letters import IN_LETTERS
from kurslex.language.writing_systems import comma, is_right_to_left
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home
from kurslex.model.site import page_location
from kurslex.site.directions import END_OF_ISOLATE, ISOLATE, runs_from_left
from kurslex.site.question_markup import OPTIONS, SOLUTION
from kurslex.site.search.index_process import indexing
from kurslex.site.search.pagefind import indexed
from kurslex.site.search.symbol_words import LETTERS, SymbolMarker
from kurslex.site.search.unspaced_text import PARTED, signs_apart
from kurslex.ui.concept_messages import tag_message

# What answers queries; Pagefind's own search fields are left out.
ENTRY = "pagefind-entry.json"
"""The list of the indexes of all languages."""

_WANTED = re.compile(
    r"pagefind(-worker)?\.js|wasm\.|[^/]*\.pf_meta$|(index|fragment)/|" + re.escape(ENTRY)
)

_LEFT_OUT = (".kurslex-calculator", ".kx-picture", f".{OPTIONS}", f".{SOLUTION}")
# An elided article is a word of its own, which Pagefind would join with the next: l’ultimo. The
# joiner tells the browser that there is no space to show.
_ELISION = re.compile(rf"(?<={IN_LETTERS})[’'](?={IN_LETTERS})")
# The parts of a formula touch each other in MathML; its line of text has the words.
_FORMULA = re.compile(r'<div class="kurslex-calculator__formula[^>]* data-text="([^"]*)".*?</div>')
_CODE = re.compile(r"<(/?)(?:code|pre)\b")
_TAG = re.compile(r"""(<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>)""")


class Text(Struct, frozen=True, kw_only=True):
    """One page's text as HTML, with its language's tag, its title and its location.

    `percent` has the words that its language writes for a percent sign.
    """

    locale: str
    location: str
    title: str
    html: str
    percent: tuple[str, ...] = ()


def page_text(glossary: Glossary, tag: str, concept: str, body: str) -> Text:
    """Return what is found of a page: its definition and its text, whose HTML is `body`."""
    page = glossary.pages[tag, concept]
    return Text(
        locale=tag,
        location=page_location(tag, concept),
        title=page.preferred.label,
        html=f"<p>{escape(page.definition)}</p>{body}{_tags(glossary, tag, concept)}",
        percent=percent_words(glossary, tag),
    )


def free_text(glossary: Glossary, page: Home, body: str) -> Text:
    """Return what is found of a page that is no concept's."""
    return Text(
        locale=page.locale,
        location=page_location(page.locale, page.id),
        title=page.title,
        html=f"<p>{escape(page.description)}</p>{body}",
        percent=percent_words(glossary, page.locale),
    )


def _tags(glossary: Glossary, tag: str, concept: str) -> str:
    """Return the words of a concept's tags, by which its page is found."""
    say = glossary.messages[tag].format
    words = comma(tag).join(say(tag_message(each)) for each in glossary.concepts[concept].tags)
    return f"<p>{escape(words)}</p>" if words else ""


def percent_words(glossary: Glossary, tag: str) -> tuple[str, ...]:
    """Return what a language's texts say for a percent sign."""
    return tuple(glossary.messages[tag].format("search-percent").split(", "))


def full_text(documents: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files of the index of texts by their names; raise `FullTextError` where it fails.

    `documents` are those of texts by their locations. The same always make the same files. Those of
    several languages can be put together, but for the list of indexes (`merged_entries`).
    """
    return _wanted(indexed(_in_order(documents), left_out=_LEFT_OUT, letters=LETTERS))


@contextmanager
def full_texts(
    documents: Iterable[Mapping[str, str]],
) -> Iterator[Callable[[], Iterator[dict[str, bytes]]]]:
    """Make meanwhile what `full_text` makes of each; give what waits, and returns them in turn."""
    indexes = map(_in_order, documents)
    with indexing(indexes, left_out=_LEFT_OUT, letters=LETTERS) as finish:
        yield lambda: map(_wanted, finish())


def _in_order(documents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((f"/{location}", documents[location]) for location in sorted(documents))


def _wanted(found: Mapping[str, bytes]) -> dict[str, bytes]:
    files = {name: found[name] for name in sorted(found) if _WANTED.match(name)}
    return {**files, ENTRY: merged_entries([files[ENTRY]])}


def merged_entries(entries: Iterable[bytes]) -> bytes:
    """Return the list of all indexes from the lists of several languages, in one order.

    Pagefind writes them in a random order. Raises `ValueError` for what is no such list.
    """
    parsed = [_read_entries(entry) for entry in entries]
    languages = {tag: index for each in parsed for tag, index in each["languages"].items()}
    merged = {**parsed[0], "languages": dict(sorted(languages.items()))}
    return (json.dumps(merged, ensure_ascii=False) + "\n").encode()


def _read_entries(entry: bytes) -> dict[str, Any]:
    try:
        read = json.loads(entry)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not (isinstance(read, dict) and isinstance(read.get("languages"), dict)):
        raise ValueError("no list of indexes")
    return read


def text_document(text: Text) -> str:
    """Return a text as the HTML document that Pagefind reads."""
    title = escape(text.title)
    head = f'<html lang="{escape(text.locale)}"><title>{title}</title>'
    html = _FORMULA.sub(r"<p>\1</p>", text.html)
    symbols = SymbolMarker(text.percent)
    from_right = is_right_to_left(text.locale)

    def mark(said: str, is_code: bool) -> str:
        marked = symbols.mark(said)
        # An excerpt has no markup for directions. Code is copied as it is.
        if from_right and not is_code:
            marked = _isolated(said, marked)
        if "’" in marked or "'" in marked:
            marked = _ELISION.sub(rf"\g<0>{PARTED}", marked)
        return signs_apart(marked)

    return head + _signed(f"<h1>{title}</h1>{html}", mark)


def _signed(html: str, mark: Callable[[str, bool], str]) -> str:
    """Return HTML in which the symbols of the text, not of the tags, are words.

    `mark` is given each text, and whether it is in code.
    """
    pieces = _TAG.split(html)
    depth = 0
    for place, piece in enumerate(pieces):
        if place % 2:
            code = _CODE.match(piece)
            depth += (-1 if code[1] else 1) if code else 0
        elif piece and not piece.isspace():
            pieces[place] = escape(mark(unescape(piece), depth > 0), quote=False)
    return "".join(pieces)


def _isolated(text: str, marked: str) -> str:
    """Return a marked text with its left-to-right parts isolated (Unicode's UAX 9).

    The text without marks says where these parts are: only there, a symbol is what it was.
    """
    runs = runs_from_left(text)
    if not runs:
        return marked
    starts, stops = (frozenset(ends) for ends in zip(*runs, strict=True))
    made, place = [], 0  # in the text: the marks are between its characters
    for sign in marked:
        is_mark = sign in LETTERS and text[place : place + 1] != sign
        if not is_mark:
            made += [END_OF_ISOLATE] * (place in stops) + [ISOLATE] * (place in starts)
            place += 1
        made.append(sign)
    return "".join((*made, *[END_OF_ISOLATE] * (place in stops)))
