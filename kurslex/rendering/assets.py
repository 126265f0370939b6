"""Style sheets, scripts and pictures that the pages use."""

import hashlib
from importlib.resources import files

from kurslex.model.glossary import Glossary
from kurslex.rendering.calculator import calculator_bundle

ASSET_FOLDER = "assets/kurslex/"
_PLAIN = (
    "calculator.css",
    "choose.js",
    "icon.svg",
    "lookup.js",
    "scheme.js",
    "site.css",
    "site.js",
    "third-parties.txt",
)


def site_assets(glossary: Glossary) -> dict[str, str]:
    """Return the content of every asset by file name."""
    folder = files("kurslex.rendering") / "assets"
    assets = {name: (folder / name).read_text(encoding="utf-8") for name in _PLAIN}
    assets["calculators.js"] = calculator_bundle(glossary.calculators.values())
    return assets


def asset_locations(glossary: Glossary) -> dict[str, str]:
    """Return where each asset lives, with a version from its content: caches may keep it."""
    return {
        name: f"{ASSET_FOLDER}{name}?v={hashlib.sha256(content.encode()).hexdigest()[:8]}"
        for name, content in site_assets(glossary).items()
    }
