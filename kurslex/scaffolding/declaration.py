"""New entries in `docs/concepts.yml`: only lines are added, what is written stays as it is."""

from collections.abc import Iterable, Mapping

import yaml

from kurslex.editing.lists import node_at, with_entry, with_item
from kurslex.model.glossary import Glossary


def with_concept(
    text: str,
    identifier: str,
    theme: str,
    relations: Mapping[str, Iterable[str]],
    glossary: Glossary,
) -> str:
    """Return the file's text with a concept's line behind the last concept of its theme.

    A theme without concepts begins at the end of the list. `text` declares the glossary.
    """
    fields = [f"theme: {theme}"]
    fields += [f"{name}: [{', '.join(ids)}]" for name, ids in relations.items() if ids]
    concepts = node_at(text, "concepts")
    assert isinstance(concepts, yaml.MappingNode)
    names = [key.value for key, _ in concepts.value]
    same = [name for name in names if glossary.concepts[name].theme == theme]
    entry = f"{identifier}: {{{', '.join(fields)}}}"
    return with_entry(text, concepts, (same or names)[-1], entry)


def with_locale(text: str, tag: str) -> str:
    """Return the file's text with a language behind the last of its locales."""
    locales = node_at(text, "locales")
    assert locales is not None
    return with_item(text, locales, tag)
