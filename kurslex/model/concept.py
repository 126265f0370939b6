"""What has no language: concepts and how they are related."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct


class FewestLinks(Struct, frozen=True, kw_only=True):
    """To how many others each concept leads at least, and from how many it is reached."""

    incoming: int = 0
    outgoing: int = 0


class Legacy(Struct, frozen=True, kw_only=True):
    """An old address (slug) of a concept, and the section that it leads to, or an empty text.

    It is what older material links, the id before a renaming, or a concept that was merged.
    """

    slug: str
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """A concept with its language-neutral id, theme and relations.

    `relations` has the concepts to which it is related, by the ids of relation types, as they are
    written at it; the other sides are derived. `line` is its place in `docs/concepts.yml`.
    `matches` has the identifiers of what means the same in other vocabularies, by their names in
    `kurslex.model.vocabulary`, `close_matches` those of what nearly does. `status` says how settled
    the concept is, in a word of the project, and is empty for most; `tags` are words by which the
    project groups concepts beside their themes.
    """

    id: str
    theme: str
    line: int
    relations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    calculators: tuple[str, ...] = ()
    legacy: tuple[Legacy, ...] = ()
    matches: Mapping[str, str] = field(default_factory=dict)
    close_matches: Mapping[str, str] = field(default_factory=dict)
    status: str = ""
    tags: tuple[str, ...] = ()


class Withdrawn(Struct, frozen=True, kw_only=True):
    """A concept that the glossary has no longer, with those where its readers can go on.

    What it was is a message of each language. `legacy` are the ids that it had before.
    """

    id: str
    related: tuple[str, ...]
    line: int
    legacy: tuple[str, ...] = ()


class LegacyCalculator(Struct, frozen=True, kw_only=True):
    """The ids that a calculator had before; `line` is its place in `docs/concepts.yml`."""

    id: str
    legacy: tuple[str, ...]
    line: int


class MovedPlace(Struct, frozen=True, kw_only=True):
    """What is neither a concept nor a frame and has moved, such as `theme/markets/`.

    `old` and `new` are locations below the address of each language.
    """

    old: str
    new: str
    line: int
