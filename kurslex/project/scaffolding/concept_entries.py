"""New entries in `docs/concepts.yml`: only lines are added, what is written stays as it is."""

from collections.abc import Iterable, Mapping

import yaml

from kurslex.model.glossary import Glossary
from kurslex.project.yaml.list_entries import node_at, with_entry, with_item, with_line
from kurslex.project.yaml.value_positions import written_end

_PAIRS = "# pairs: which languages can be read side by side; each pair stands for both directions."


def with_concept(
    text: str,
    identifier: str,
    theme: str,
    relations: Mapping[str, Iterable[str]],
    glossary: Glossary,
) -> str:
    """Return the file's text with a concept's line after the last concept of its theme.

    A theme without concepts begins at the end of the list. `text` declares the glossary.
    """
    fields = [f"theme: {theme}"]
    fields += [f"{name}: [{', '.join(ids)}]" for name, ids in relations.items() if ids]
    entry = f"{identifier}: {{{', '.join(fields)}}}"
    concepts = node_at(text, "concepts")
    if not isinstance(concepts, yaml.MappingNode) or not concepts.value:
        return _with_first(text, concepts, entry)
    names = [key.value for key, _ in concepts.value]
    same = [name for name in names if _theme(glossary, name) == theme]
    return with_entry(text, concepts, (same or names)[-1], entry)


def _with_first(text: str, concepts: yaml.Node | None, entry: str) -> str:
    """Return the file's text with its first concept, in the place of an empty list or at the end.

    The list may be `{}`, or there may be nothing behind its name, or not even that.
    """
    if concepts is None:
        return f"{text.rstrip()}\nconcepts:\n  {entry}\n".lstrip()
    start, end = int(concepts.start_mark.index), written_end(text, concepts)
    return f"{text[:start].rstrip(' ')}\n  {entry}{text[end:]}"


def _theme(glossary: Glossary, name: str) -> str:
    concept = glossary.concepts.get(name)
    return concept.theme if concept else ""


def with_locale(text: str, tag: str, pairs: Iterable[tuple[str, str]] = ()) -> str:
    """Return the file's text with a language after the last of its locales.

    The pairs of languages that can be read side by side are written below, if there are any.
    """
    locales = node_at(text, "locales")
    assert locales is not None
    text = with_item(text, locales, tag)
    written = ", ".join(f"[{first}, {second}]" for first, second in pairs)
    for line in (f"pairs: [{written}]", _PAIRS) if written else ():
        locales = node_at(text, "locales")
        assert locales is not None
        text = with_line(text, locales, line)
    return text
