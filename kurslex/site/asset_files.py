"""Style sheets, scripts, typeface and pictures that the pages use."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from kurslex.model.glossary import Glossary
from kurslex.model.look import Look
from kurslex.model.page import Home
from kurslex.model.site import ASSET_FOLDER
from kurslex.site.look_style import icon, look_style
from kurslex.site.script_style import script_style
from kurslex.site.small_assets import ASSETS, asset, short_name, small_asset

DIGESTS = "assets/SHA256SUMS"
"""The list of the digests of all that lives in their folder; versions in addresses begin them."""

SITE_STYLE = "site.css"
EMBED_STYLE = "embed.css"
ICON = "icon.svg"
THEME_STYLE = "theme.css"
"""What is kept of Material's style sheet; `scripts/theme_style.py` makes it."""

FONTS = ("serif.woff2", "serif-latin.woff2", "serif-extended.woff2")
_PLAIN = (
    *("content.css", "embed.js", "exercise.css", "pack.css", "parallel.js", "practice.css"),
    *("scheme.js", "teaching.css", "teaching.js", "third-parties.txt"),
)
# What is written as several files and sent as one.
_BUNDLES = {
    SITE_STYLE: (
        "tokens.css",
        "fonts.css",
        "device-fonts.css",
        "base.css",
        "scrolling.css",
        "header.css",
        "search.css",
        "entry.css",
        "further.css",
        "definitions.css",
        "starting.css",
        "print.css",
    ),
    # What concepts' pages, where most visits begin, have no use for. Rules for paper come last.
    "pages.css": (
        "results.css",
        "home.css",
        "order-book.css",
        "overviews.css",
        "map.css",
        "tables.css",
        "parallel.css",
        "neutral.css",
        "print.css",
    ),
    # Pages with both need one request.
    "calculator.css": (
        "calculator.css",
        "calculator-form.css",
        "calculator-picture.css",
        "picture.css",
    ),
    "picture.css": ("picture.css",),
    # Iframes without an origin of their own may not load a typeface: they have the device's.
    EMBED_STYLE: (
        "tokens.css",
        "device-fonts.css",
        "scrolling.css",
        "calculator.css",
        "calculator-form.css",
        "calculator-picture.css",
        "embed.css",
    ),
    "choose.js": ("carry.js", "choose.js"),
    "pack.js": ("pack-files.js", "pack-handout.js", "pack.js"),
    "practice.js": ("practised.js", "practice.js"),
    "progress.js": ("practised.js", "progress.js"),
    "search.js": (
        "fold.js",
        "whole-script.js",
        "search-index.js",
        "search-unspaced.js",
        "search-words.js",
        "search-query.js",
        "search-entries.js",
        "search-match.js",
        "search-pieces.js",
        "search-result.js",
        "search-box.js",
    ),
    "search-page.js": ("search-symbols.js", "search-texts.js", "search-page.js"),
    "solved.js": ("practised.js", "solved.js"),
    "site.js": (
        "carry.js",
        "site.js",
        "arrival.js",
        "menus.js",
        "pieces.js",
        "search-start.js",
        "definitions.js",
        "offline.js",
        "read.js",
        "second-choice.js",
        "listen.js",
        "teaching-start.js",
    ),
    "second.js": ("whole-script.js", "second.js"),
    "terms.js": ("fold.js", "terms.js"),
}
_BOOKS = "books-"
_VERSION = 8  # hexadecimal digits of an asset's digest in its address; the worker expects as many
_FONT = re.compile(r"url\(([\w-]+\.woff2)\)")


def package_assets(look: Look, tags: Iterable[str]) -> dict[str, str | bytes]:
    """Return the content of the assets that depend on nothing but look and languages, by name."""
    from kurslex.site.exercise_scripts import exercise_scripts  # noqa: PLC0415 (made once)

    texts = {name: _sent(name) for name in (*_PLAIN, *_BUNDLES)}
    fonts: dict[str, str | bytes] = {name: (ASSETS / name).read_bytes() for name in FONTS}
    scripts = script_style(tags)
    # In a layer, the theme's rules give way to ours however precise their selectors are.
    texts[SITE_STYLE] = f"@layer theme{{{small_asset(THEME_STYLE)}}}{texts[SITE_STYLE]}"
    texts[SITE_STYLE] = _FONT.sub(
        lambda found: f"url({_versioned(found[1], fonts)})", texts[SITE_STYLE]
    )
    for name in (SITE_STYLE, EMBED_STYLE):
        texts[name] += look_style(look) + scripts
    return {**texts, **exercise_scripts(), **fonts, ICON: icon(look)}


def scripted(glossary: Glossary) -> dict[str, tuple[str, ...]]:
    """Return which calculators need a script together, by its name: those of a page, or one."""
    shown = [concept.calculators for concept in glossary.concepts.values()]
    framed = [(calculator,) for calculator in glossary.calculators]
    books = (books_of(glossary, home) for home in glossary.homes.values())
    return {
        **{script_name(ids): ids for ids in filter(None, (*shown, *framed))},
        **{book_script_name(ids): ids for ids in filter(None, books)},
    }


def books_of(glossary: Glossary, home: Home) -> tuple[str, ...]:
    """Return the calculators of a home page that are shown as books of orders."""
    known = glossary.calculators
    return tuple(each for each in home.calculators if each in known and known[each].book)


def make_script(glossary: Glossary, name: str, ids: Iterable[str]) -> str:
    """Return one of the scripts that `scripted` names."""
    make = book_script if name.startswith(_BOOKS) else calculator_script
    return make(glossary, ids)


def calculator_script(glossary: Glossary, ids: Iterable[str]) -> str:
    """Return the script that brings these calculators to life."""
    from kurslex.site.calculator_scripts import calculator_bundle  # noqa: PLC0415 (seldom changed)

    return calculator_bundle([glossary.calculators[each] for each in ids])


def book_script(glossary: Glossary, ids: Iterable[str]) -> str:
    """Return the script that lets readers operate the books of orders of a home page."""
    from kurslex.site.calculator_scripts import book_bundle  # noqa: PLC0415 (seldom changed)

    return book_bundle([glossary.calculators[each] for each in ids])


def bundle_parts(name: str) -> tuple[str, ...]:
    """Return the files of which a style sheet or script is made, in order."""
    return _BUNDLES.get(name, (name,))


def bundled(name: str) -> str:
    """Return the text of a style sheet or script as it is written, its parts in order."""
    return "".join(map(asset, bundle_parts(name)))


def _sent(name: str) -> str:
    """Return the same as it is sent."""
    return "".join(map(small_asset, bundle_parts(name)))


def script_name(calculators: Iterable[str]) -> str:
    """Return the file that brings these calculators, and no other, to life: one request a page."""
    return f"calculator-{short_name('.'.join(calculators))}.js"


def book_script_name(calculators: Iterable[str]) -> str:
    """Return the file that does so for books of orders."""
    return f"{_BOOKS}{short_name('.'.join(calculators))}.js"


def asset_locations(assets: Mapping[str, str | bytes]) -> dict[str, str]:
    """Return where each asset lives, with a version from its content: caches may keep it."""
    return {name: ASSET_FOLDER + _versioned(name, assets) for name in assets}


def digests(files: Mapping[str, str | bytes]) -> str:
    """Return the SHA-256 of files in the folder of the assets, by their paths in the site.

    They are as `sha256sum --check` reads them from the folder above: so whoever publishes a site
    can tell whether its host delivers what was built.
    """
    above = PurePosixPath(DIGESTS).parent
    return "".join(
        f"{_digest(files[path])}  {PurePosixPath(path).relative_to(above).as_posix()}\n"
        for path in sorted(files)
    )


def merged_digests(lists: Iterable[str]) -> str:
    """Return one list of digests from the lists of several parts of a site."""
    lines = {line for each in lists for line in each.splitlines(keepends=True)}
    return "".join(sorted(lines, key=lambda line: line.partition("  ")[2].rstrip("\n")))


def _versioned(name: str, assets: Mapping[str, str | bytes]) -> str:
    return f"{name}?v={_digest(assets[name])[:_VERSION]}"


def _digest(content: str | bytes) -> str:
    data = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(data).hexdigest()
