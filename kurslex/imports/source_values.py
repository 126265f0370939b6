"""Values of YAML files of a source: as texts, and in a form for reports."""

from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, Tree


def texts(value: Tree | None) -> list[str]:
    """Return a text, or a list of texts, without empty ones; of anything else, nothing."""
    if isinstance(value, Text):
        return [value.value] if value.value.strip() else []
    if isinstance(value, Sequence):
        return [each.value for each in value.items if isinstance(each, Text) and each.value.strip()]
    return []


def shown(tree: Tree, indent: str = "") -> str:
    """Return a part of a YAML file as a text to be read."""
    if isinstance(tree, Text):
        return tree.value
    lines = []
    if isinstance(tree, Table):
        for name, value in tree.entries.items():
            inner = shown(value, f"{indent}  ")
            lines.append(
                f"{indent}{name}: {inner}"
                if isinstance(value, Text)
                else f"{indent}{name}:\n{inner}"
            )
    else:
        lines = [f"{indent}- {shown(each, f'{indent}  ').lstrip()}" for each in tree.items]
    return "\n".join(lines)
