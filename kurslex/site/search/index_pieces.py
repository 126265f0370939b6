"""A language's index of terms -> pieces, of which a query needs few.

A single letter brings as many terms as begin with it, so these are kept apart from whatever else
may be looked for: later words and parts, other languages' terms, the words of definitions, and what
is shown of what was found. `site/assets/search-pieces.js` says what a query needs of them.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from kurslex.site.search.comparable_words import JOINT, comparable_words

Fields = Sequence[Any]
"""An entry as `search_script` writes it."""

_PIECE = 16_000  # characters at which a piece of words in order ends with the next word
_BLOCK = 16  # entries of which a piece has what is shown
_SMALL = 4  # letters of a word that means something after others; with fewer only in capitals
_VERSION = 8
# A form that is told by its end, as `search_script` writes it.
_END = re.compile(r"(?s)(\d*)-(.*)")
_OWN = (0, 1, 2)
_ID = 3

Term = tuple[Any, ...]
"""The number of the entry, the place of the term in it, its kind, its forms as they are sent."""


def in_order(entries: Iterable[Fields]) -> list[Fields]:
    """Return entries by the length of their preferred terms, in UTF-16 as browsers count."""
    return sorted(entries, key=lambda fields: len(_utf16(_text(fields[2][0]))))


def cut(entries: Sequence[Fields]) -> dict[str, Any]:
    """Return the content of each piece by its name; entries are `in_order`."""
    letters: dict[str, list[Term]] = defaultdict(list)
    far: dict[str, list[Term]] = defaultdict(list)
    said: dict[str, list[int]] = defaultdict(list)
    for number, fields in enumerate(entries):
        for at, (kind, sent) in enumerate(_terms(fields)):
            term = (number, at, kind, *sent)
            full = _in_full(sent)
            words = [comparable_words(each) for each in full]
            if kind in _OWN:
                starts = {_letter(form[0]) for form in words if form}
                others = {_letter(each) for each in _inner(sent[0], full, words)} - starts
                for kind_of_piece, found in (("starts", starts), ("inner", others)):
                    for letter in sorted(found):
                        letters[f"{kind_of_piece}-{letter}"].append(term)
            else:
                wholes = {"".join(form) for form in words}
                for word in {*wholes, *_kept(full[0], words)} - {""}:
                    far[word].append(term)
        for word in dict.fromkeys(comparable_words(fields[1])):
            said[word].append(number)
    pieces: dict[str, Any] = dict(sorted(letters.items()))
    for place, group in enumerate(_bounded(far)):
        terms = dict.fromkeys(term for _, each in group for term in each)
        pieces[f"far-{place}"] = (group[0][0], list(terms))
    for place, numbers in enumerate(_bounded(said)):
        pieces[f"said-{place}"] = (numbers[0][0], {word: _steps(each) for word, each in numbers})
    for place in range(0, len(entries), _BLOCK):
        shown = [_shown(fields) for fields in entries[place : place + _BLOCK]]
        pieces[f"shown-{place // _BLOCK}"] = shown
    return pieces


def scripts(entries: Sequence[Fields], pieces: Mapping[str, Any]) -> tuple[Any, dict[str, str]]:
    """Return what the index says of its pieces, and the script of each by its name.

    All say of which edition they are: pieces belong together where numbers and bounds are the same.
    """
    starts = {kind: _first_words(pieces, kind) for kind in ("far", "said")}
    edition = _digest(_json([[fields[0] for fields in entries], starts]))
    made = {
        name: f"kurslexPiece({_json(edition)},{_json(name)},{_json(_content(name, piece))})\n"
        for name, piece in pieces.items()
    }
    versions = {name: _digest(script) for name, script in made.items()}
    return {"edition": edition, "block": _BLOCK, **starts, "versions": versions}, made


def _content(name: str, piece: Any) -> Any:
    return piece[1] if _kind(name) in ("far", "said") else piece


def _first_words(pieces: Mapping[str, Any], kind: str) -> list[str]:
    return [piece[0] for name, piece in pieces.items() if _kind(name) == kind]


def _kind(name: str) -> str:
    return name.partition("-")[0]


def _terms(fields: Fields) -> Iterator[tuple[Any, list[str]]]:
    """Yield the kind of each term and its forms, in the order in which browsers count them."""
    concept, _, preferred, admitted, deprecated, foreign = fields[:6]
    yield 0, preferred
    yield from ((1, each) for each in admitted)
    yield from ((2, each) for each in deprecated)
    yield from ((tag, each) for tag, terms in foreign.items() for each in terms)
    yield _ID, [concept]


def _shown(fields: Fields) -> list[str]:
    return [fields[0], fields[1], _text(fields[2][0]), *fields[6:]]


def _inner(marked: str, full: Sequence[str], words: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the later words of a term, and all parts of compounds but the first ones."""
    yield from _kept(full[0], [form[1:] for form in words], later=True)
    bare = comparable_words(full[0])
    jointed = comparable_words(marked)
    heads = [
        each.split(JOINT)[:-1] if each.replace(JOINT, "") == word else []
        for each, word in zip(jointed, bare, strict=False)
    ]
    for form in words:
        for word, parts in zip(form, heads, strict=False):
            rest = word.removeprefix("".join(parts))
            if parts and rest != word:
                yield from filter(None, (*parts[1:], rest))


def _kept(text: str, words: Iterable[Sequence[str]], *, later: bool = False) -> Iterator[str]:
    """Yield the words that can be looked for: small ones mean nothing after others."""
    for form in words:
        for at, word in enumerate(form):
            if (at == 0 and not later) or len(word) >= _SMALL or word.upper() in text:
                yield word


def _bounded(found: Mapping[str, list[Any]]) -> Iterator[list[tuple[str, list[Any]]]]:
    """Yield words with what they lead to, as browsers order them, cut where they get too long.

    A new letter begins a new piece where the last one is long enough, so that a new word moves few.
    """
    group: list[tuple[str, list[Any]]] = []
    size = 0
    words = sorted(found, key=_utf16)
    for _, same in groupby(words, key=lambda word: word[0]):
        if size > _PIECE // 2:
            yield group
            group, size = [], 0
        for word in same:
            length = len(_json([word, found[word]]))
            if group and size + length > _PIECE:
                yield group
                group, size = [], 0
            group.append((word, found[word]))
            size += length
    if group:
        yield group


def _steps(numbers: Sequence[int]) -> list[int]:
    return [each - before for before, each in zip((0, *numbers), numbers, strict=False)]


def _in_full(sent: Sequence[str]) -> list[str]:
    """Return the forms of a term, of which the further ones may be sent as ends: *2-ene*."""
    first = _text(sent[0])
    forms = [first]
    for end in sent[1:]:
        found = _END.match(end)
        less = 2 * int(found[1] or 0) if found else 0
        begun = _utf16(first)[: len(_utf16(first)) - less].decode("utf-16-be") if found else ""
        forms.append(begun + (found[2] if found else end))
    return forms


def _text(marked: str) -> str:
    return marked.replace(JOINT, "")


def _letter(word: str) -> str:
    """Return the first letter of a word as names of pieces have it: the code unit's hex digits."""
    return _utf16(word)[:2].hex().lstrip("0")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-be")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_VERSION]


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
