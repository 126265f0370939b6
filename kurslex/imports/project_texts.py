"""The files that know all languages, themes and concepts, of a new project or with further lines.

Only lines are added: what somebody has written stays as it is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import yaml

from kurslex.model.concept import Concept
from kurslex.model.free_page import FOOTER
from kurslex.project.scaffolding.concept_entries import with_locale
from kurslex.project.yaml.list_entries import node_at, with_entry, with_item
from kurslex.project.yaml.yaml_values import flow_list, scalar

_HEAD = """\
# What has no language: one line a concept. Its pages are docs/LOCALE/ID.md.
"""
_RULES_HEAD = """\
# rules: texts that others wrote need not follow all advice at once; take a line out once they do.
"""
# Advice on how texts are written, which no imported glossary has ever followed.
LENIENT = (
    *("definition", "ambiguous-term", "misleading-markdown", "typography", "heading-level"),
    *("repeated-sentence", "deprecated-term", "confusion", "example-numbers", "broken-anchor"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Declarations:
    """What an import adds to `docs/concepts.yml`."""

    locales: Sequence[str]
    themes: Sequence[str]
    own_types: Mapping[str, bool]
    concepts: Sequence[Concept]
    free: Sequence[str]


def new_concepts_text(added: Declarations) -> str:
    """Return the whole text for a new project."""
    lines = [
        _HEAD.rstrip("\n"),
        f"locales: {flow_list(added.locales)}",
        f"themes: {flow_list(added.themes)}",
    ]
    if added.own_types:
        lines += ["relations:", *(f"  {_type_line(each)}" for each in added.own_types.items())]
    if added.free:
        lines.append(f"pages: {{{', '.join(map(_free_line, added.free))}}}")
    lines += [_RULES_HEAD.rstrip("\n"), "rules:", *(f"  {each}: warning" for each in LENIENT)]
    lines += ["concepts:", *(f"  {entry(each)}" for each in added.concepts)]
    return "\n".join([*lines, ""])


def with_declarations(text: str, added: Declarations) -> str:
    """Return a project's text with further entries; `text` declares a sound glossary."""
    for tag in added.locales:
        text = with_locale(text, tag)
    for theme in added.themes:
        themes = node_at(text, "themes")
        assert themes is not None
        text = with_item(text, themes, theme)
    for each in added.own_types.items():
        text = _with_last(text, "relations", _type_line(each))
    for name in added.free:
        text = _with_last(text, "pages", _free_line(name))
    return _with_concepts(text, added.concepts) if added.concepts else text


def entry(concept: Concept) -> str:
    """Return a concept's line."""
    fields = [f"theme: {concept.theme}"]
    fields += [f"{name}: {flow_list(ids)}" for name, ids in concept.relations.items() if ids]
    if concept.legacy:
        fields.append(f"legacy: {flow_list(each.slug for each in concept.legacy)}")
    if concept.status:
        fields.append(f"status: {scalar(concept.status)}")
    if concept.tags:
        fields.append(f"tags: {flow_list(concept.tags)}")
    for name, matches in (("matches", concept.matches), ("close-matches", concept.close_matches)):
        if matches:
            written = ", ".join(f"{key}: {scalar(value)}" for key, value in matches.items())
            fields.append(f"{name}: {{{written}}}")
    return f"{scalar(concept.id)}: {{{', '.join(fields)}}}"


def _free_line(name: str) -> str:
    return f"{name}: {FOOTER}"


def _type_line(kind: tuple[str, bool]) -> str:
    name, symmetric = kind
    return f"{name}: {'symmetric' if symmetric else 'directed'}"


def _with_last(text: str, name: str, line: str) -> str:
    """Return the text with a last entry in the table of a name, which may be empty or missing."""
    table = node_at(text, name)
    if not isinstance(table, yaml.MappingNode):
        return f"{text.rstrip()}\n{name}:\n  {line}\n"
    if table.value:
        return with_entry(text, table, table.value[-1][0].value, line)
    inner = table.start_mark.index + len("{")  # an empty table can be written in no other way
    return f"{text[:inner]}{line}{text[inner:]}"


def _with_concepts(text: str, concepts: Iterable[Concept]) -> str:
    """Return the text with all concepts after the last one, or as the first."""
    table = node_at(text, "concepts")
    lines = [entry(each) for each in concepts]
    if not isinstance(table, yaml.MappingNode) or not table.value:
        start = table.start_mark.index if table else len(text)
        end = table.end_mark.index if table else len(text)
        before = text[:start].rstrip(" ") if table else f"{text.rstrip()}\nconcepts:"
        return "\n".join([before, *(f"  {line}" for line in lines)]) + f"\n{text[end:].lstrip()}"
    last, _ = table.value[-1]
    indent = "\n" + " " * last.start_mark.column
    return with_entry(text, table, last.value, (", " if table.flow_style else indent).join(lines))
