"""The settings of a Hugo site -> its address, and the titles and descriptions of its languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kurslex.bounds.sources import LARGEST_SITE_SETTINGS
from kurslex.errors import UsageError
from kurslex.imports.material import ImportedLanguage, Material, Place
from kurslex.imports.names import language_tag
from kurslex.imports.source_file import read_source_text
from kurslex.imports.tidy import tidy
from kurslex.imports.toml_text import read_toml
from kurslex.model.address import site_address_fault

_NAMES = ("hugo.toml", "config.toml")
_LINK = (
    "the site's settings are a symbolic link, and not read",
    "put the file itself in the place of the link, and import again",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HugoSettings:
    """The address of the site, or nothing, and its languages in their order."""

    address: str = ""
    languages: Mapping[str, ImportedLanguage] = field(default_factory=dict)


def read_settings(folder: Path, material: Material) -> HugoSettings:
    """Return the settings in a folder; without a file in TOML, nothing is known."""
    for name in _NAMES:
        if (folder / name).is_file():
            if (folder / name).is_symlink():
                material.report(Place(path=name), *_LINK)
                return HugoSettings()
            try:
                values = read_toml(read_source_text(folder / name, LARGEST_SITE_SETTINGS))
            except (ValueError, UsageError) as error:
                place = Place(path=name, line=1)
                material.report(place, f"the site's settings cannot be read: {error}")
                return HugoSettings()
            return _settings(values, Place(path=name))
    return HugoSettings()


def _settings(values: dict[str, Any], place: Place) -> HugoSettings:
    address = values.get("baseURL") or values.get("baseurl") or ""
    tables = values.get("languages")
    languages = []
    for key, table in tables.items() if isinstance(tables, dict) else ():
        tag = language_tag(key)
        if tag and isinstance(table, dict):
            inner = table.get("params")
            description = (inner if isinstance(inner, dict) else table).get("description")
            weight = table.get("weight")
            said = ImportedLanguage(
                title=_text(table.get("title")), description=_text(description), place=place
            )
            languages.append((weight if isinstance(weight, int) else 0, tag, said))
    sound = isinstance(address, str) and not site_address_fault(address)
    return HugoSettings(
        address=address if sound else "",
        languages={tag: said for _, tag, said in sorted(languages, key=lambda each: each[0])},
    )


def _text(value: object) -> str:
    return tidy(value)[:500] if isinstance(value, str) else ""
