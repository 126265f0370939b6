"""The terms of one language by concept, for readers who have chosen it beside their page's own.

They are scripts, each loaded when it is needed: pages hold no other language's terms for it.
"""

import hashlib
from collections.abc import Iterator, Mapping

from kurslex.model.glossary import Glossary
from kurslex.model.site import ASSET_FOLDER, address_name
from kurslex.utils.compact_json import compact_json

_WHOLE = 32_000  # characters of the largest file that comes whole, for some 800 concepts
_PIECE = 8_000  # and of a piece, where there are more
_VERSION = 8


def second_terms_location(tag: str) -> str:
    """Return where a language's terms are, for pages in other languages.

    There is no version in the address, for the same reason as in that of the index of terms.
    """
    return f"{ASSET_FOLDER}second-{tag}.js"


def second_terms_files(glossary: Glossary, tag: str) -> dict[str, str]:
    """Return the content of each file with a language's terms, by its location.

    Few terms are one file. Of more that file is a list of the pieces: with which concept each
    begins, in the order of their ids, and its version.
    """
    location = second_terms_location(tag)
    terms = {
        name: page.preferred.text
        for name, concept in sorted((address_name(each), each) for each in glossary.concepts)
        if (page := glossary.page(tag, concept))
    }
    about = {"direction": glossary.locales[tag].direction}
    if len(compact_json(terms)) <= _WHOLE:
        return {location: _script({**about, "terms": terms})}
    pieces = [*_pieces(terms, _PIECE)]
    made = [f"kurslexSecondPiece({compact_json(each)})\n" for each in pieces]
    index = [[next(iter(each)), _version(text)] for each, text in zip(pieces, made, strict=True)]
    begun = location.removesuffix(".js")
    return {
        location: _script({**about, "terms": {}, "pieces": index}),
        **{f"{begun}.{at}.js": text for at, text in enumerate(made)},
    }


def _pieces(terms: Mapping[str, str], most: int) -> Iterator[dict[str, str]]:
    """Yield terms in their order, as many at once as fit into a piece."""
    group: dict[str, str] = {}
    for concept, term in terms.items():
        if group and len(compact_json({**group, concept: term})) > most:
            yield group
            group = {}
        group[concept] = term
    if group:
        yield group


def _script(content: Mapping[str, object]) -> str:
    """Return a script that ends with the SHA-256 of all before: so a copy is seen to be whole."""
    script = f"kurslexSecond={compact_json(content)}\n"
    return f"{script}//{hashlib.sha256(script.encode()).hexdigest()}\n"


def _version(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_VERSION]
