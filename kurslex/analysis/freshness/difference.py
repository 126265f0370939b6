"""How two texts of a part differ: sentence by sentence for people, and as a share of the words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kurslex.analysis.freshness.page_parts import Part
from kurslex.language.sentences import sentences, words


@dataclass(frozen=True, slots=True, kw_only=True)
class PartDifference:
    """A part that has changed: its name, and its sentences after `- ` (then) or `+ ` (now).

    Where the earlier text is not known, `is_known` is false and the part is there as a whole; what
    is gone and not known has no name.
    """

    name: str
    lines: tuple[str, ...]
    is_known: bool


def differences(base: Sequence[Part | None], now: Sequence[Part]) -> list[PartDifference]:
    """Return the parts that differ, in the order of today; None is an earlier part not found."""
    then = [part.hash if part else "" for part in base]
    matcher = SequenceMatcher(None, then, [part.hash for part in now], autojunk=False)
    found: list[PartDifference] = []
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind != "equal":
            found += _paired(base[i1:i2], now[j1:j2])
    return found


def share_of_words(base: Sequence[Part | None], now: Sequence[Part]) -> float | None:
    """Return how much of the words has changed, from 0 to 1, or None where words are not known.

    It is the share of the words that only one of the two texts has, of all words in both: one less
    the ratio of `difflib`.
    """
    then = _words(base)
    if then is None:
        return None
    return 1 - SequenceMatcher(None, then, _words(now) or [], autojunk=False).ratio()


def _words(parts: Iterable[Part | None]) -> list[str] | None:
    found: list[str] = []
    for part in parts:
        if part is None:
            return None
        found += words(part.text)
    return found


def _paired(base: Sequence[Part | None], now: Sequence[Part]) -> Iterator[PartDifference]:
    """Compare parts of the same name; what has no partner is gone or new.

    An earlier part that is unknown has no name: what has no partner may be its successor.
    """
    earlier = {part.name: part for part in base if part}
    unknown = base.count(None)
    for part in earlier.values():
        if part.name not in {each.name for each in now}:
            yield PartDifference(name=part.name, lines=_marked("-", part), is_known=True)
    for part in now:
        before = earlier.get(part.name)
        if before:
            yield PartDifference(name=part.name, lines=tuple(_lines(before, part)), is_known=True)
        else:
            yield PartDifference(name=part.name, lines=_marked("+", part), is_known=not unknown)
            unknown = max(unknown - 1, 0)
    for _ in range(unknown):
        yield PartDifference(name="", lines=(), is_known=False)


def _lines(before: Part, after: Part) -> Iterator[str]:
    old, new = _sentences(before), _sentences(after)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"- {each}" for each in old[i1:i2])
            yield from (f"+ {each}" for each in new[j1:j2])


def _marked(sign: str, part: Part) -> tuple[str, ...]:
    return tuple(f"{sign} {each}" for each in _sentences(part))


def _sentences(part: Part) -> list[str]:
    """Return the sentences of a part; a heading, an item or a line of the head ends one, too."""
    blocks = [""]
    for line in part.text.split("\n"):
        if not line.strip() or line.startswith(("#", "-", "*", "+", "|")) or blocks[-1][:1] == "#":
            blocks.append("")
        blocks[-1] = f"{blocks[-1]} {' '.join(line.split())}".strip()
    return [each for block in blocks for each in (sentences(block) or [block]) if each]
