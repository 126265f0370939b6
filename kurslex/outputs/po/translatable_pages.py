"""The pages of a project that are to be translated, and their files."""

from pathlib import Path

from kurslex.model.glossary import Glossary
from kurslex.outputs.po.page_units import read_units
from kurslex.outputs.po.translation_units import PageUnits
from kurslex.project.files.text_files import read_as_written

HOME = "index"


def page_names(glossary: Glossary) -> list[str]:
    """Return the names of all pages without language and extension, the home page first."""
    return [HOME, *glossary.concepts]


def page_path(tag: str, name: str) -> str:
    """Return where a page's file is, or would be, relative to the project."""
    return f"docs/{tag}/{name}.md"


def page_units(root: Path, glossary: Glossary, tag: str, name: str) -> PageUnits | None:
    """Return the units of a page, or None where the language does not have it."""
    exists = tag in glossary.homes if name == HOME else glossary.page(tag, name) is not None
    text = read_as_written(root, page_path(tag, name), []) if exists else None
    return read_units(text) if text is not None else None
