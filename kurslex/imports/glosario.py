"""The file of the Carpentries' Glosario, or one of the same form -> material.

A list of entries; each has `slug`, perhaps `ref`, a list of slugs, and for each language a table
with `term`, `def` and perhaps `acronym` (github.com/carpentries/glosario, README).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from kurslex.imports.definition_and_rest import Resolve, definition_and_rest, key_link, read_prose
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    ImportedTerm,
    Material,
    Place,
)
from kurslex.imports.names import is_language, language_tag
from kurslex.imports.source_file import read_source_text
from kurslex.imports.source_values import shown
from kurslex.model.address import web_address_fault
from kurslex.model.page import TermStatus
from kurslex.model.relation import RELATED
from kurslex.project.yaml.yaml_tree import Sequence as Items
from kurslex.project.yaml.yaml_tree import Table, Text, parse_yaml

_OF_PAGE = frozenset({"term", "def", "acronym"})


def read(files: Sequence[Path], _language: str = "") -> Material:
    """Return what the file has; raises `UsageError` where it cannot be read."""
    file = files[0]
    name = file.name
    material = Material(source=name)
    tree = parse_yaml(read_source_text(file), name, material.problems)
    if not isinstance(tree, Items):
        material.unusable = True
        if not material.problems:
            hint = "each entry begins with '- slug: …'"
            material.report(Place(path=name, line=1), "is not a list of entries", hint)
        return material
    entries = [*_entries(tree, material)]
    known = {slug for slug, _ in entries}
    for slug, table in entries:
        concept = _concept(slug, table, known, material)
        if concept:
            material.concepts.append(concept)
    return material


def _entries(tree: Items, material: Material) -> Iterator[tuple[str, Table]]:
    """Yield the entries that have a slug of their own; the others are kept."""
    seen: dict[str, int] = {}
    for entry in tree.items:
        place = Place(path=material.source, line=entry.line)
        slug = entry.entries.get("slug") if isinstance(entry, Table) else None
        if not isinstance(entry, Table) or not isinstance(slug, Text) or not slug.value.strip():
            material.report(place, "the entry has no slug", "give it one: '- slug: …'")
            material.keep("entry without a slug", shown(entry), place)
        elif slug.value in seen:
            message = f"the slug '{slug.value}' is already that of the entry on line "
            material.report(place, f"{message}{seen[slug.value]}", "give one of them another")
            material.keep("entry with the slug of another", shown(entry), place)
        else:
            seen[slug.value] = entry.line
            yield slug.value, entry


def _concept(
    slug: str, table: Table, known: set[str], material: Material
) -> ImportedConcept | None:
    pages: dict[str, ImportedPage] = {}
    place = Place(path=material.source, line=table.line)
    for name, value in table.entries.items():
        where = Place(path=material.source, line=table.keys[name])
        if name in {"slug", "ref"}:
            continue
        if not isinstance(value, Table) or not is_language(name):
            kind = "is not the tag of a language" if isinstance(value, Table) else "has no place"
            hint = "write it below a language: 'en:', then 'term:' and 'def:'"
            material.report(where, f"'{name}' of the entry '{slug}' {kind}", hint)
            material.keep(f"field '{name}'", shown(value), where, concept=slug)
            continue
        page = _page(slug, name, value, known, material)
        tag = language_tag(name)
        if page and tag not in pages:
            material.languages.setdefault(tag, ImportedLanguage())
            pages[tag] = page
        elif page:
            material.keep("second text of one language", shown(value), where, concept=slug)
    if not pages:
        material.report(place, f"the entry '{slug}' has no term in any language")
        return None
    return ImportedConcept(
        key=slug,
        wish=slug,
        place=place,
        pages=pages,
        relations={RELATED.id: tuple(_related(slug, table, material))},
    )


def _page(
    slug: str, language: str, table: Table, known: set[str], material: Material
) -> ImportedPage | None:
    place = Place(path=material.source, line=table.line)
    said = {}
    for name, value in table.entries.items():
        if name in _OF_PAGE and isinstance(value, Text):
            where = Place(path=material.source, line=value.line)
            said[name] = (
                value.value.strip()
                if name == "def"
                else material.words(value.value, where, f"'{name}'", concept=slug)
            )
        else:
            where = Place(path=material.source, line=table.keys[name])
            what = f"field '{name}'"
            material.keep(what, shown(value), where, concept=slug, language=language)
    if not said.get("term"):
        material.report(place, f"the entry '{slug}' has no term in '{language}'", "add 'term:'")
        for name, text in said.items():
            material.keep(f"'{name}' without a term", text, place, concept=slug, language=language)
        return None
    terms = [ImportedTerm(text=said["term"])]
    acronym = said.get("acronym", "")
    if acronym and acronym != said["term"]:
        terms.append(ImportedTerm(text=acronym, status=TermStatus.ADMITTED))
    text = said.get("def", "")
    link = _link(slug, language, place, known, material)
    found = read_prose(text, material, _of(table, "def", place), link, (slug, language))
    definition, body = definition_and_rest(found)
    return ImportedPage(terms=tuple(terms), place=place, definition=definition, body=body)


def _of(table: Table, field: str, place: Place) -> Place:
    return Place(path=place.path, line=table.keys.get(field, place.line))


def _link(slug: str, language: str, place: Place, known: set[str], material: Material) -> Resolve:
    """Return where the links of a definition lead: to entries by `#slug`, or into the web."""

    def resolve(target: str) -> str | None:
        key = unquote(target.removeprefix("#"))
        if key in known:  # some forget the sign
            return None if key == slug else key_link(key)
        if not web_address_fault(target):
            return target
        message = f"a link of '{slug}' in '{language}' leads to '{unquote(target)}', which is no "
        message += "entry" if target.startswith("#") else "address of the web"
        material.report(place, message, "its words stay, without the link")
        material.keep("link to nothing", target, place, concept=slug, language=language)
        return None

    return resolve


def _related(slug: str, table: Table, material: Material) -> Iterator[str]:
    ref = table.entries.get("ref")
    if isinstance(ref, Text):
        yield ref.value
    for item in ref.items if isinstance(ref, Items) else ():
        if isinstance(item, Text):
            yield item.value
        else:
            place = Place(path=material.source, line=item.line)
            material.keep("field 'ref'", shown(item), place, concept=slug)
