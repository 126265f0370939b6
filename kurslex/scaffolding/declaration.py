"""New entries in `docs/concepts.yml`: only lines are added, what is written stays as it is."""

from collections.abc import Iterable, Mapping

import yaml

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
    entry = f"{identifier}: {{{', '.join(fields)}}}"
    concepts = _field(text, "concepts")
    assert isinstance(concepts, yaml.MappingNode)
    pairs = concepts.value
    same = [pair for pair in pairs if glossary.concepts[pair[0].value].theme == theme]
    key, value = (same or pairs)[-1]
    if concepts.flow_style:
        end = value.end_mark.index
        return f"{text[:end]}, {entry}{text[end:]}"
    return _with_line(text, value, f"{' ' * key.start_mark.column}{entry}")


def with_locale(text: str, tag: str) -> str:
    """Return the file's text with a language behind the last of its locales."""
    return with_item(text, _field(text, "locales"), tag)


def with_item(text: str, node: yaml.Node, item: str) -> str:
    """Return a text with an item behind the last of a YAML list in it, in the list's own form.

    A single text is a list of one.
    """
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        return f"{text[:start]}[{text[start:end]}, {item}]{text[end:]}"
    assert isinstance(node, yaml.SequenceNode)
    last = node.value[-1]
    if node.flow_style:
        end = last.end_mark.index
        return f"{text[:end]}, {item}{text[end:]}"
    first = text[text.rfind("\n", 0, last.start_mark.index) + 1 : last.start_mark.index]
    return _with_line(text, last, f"{first}{item}")


def _field(text: str, name: str) -> yaml.Node:
    document = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(document, yaml.MappingNode)
    found: yaml.Node = next(value for key, value in document.value if key.value == name)
    return found


def _with_line(text: str, node: yaml.Node, line: str) -> str:
    """Return a text with a line behind the one on which a node ends, comments and all."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    place = text.find("\n", max(node.end_mark.index - 1, 0)) + 1
    return f"{text[:place]}{line}\n{text[place:]}" if place else f"{text}\n{line}\n"
