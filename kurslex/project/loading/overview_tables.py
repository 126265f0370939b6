"""Two tables of `docs/concepts.yml`: the learning path, and false friends."""

from collections.abc import Iterable

from kurslex.model.overview import FalseFriends, Stage
from kurslex.project.yaml.typed_fields import Fields


def read_path(fields: Fields) -> tuple[Stage, ...]:
    """Return the stages of the field `path`: a name each, and a list of concepts in order."""
    table = fields.table("path", "the path")
    if table is None:
        return ()
    fields.ids("path", table.names())
    return tuple(
        Stage(id=name, concepts=table.texts(name), line=table.line_of(name))
        for name in table.names()
    )


def read_false_friends(fields: Fields, locales: Iterable[str]) -> tuple[FalseFriends, ...]:
    """Return the entries of the field `false-friends`: words by language, and concepts."""
    table = fields.table("false-friends", "the false friends")
    if table is None:
        return ()
    fields.ids("false-friends", table.names())
    found = []
    for name in table.names():
        entry = table.table(name, f"the false friends '{name}'")
        if entry is None:
            continue
        words = {tag: entry.texts(tag) for tag in locales}
        found.append(
            FalseFriends(
                id=name,
                words={tag: each for tag, each in words.items() if each},
                concepts=entry.texts("concepts"),
                line=table.line_of(name),
            )
        )
        entry.finish()
    return tuple(found)
