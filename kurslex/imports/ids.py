"""The keys of a source -> ids of concepts: unique, and the same in every import."""

from collections.abc import Collection, Iterable, Mapping
from itertools import count

from kurslex.imports.material import ImportedConcept
from kurslex.imports.names import identifier
from kurslex.project.files.file_names import is_device

_NO_LETTERS = "concept"
_HOME = "index"


def concept_ids(
    concepts: Iterable[ImportedConcept],
    earlier: Mapping[str, str],
    existing: Collection[str],
    taken: Collection[str],
) -> dict[str, str]:
    """Return an id for each concept's key.

    `earlier` are those that an earlier import of the source has given; they stay. A wish that is
    the id of an `existing` concept means this concept. `taken` are addresses that no concept can
    have. Two wishes that make one id get numbers, in the order of the source.
    """
    concepts = list(concepts)
    ids = {each.key: earlier[each.key] for each in concepts if each.key in earlier}
    given = {*ids.values()}
    for each in concepts:
        if each.key in ids:
            continue
        wish = identifier(each.wish) or identifier(each.key) or _NO_LETTERS
        free = (
            name
            for number in count(1)
            if (name := wish if number == 1 else f"{wish}-{number}") not in given
            and (name in existing or not is_refused(name, taken))
        )
        ids[each.key] = next(free)
        given.add(ids[each.key])
    return ids


def is_refused(name: str, taken: Collection[str]) -> bool:
    """Whether this id is refused: it is `taken`, or names a home page or a device of Windows."""
    return name in taken or name == _HOME or is_device(name)
