"""Style sheets, scripts and pictures that the pages use."""

import hashlib
from collections.abc import Iterable
from importlib.resources import files
from pathlib import PurePosixPath

from kurslex.model.glossary import Glossary
from kurslex.rendering.minified import minified
from kurslex.rendering.scripts import calculator_bundle
from kurslex.rendering.search_script import search_script, search_script_name

ASSET_FOLDER = "assets/kurslex/"
_PLAIN = (
    "calculator.css",
    "choose.js",
    "icon.svg",
    "scheme.js",
    "search-page.js",
    "search.js",
    "site.css",
    "site.js",
    "terms.js",
    "third-parties.txt",
)
# What is written as several files and sent as one.
_PARTS = {
    "search.js": ("fold.js", "search-match.js", "search-result.js", "search-box.js"),
    "search-page.js": ("search-texts.js", "search-page.js"),
    "site.css": ("site.css", "overviews.css", "definitions.css", "translation.css", "search.css"),
    "site.js": ("site.js", "search-start.js", "definitions.js"),
    "terms.js": ("fold.js", "terms.js"),
}


def site_assets(glossary: Glossary) -> dict[str, str]:
    """Return the content of every asset by file name."""
    folder = files("kurslex.rendering") / "assets"
    texts = {
        name: "".join(
            (folder / part).read_text(encoding="utf-8") for part in _PARTS.get(name, (name,))
        )
        for name in _PLAIN
    }
    assets = {name: minified(PurePosixPath(name).suffix, text) for name, text in texts.items()}
    shown = [concept.calculators for concept in glossary.concepts.values() if concept.calculators]
    framed = [(calculator,) for calculator in glossary.calculators]
    for ids in (*shown, *framed):
        calculators = [glossary.calculators[each] for each in ids]
        assets[script_name(ids)] = calculator_bundle(calculators)
    for tag in glossary.locales:
        assets[search_script_name(tag)] = search_script(glossary, tag)
    return assets


def script_name(calculators: Iterable[str]) -> str:
    """Return the file that brings these calculators, and no other, to life: one request a page."""
    return f"calculator-{'.'.join(calculators)}.js"


def asset_locations(glossary: Glossary) -> dict[str, str]:
    """Return where each asset lives, with a version from its content: caches may keep it."""
    return {
        name: f"{ASSET_FOLDER}{name}?v={hashlib.sha256(content.encode()).hexdigest()[:8]}"
        for name, content in site_assets(glossary).items()
    }
