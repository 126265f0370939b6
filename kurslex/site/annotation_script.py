"""The script that marks a language's terms in other people's pages: program and terms in one file.

It asks no server for anything, so that it works wherever the file lies, and a page can pin it with
`integrity`.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterable
from importlib.resources.abc import Traversable
from typing import Any

from kurslex.language.folding import UNSPACED, has_unspaced
from kurslex.language.stems import stem_algorithm
from kurslex.language.writing_systems import comma
from kurslex.model.look import NEUTRAL
from kurslex.model.page import LocalizedConcept, Term
from kurslex.model.site import address_name, home_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.search.index_script import shortened
from kurslex.site.small_assets import ASSETS, STEMS, small_asset
from kurslex.utils.compact_json import compact_json

_PROGRAM = "annotate.js"
_STYLE = "annotate-note.css"
_UNSPACED = "annotate-unspaced.js"
_SPACED = 'const aSign="",noSign="",isPart=()=>false;\n'
_NOTICE = (
    "/*! {site}, {licence}: {address}\n"
    "Stemmer: Snowball, Copyright (c) 2001 Martin Porter, 2002 Richard Boulton, BSD-3-Clause,\n"
    "as in assets/kurslex/third-parties.txt */\n"
)


def annotated_languages(context: SiteContext) -> tuple[str, ...]:
    """Return the languages that have such a script: those with a finished page, in order."""
    return tuple(dict.fromkeys(tag for tag in context.glossary.homes if _pages(context, tag)))


def annotation_script(context: SiteContext, tag: str) -> str:
    """Return the script for a language, with the terms of its finished pages."""
    site, messages = context.site, context.glossary.messages[tag]
    locale = context.glossary.locales[tag]
    sides = context.glossary.look.sides or NEUTRAL
    about = {
        "tag": tag,
        "languages": [each.lower() for each in locale.voices],
        "direction": locale.direction,
        # Where nobody knows the site's address, it is taken from the script's own.
        "address": site.absolute("") if site.is_published else "",
        "pages": page_location(tag, "ID"),
        "site": messages.format("site-name"),
        "comma": comma(tag),
        "close": messages.format("definition-close"),
    }
    notice = _NOTICE.format(
        site=messages.format("site-name"),
        licence=messages.format("licence-content-name"),
        address=site.absolute(home_location(tag)),
    )
    pages = _pages(context, tag)
    terms = (term for page in pages for term in page.terms if term not in page.deprecated)
    texts = (text for term in terms for text in (term.text, *term.forms))
    colour = f".note{{--kurslex-first:light-dark({','.join(sides[0].lines)})}}"
    style = f"const noteStyle={compact_json(small_asset(_STYLE) + colour)};\n"
    return (
        f'{notice.replace("*/", "* /", notice.count("*/") - 1)}(()=>{{"use strict";\n'
        f"const about={compact_json(about)};\n"
        f"const entries={compact_json([_entry(page) for page in pages])};\n"
        f"{signs_script(texts)}{stemmer_script(tag)}{style}"
        f"{small_asset(_PROGRAM)}}})();\n"
    )


def integrity(script: str) -> str:
    """Return what a page pins a script with, as its attribute `integrity` has it (W3C, SRI)."""
    return f"sha384-{b64encode(hashlib.sha384(script.encode()).digest()).decode()}"


def _pages(context: SiteContext, tag: str) -> list[LocalizedConcept]:
    glossary = context.finished
    pages = (glossary.page(tag, concept) for concept in glossary.concepts)
    return [page for page in pages if page]


def _entry(page: LocalizedConcept) -> list[Any]:
    """Return the fields in the order in which `annotate-terms.js` takes them."""
    terms = (term for term in page.terms if term not in page.deprecated)
    return [address_name(page.id), page.definition, *map(_term, terms)]


def _term(term: Term) -> list[str | int]:
    forms = [term.text, *shortened((term.text, *term.forms))]
    return [*forms] if term.autolink else [0, *forms]


def signs_script(texts: Iterable[str]) -> str:
    """Return what a language needs with terms in a script without spaces, if a text has any."""
    if not any(map(has_unspaced, texts)):
        return _SPACED
    return f"const signs={compact_json(UNSPACED)};\n{small_asset(_UNSPACED)}"


def stemmer_script(tag: str) -> str:
    """Return the definition of `stem`; a language that Snowball does not know gets the word."""
    algorithm = stem_algorithm(tag)
    if not algorithm or not (own := _stems(algorithm)).is_file():
        return "const stem=word=>word;\n"
    name = f"{algorithm.capitalize()}Stemmer"
    texts = "".join(each.read_text(encoding="utf-8") for each in (_stems("base"), own))
    return f"{texts}const stemmer=new {name},stem=word=>stemmer.stemWord(word);\n"


def _stems(name: str) -> Traversable:
    return ASSETS / STEMS / f"{name}.js"
