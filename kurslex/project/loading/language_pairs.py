"""The field `pairs` of `docs/concepts.yml`: which languages can be read side by side."""

from collections.abc import Iterator, Sequence

from kurslex.problem import Problem, did_you_mean
from kurslex.project.yaml.typed_fields import Fields

Pair = tuple[str, str]

_TWO = 2


def read_pairs(
    fields: Fields, path: str, locales: Sequence[str], problems: list[Problem]
) -> tuple[Pair, ...] | None:
    """Return the declared pairs, None where there is no such field.

    What is wrong with a pair is added to `problems`, and the pair left out; `path` is the file's.
    """
    written = fields.lists("pairs")
    if written is None:
        return None
    lines: dict[frozenset[str], int] = {}
    pairs: list[Pair] = []
    for line, tags in written:
        faults = list(_faults(tags, locales, lines))
        problems += [
            Problem(
                path=path,
                line=line,
                message=f"the pair [{', '.join(tags)}] {fault}",
                check="malformed-field",
                hint=hint,
            )
            for fault, hint in faults
        ]
        if not faults:
            first, second = tags
            lines[frozenset(tags)] = line
            pairs.append((first, second))
    return tuple(pairs)


def _faults(
    tags: Sequence[str], locales: Sequence[str], lines: dict[frozenset[str], int]
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a pair, and the hint."""
    for tag in dict.fromkeys(tags):
        if locales and tag not in locales:
            hint = did_you_mean(tag, locales) or f"the languages are {', '.join(locales)}"
            yield f"names '{tag}', which is not a language of the glossary", hint
    if len(tags) != _TWO:
        yield "does not name two languages", "write each pair by itself: [[nb, de], [nb, it]]"
    elif len(set(tags)) == 1:
        yield "names the same language twice", "name two languages, or leave it out"
    elif frozenset(tags) in lines:
        yield (
            f"appears on line {lines[frozenset(tags)]} already",
            "leave one out: a pair stands for both directions",
        )
