"""Files outside of its own folder that name a removed language -> the same without it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import yaml

from kurslex.model.glossary import Glossary
from kurslex.model.published import PublishedAddress
from kurslex.model.site import RESERVED
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.address_registry import REGISTRY
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.loading.mkdocs_settings import SETTINGS
from kurslex.project.scaffolding.language_settings import OWNERS, locale_of, without_owner
from kurslex.project.yaml.field_changes import names_of, value_of, with_fields_of
from kurslex.project.yaml.front_matter import header_of, with_fields
from kurslex.project.yaml.list_entries import node_at
from kurslex.project.yaml.list_removals import without_items
from kurslex.project.yaml.value_positions import replaced, root_of

_CHECKED = "checked"
_FEWEST = 2  # languages of which words can be confused


def without_language(root: Path, glossary: Glossary, tag: str) -> dict[str, str]:
    """Return the new texts of the files that name the language, by path.

    A file that is not there, or cannot be read, is left as it is. Raises `UnchangeableError` and
    `FrontMatterError`.
    """
    changes: dict[str, Callable[[str], str]] = {
        SETTINGS: lambda text: without_items(
            text, lambda item: locale_of(item) == tag, "plugins", "i18n", "languages"
        ),
        CONCEPTS: lambda text: _declared(text, tag),
        **{path: lambda text: without_owner(text, tag) for path in OWNERS},
    }
    texts = {path: read_as_written(root, path, []) for path in changes}
    new = {path: change(text) for path, change in changes.items() if (text := texts[path])}
    new |= _records(root, glossary, tag)
    return {path: text for path, text in new.items() if text != texts.get(path)}


def addresses_of(published: Sequence[PublishedAddress], tag: str) -> list[PublishedAddress]:
    """Return the published addresses that are the language's own, or in it and another one."""
    return [each for each in published if _goes_with(each.location, tag)]


def without_addresses(root: Path, given_up: Sequence[PublishedAddress]) -> dict[str, str]:
    """Return the text of the registry without the lines of some addresses."""
    text = read_as_written(root, REGISTRY, []) or ""
    lines = {each.line for each in given_up}
    kept = [line for at, line in enumerate(text.split("\n"), 1) if at not in lines]
    return {REGISTRY: "\n".join(kept)}


def _goes_with(location: str, tag: str) -> bool:
    """Whether an address is one of a language, or of a concept in another language and in it.

    Other addresses have the tag in them too: `en/theme/it/` is a theme's, `en/a-z/it/` a letter's.
    """
    first, *rest = location.removesuffix("/").split("/")
    return first == tag or (rest[1:] == [tag] and rest[0] not in RESERVED)


def _declared(text: str, tag: str) -> str:
    """Return `docs/concepts.yml` without the language: no list, pair or explanation names it."""
    text = without_items(text, lambda item: _is(item, tag), "locales")
    text = without_items(text, lambda item: _has(item, tag), "pairs")
    friends = node_at(text, "false-friends")
    changes = []
    for name in names_of(friends):
        entry = value_of(friends, name)
        if isinstance(entry, yaml.MappingNode) and value_of(entry, tag):
            changes += with_fields_of(text, entry, {tag: None})
    return replaced(text, changes)


def friends_left_alone(text: str, tag: str) -> Iterator[str]:
    """Yield the false friends that would be of one language, once another one has gone."""
    friends = node_at(text, "false-friends")
    for name in names_of(friends):
        languages = {*names_of(value_of(friends, name))} - {"concepts"}
        if tag in languages and len(languages) <= _FEWEST:
            yield name


def _records(root: Path, glossary: Glossary, tag: str) -> dict[str, str]:
    """Return the pages of other languages without the record of their comparison with it."""
    found = {}
    for (locale, _), page in glossary.pages.items():
        text = read_as_written(root, page.path, []) if locale != tag else None
        if text is not None:
            found[page.path] = _without_record(text, tag)
    return {path: text for path, text in found.items() if text}


def _without_record(text: str, tag: str) -> str:
    """Return a page without a record of a language, or nothing where it has none."""
    header, place = header_of(text)
    table = value_of(root_of(header), _CHECKED)
    if not isinstance(table, yaml.MappingNode) or tag not in names_of(table):
        return ""
    if names_of(table) == [tag]:
        return with_fields(text, {_CHECKED: None})
    new = replaced(header, with_fields_of(header, table, {tag: None}))
    return text[: place.start] + new + text[place.closing :]


def _is(item: yaml.Node, tag: str) -> bool:
    return isinstance(item, yaml.ScalarNode) and item.value == tag


def _has(item: yaml.Node, tag: str) -> bool:
    return isinstance(item, yaml.SequenceNode) and any(_is(each, tag) for each in item.value)
