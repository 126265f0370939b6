"""A language's index of terms -> pieces, of which a query needs few.

Whatever has a word is found by it in one piece, or two: terms of all languages, and definitions.
A single letter, and a word with a typing error, bring as many terms as begin with a letter; these
are kept once more by their letters. What is shown of what was found is apart from both.
`site/assets/search-pieces.js` says what a query needs of them.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby, islice
from typing import Any

from msgspec import Struct, field

from kurslex.language.folding import FoldingRules, folded_words, is_unspaced
from kurslex.site.search.comparable_words import JOINT, kept_words, said_words, unspaced_ends
from kurslex.utils.compact_json import compact_json

Fields = Sequence[Any]
"""An entry as `search_script` writes it."""

_PIECE = 4_000  # characters at which a piece of words in order ends with the next word
_BLOCK = 16  # entries of which a piece has what is shown
_EQUIVALENTS = 2  # other languages of which a result shows the term
_GROUPS = 32
_VERSION = 8
_NUMBERED = ("words", "shown")
# A form that is told by its end, as `search_script` writes it.
_END = re.compile(r"(?s)(\d*)-(.*)")
_OWN = (0, 1, 2)
_ID = 3

Term = tuple[Any, ...]
"""The number of the entry, the place of the term in it, its kind, its forms as they are sent."""


class _Found(Struct):
    """What a word leads to: terms, and the numbers of entries whose definitions say it."""

    terms: list[Term] = field(default_factory=list)
    said: list[int] = field(default_factory=list)


def in_order(entries: Iterable[Fields]) -> list[Fields]:
    """Return entries by the length of their preferred terms, in UTF-16 as browsers count."""
    return sorted(entries, key=lambda fields: len(_utf16(_text(fields[2][0]))))


def cut(entries: Sequence[Fields], rules: FoldingRules) -> dict[str, Any]:
    """Return the content of each piece by its name; entries are `in_order`.

    `rules` are those by which the language of the index compares words.
    """
    letters: dict[str, list[Term]] = defaultdict(list)
    by_word: dict[str, _Found] = defaultdict(_Found)
    for number, fields in enumerate(entries):
        for at, (kind, sent) in enumerate(_terms(fields)):
            term = (number, at, kind, *sent)
            full = _in_full(sent)
            words = [folded_words(each, rules) for each in full]
            wholes = {"".join(form) for form in words}
            inner: set[str] = set()
            ends: set[str] = set()
            if kind in _OWN:
                ends = {end for whole in wholes for end in unspaced_ends(whole)}
                inner = {*_inner(sent[0], full, words, rules)}
                starts = {_letter(form[0]) for form in words if form}
                others = {_letter(each) for each in inner} - starts
                for kind_of_piece, found in (("starts", starts), ("inner", others)):
                    for letter in sorted(found):
                        letters[f"{kind_of_piece}-{letter}"].append(term)
            for word in {*wholes, *ends, *inner, *kept_words(full[0], words)} - {""}:
                by_word[word].terms.append(term)
        for word in dict.fromkeys(said_words(fields[1], rules)):
            by_word[word].said.append(number)
    pieces: dict[str, Any] = dict(sorted(letters.items()))
    for place, group in enumerate(_bounded(by_word)):
        terms = dict.fromkeys(term for each in group.values() for term in each.terms)
        said = {word: _steps(each.said) for word, each in group.items() if each.said}
        pieces[f"words-{place}"] = (next(iter(group)), [list(terms), said])
    for place in range(0, len(entries), _BLOCK):
        shown = [_shown(fields) for fields in entries[place : place + _BLOCK]]
        pieces[f"shown-{place // _BLOCK}"] = shown
    return pieces


def scripts(entries: Sequence[Fields], pieces: Mapping[str, Any]) -> tuple[Any, dict[str, str]]:
    """Return what the index says of its pieces, and the script of each by its name.

    Each has the digest of the whole: pieces belong together where numbers and bounds are the same.
    """
    bounds = [piece[0] for name, piece in pieces.items() if _is_of_words(name)]
    whole = _digest(compact_json([[fields[0] for fields in entries], bounds]))
    made = {
        name: f"kurslexPiece({_arguments(whole, name, _content(name, piece))})\n"
        for name, piece in pieces.items()
    }
    versions: dict[str, Any] = {}
    for name, script in made.items():
        kind, _, place = name.partition("-")
        if kind in _NUMBERED:  # a text is shorter than as many names
            versions[kind] = versions.get(kind, "") + _digest(script)
        else:
            versions.setdefault(kind, {})[place] = _digest(script)
    index = {"digest": whole, "block": _BLOCK, "words": bounds, "versions": versions}
    return index, made


def _content(name: str, piece: Any) -> Any:
    return piece[1] if _is_of_words(name) else piece


def _is_of_words(name: str) -> bool:
    return name.startswith("words-")


def _terms(fields: Fields) -> Iterator[tuple[Any, list[str]]]:
    """Yield the kind of each term and its forms, in the order in which browsers count them."""
    concept, _, preferred, admitted, deprecated, foreign = fields[:6]
    yield 0, preferred
    yield from ((1, each) for each in admitted)
    yield from ((2, each) for each in deprecated)
    yield from ((tag, each) for tag, terms in foreign.items() for each in terms)
    yield _ID, [concept]


def _shown(fields: Fields) -> list[Any]:
    equivalents = [[tag, terms[0][0]] for tag, terms in islice(fields[5].items(), _EQUIVALENTS)]
    return [fields[0], fields[1], _text(fields[2][0]), equivalents, *fields[6:]]


def _inner(
    marked: str, full: Sequence[str], words: Sequence[Sequence[str]], rules: FoldingRules
) -> Iterator[str]:
    """Yield the later words of a term, and what compounds are from each of their later parts on.

    What a script writes without spaces has no parts.
    """
    later_words = kept_words(full[0], [form[1:] for form in words], later=True)
    yield from (word for word in later_words if not is_unspaced(word[0]))
    bare = folded_words(full[0], rules)
    jointed = folded_words(marked, rules)
    heads = [
        each.split(JOINT)[:-1] if each.replace(JOINT, "") == word else []
        for each, word in zip(jointed, bare, strict=False)
    ]
    for form in words:
        for word, parts in zip(form, heads, strict=False):
            if parts and word.startswith("".join(parts)):
                later = accumulate(map(len, parts))
                yield from filter(None, (word[at:] for at in later))


def _bounded(found: Mapping[str, _Found]) -> Iterator[dict[str, _Found]]:
    """Yield words with what they lead to, as browsers order them, cut where they get too long.

    A new letter begins a new piece where the last one is long enough, so that a new word moves few.
    """
    group: dict[str, _Found] = {}
    known: set[Term] = set()
    size = 0
    words = sorted(found, key=_utf16)
    for _, same in groupby(words, key=lambda word: word[0]):
        for at, word in enumerate(same):
            each = found[word]
            length = len(compact_json([word, each.said]) if each.said else "")
            length += sum(len(compact_json(term)) for term in each.terms if term not in known)
            if group and size + length > (_PIECE if at else _PIECE // 2):
                yield group
                group, known, size = {}, set(), 0
                length = len(compact_json([word, each.said, each.terms]))
            group[word] = each
            known |= {*each.terms}
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
    """Return the first letter of a word as names of pieces have it: the code unit's hex digits.

    Letters of scripts without spaces, of which there are thousands, are in groups.
    """
    unit = _utf16(word)[:2]
    if is_unspaced(word[0]):
        return f"u{int.from_bytes(unit) % _GROUPS}"
    return unit.hex().lstrip("0")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-be")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_VERSION]


def _arguments(*values: object) -> str:
    return ",".join(map(compact_json, values))
