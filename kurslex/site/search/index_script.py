"""The index of terms as a script: loaded when the search is first used, also from a disk."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

from kurslex.language.folding import FoldingRules, folded_words, respelled, rules_of
from kurslex.language.writing_systems import is_right_to_left
from kurslex.model.glossary import Glossary
from kurslex.model.site import ASSET_FOLDER
from kurslex.site.directions import isolated_text
from kurslex.site.parts.localized_words import language
from kurslex.site.search import index_pieces as search_pieces
from kurslex.site.search.index_words import IndexWords, read_index_words
from kurslex.site.search.term_index import Forms, SearchEntry, term_index
from kurslex.utils.compact_json import compact_json

# The words that the list of what was found is made with; the page of results has its own.
_WORDS = {
    "count": "search-count",
    "none": "search-none",
    "texts": "search-texts-for",
    "admitted": "search-admitted",
    "deprecated": "search-deprecated",
}
# Bytes of the largest index that comes whole: some 18 KB gzipped, for about a hundred concepts.
_WHOLE = 64_000
# A form that is told by its end.
_END = re.compile(r"[0-9]*-")
_PLACES = {name: f"{{{name}}}" for name in ("query", "count", "term")}


def search_script_location(tag: str) -> str:
    """Return the location of the index of terms of a language.

    There is no version in the address, so that no page changes where only the index does. Caches
    have to ask whether their copy is still right, and its digest at its end says that it is whole.
    """
    return f"{ASSET_FOLDER}search-{tag}.js"


def search_files(glossary: Glossary, tag: str, words: IndexWords | None = None) -> dict[str, str]:
    """Return the content of each file that a language's terms are looked up in, by its location.

    A small index is one file. Of a large one that file is the list of the pieces. `words` is what
    the texts of the language say of its terms, where that is known.
    """
    location = search_script_location(tag)
    index = _index(glossary, tag, words or read_index_words(glossary, tag))
    whole = _script(index)
    if len(whole.encode()) <= _WHOLE:
        return {location: whole}
    entries = search_pieces.in_order(index.pop("entries"))
    cut = search_pieces.cut(entries, rules_of(tag))
    index["pieces"], made = search_pieces.scripts(entries, cut)
    return {location: _script(index)} | {
        f"{location.removesuffix('.js')}.{name}.js": script for name, script in made.items()
    }


def search_script(glossary: Glossary, tag: str) -> str:
    """Return the script that makes a language's terms and definitions known as `kurslexIndex`.

    It ends with a comment, the SHA-256 of all that is before.
    """
    return _script(_index(glossary, tag, read_index_words(glossary, tag)))


def _script(index: Mapping[str, Any]) -> str:
    script = f"kurslexIndex={compact_json(index)}\n"
    # A copy for times without a network is believed only if it is whole.
    return f"{script}//{hashlib.sha256(script.encode()).hexdigest()}\n"


def _index(glossary: Glossary, tag: str, words: IndexWords) -> dict[str, Any]:
    entries = term_index(glossary, tag)
    fields = [_entry(entry, tag, words) for entry in entries]
    return {
        "words": {name: _word(glossary, tag, message) for name, message in _WORDS.items()},
        "languages": {
            other: locale.name for other, locale in glossary.locales.items() if other != tag
        },
        "common": words.common,
        "folding": _folding(rules_of(tag), fields),
        "size": len(entries),
        "entries": fields,
    }


def _word(glossary: Glossary, tag: str, message: str) -> str | list[str]:
    """Return a message, with the language that lends it and its direction where that is another."""
    messages = glossary.messages[tag]
    text = messages.format(message, **_PLACES)
    own = language(glossary, messages.language_of(message))
    return text if own.tag == tag else [text, own.tag, own.direction]


def _folding(rules: FoldingRules, fields: Sequence[Any]) -> dict[str, Any]:
    """Return what the browser has to know of a language's own rules, nothing of most.

    Of the thousands of characters with two forms, it is only the hundreds that the index has.
    """
    there = {*compact_json(fields)} if rules.signs else set()
    pairs = (rules.signs[at : at + 2] for at in range(0, len(rules.signs), 2))
    signs = "".join(pair for pair in pairs if not there.isdisjoint(pair))
    known = {"case": rules.case, "words": rules.words, "signs": signs}
    return {name: value for name, value in known.items() if value}


def _typed_forms(forms: Forms, tag: str, readers: str) -> Forms:
    """Return the forms of a term of another language, also as typed without its letters.

    All words of an index are compared by the rules of the readers' language, which may not know
    this: in Italian, *Boerse* is not *Börse*. Nor do they know that Arabic leaves out the article.
    """
    rules, own = rules_of(readers), rules_of(tag)
    known = {"".join(folded_words(form, rules)) for form in forms}
    typed = (respelled(forms[0], tag), _bare(forms[0], own))
    further = (each for each in typed if "".join(folded_words(each, rules)) not in known)
    return tuple(dict.fromkeys((*forms, *further)))


def _bare(form: str, rules: FoldingRules) -> str:
    """Return a form without what its language leaves out in searches, such as an article."""
    plain, bare = folded_words(form), folded_words(form, rules)
    return form if plain == bare or rules.spelled else " ".join(bare)


def _entry(entry: SearchEntry, tag: str, words: IndexWords) -> list[Any]:
    """Return the fields in the order in which `search-entries.js` takes them.

    Joints are shown in the first form of each of the language's own terms.
    """
    own = entry.language == tag

    def several(terms: Iterable[Forms]) -> list[list[str]]:
        return [[words.marked(forms[0]) if own else forms[0], *shortened(forms)] for forms in terms]

    said = entry.definition
    fields = [
        entry.concept,
        isolated_text(said) if is_right_to_left(entry.language) else said,
        *several([entry.preferred]),
        several(entry.admitted),
        several(entry.deprecated),
        {
            other: [
                [forms[0], *shortened(forms if at else _typed_forms(forms, other, tag))]
                for at, forms in enumerate(terms)
            ]
            for other, terms in entry.foreign.items()
        },
    ]
    return fields if own else [*fields, entry.language]


def shortened(forms: Sequence[str]) -> Iterator[str]:
    """Yield what tells further forms from the first: *2-ene*, two letters less and these more."""
    first = forms[0]
    for form in forms[1:]:
        same = sum(
            1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, form, strict=False))
        )
        less = len(first[same:].encode("utf-16-le")) // 2  # as the browser counts
        end = f"{less or ''}-{form[same:]}"
        yield end if len(end) < len(form) or _END.match(form) else form
