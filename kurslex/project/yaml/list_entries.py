"""Further entries in the lists and tables of a YAML text; everything else stays as it is."""

import yaml

from kurslex.project.yaml.value_positions import line_end, line_start, root_of, written_end


def node_at(text: str, *names: str) -> yaml.Node | None:
    """Return what is under names, each in the table, or list of tables, of the one before."""
    node = root_of(text)
    for name in names:
        node = _below(node, name)
    return node


def with_item(text: str, node: yaml.Node, item: str) -> str:
    """Return a text with an item after the last of a list in it, in the list's own form.

    A single text is a list of one. What appears in the list already is not added again.
    """
    if isinstance(node, yaml.ScalarNode):
        if node.value == item:
            return text
        start, end = node.start_mark.index, node.end_mark.index
        return f"{text[:start]}[{text[start:end]}, {item}]{text[end:]}"
    assert isinstance(node, yaml.SequenceNode)
    if any(isinstance(each, yaml.ScalarNode) and each.value == item for each in node.value):
        return text
    last = node.value[-1]
    if node.flow_style:
        return _behind(text, last, f", {item}")
    first = text[line_start(text, last.start_mark.index) : last.start_mark.index]
    return with_line(text, last, f"{first}{item}")


def with_entry(text: str, table: yaml.MappingNode, after: str, entry: str) -> str:
    """Return a text with a table's entry, `name: value`, after the one of a name."""
    key, value = next(pair for pair in table.value if pair[0].value == after)
    if table.flow_style:
        return _behind(text, value, f", {entry}")
    return with_line(text, value, f"{' ' * key.start_mark.column}{entry}")


def with_line(text: str, node: yaml.Node, line: str) -> str:
    """Return a text with a line after the one on which a node ends, comments and all."""
    ending = "\r\n" if "\r\n" in text else "\n"
    place = line_end(text, node)
    before = text[:place]
    if not before.endswith("\n"):
        before += ending
    return f"{before}{line}{ending}{text[place:]}"


def _behind(text: str, node: yaml.Node, more: str) -> str:
    end = written_end(text, node)
    return f"{text[:end]}{more}{text[end:]}"


def _below(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode):
        return next(filter(None, (_below(each, name) for each in node.value)), None)
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == name), None)
    return None
