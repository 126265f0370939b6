"""The messages that are a project's own: its name, those of its themes, tags and relations."""

from collections.abc import Iterable, Iterator, Mapping

from kurslex.imports.escaped_text import fluent_pattern
from kurslex.imports.material import Material
from kurslex.model.concept import Concept
from kurslex.model.relation import RelationType
from kurslex.ui.concept_messages import status_message, tag_message
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.relation_messages import relation_message


def own_messages(
    tag: str,
    material: Material,
    themes: list[str],
    types: list[RelationType],
    title: str,
    *,
    concepts: Iterable[Concept],
    lends: bool,
) -> dict[str, str]:
    """Return the messages that a language gets, by their names.

    `concepts` are those that are new. `title` is that of a new glossary, or empty. A language that
    `lends` its words to others has all messages; where the source has no name in it, that of
    another language, or the id.
    """
    found: dict[str, str] = {}
    said = material.languages.get(tag)
    if title and (lends or (said and said.title)):
        found["site-name"] = (said and said.title) or title
    called: dict[str, tuple[str, Mapping[str, str]]] = {
        theme_message(each): (each, material.themes.get(each, {})) for each in themes
    }
    for concept in concepts:
        if concept.status:
            names = material.statuses.get(concept.status, {})
            called[status_message(concept.status)] = concept.status, names
        for each in concept.tags:
            called[tag_message(each)] = each, material.tags.get(each, {})
    for message, (name, names) in called.items():
        if tag in names or lends:
            found[message] = names.get(tag) or _other(names, name, title)
    for kind in types if lends else ():
        found[relation_message(kind.id)] = _name(kind.id)
        if not kind.symmetric:
            found[relation_message(kind.id, inverse=True)] = f"{_name(kind.id)} ←"
    return found


def with_messages(text: str | None, messages: Mapping[str, str]) -> str:
    """Return a file of messages with further ones at its end."""
    lines = [f"{name} = {fluent_pattern(value)}" for name, value in messages.items()]
    before = [text.rstrip("\n"), ""] if text and text.strip() else []
    return "\n".join([*before, *lines, ""])


def _other(names: Mapping[str, str], theme: str, title: str) -> str:
    return next(_first(names), "") or (title if theme == "terms" else "") or _name(theme)


def _first(names: Mapping[str, str]) -> Iterator[str]:
    return iter(names.values())


def _name(identifier: str) -> str:
    return identifier.replace("-", " ").capitalize()
