"""The front matter of a Hugo page, in YAML or TOML -> its fields."""

import re
from dataclasses import dataclass

from kurslex.imports.material import Material, Place
from kurslex.imports.toml_text import read_toml
from kurslex.project.yaml.front_matter import split
from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, Tree, parse_yaml

_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*$\n?", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a page is: its file, its concept, and its language."""

    path: str
    concept: str
    language: str

    @property
    def pair(self) -> tuple[str, str]:
        """The concept and the language."""
        return self.concept, self.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What is read of a page first: its title and all fields, and its text, from a line on."""

    title: str
    fields: Table
    body: str
    line: int


def read_front(text: str, about: About, material: Material) -> Front | None:
    """Return the front matter of a page; None where it is a draft, has no title or another layout.

    Such a page is kept, and reported where its author should know.
    """
    path, concept, language = about.path, about.concept, about.language
    front = _front_matter(text, path, material)
    if front is None:
        material.keep("page that is no concept", text, Place(path=path), concept=concept)
        return None
    fields, body, line = front
    place = Place(path=path, line=1)
    title = material.words(text_of(fields, "title"), place, "title", concept=concept)
    hidden = text_of(fields, "draft").lower() == "true"
    if "layout" in fields.entries or hidden or not title:
        if not title:
            material.report(place, f"the page of '{concept}' has no title", "add 'title:'")
        kind = "draft" if hidden else "page that is no concept"
        material.keep(kind, text, place, concept=concept, language=language)
        return None
    return Front(title=title, fields=fields, body=body, line=line)


def text_of(fields: Table, name: str) -> str:
    """Return what a field says in one text, or nothing."""
    value = fields.entries.get(name)
    return value.value.strip() if isinstance(value, Text) else ""


def _front_matter(text: str, path: str, material: Material) -> tuple[Table, str, int] | None:
    """Return a page's fields, with small letters in their names, its text, and the text's line."""
    toml = _TOML.match(text)
    if toml:
        try:
            entries: dict[str, Tree] = {
                name.lower(): _toml_value(value) for name, value in read_toml(toml[1]).items()
            }
        except ValueError as error:  # a number may have too many digits
            material.report(Place(path=path, line=1), f"malformed TOML: {error}")
            return None
        return (
            Table(entries, dict.fromkeys(entries, 1), 1),
            text[toml.end() :],
            text.count("\n", 0, toml.end()) + 1,
        )
    place = split(text)
    if place is None or not place.is_closed:
        material.report(Place(path=path, line=1), "the page has no front matter")
        return None
    tree = parse_yaml(text[place.start : place.closing], path, material.problems, first_line=2)
    if not isinstance(tree, Table):
        if tree is not None:
            material.report(Place(path=path, line=2), "the front matter is no table of fields")
        return None
    entries = {name.lower(): value for name, value in tree.entries.items()}
    lines = {name.lower(): line for name, line in tree.keys.items()}
    line = text.count("\n", 0, place.body) + 1
    return Table(entries, lines, tree.line), text[place.body :], line


def _toml_value(value: object) -> Tree:
    if isinstance(value, list):
        return Sequence(tuple(Text(str(each), 1) for each in value), 1)
    return Text(str(value), 1)
