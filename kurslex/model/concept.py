"""What has no language: concepts and how they hang together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FewestLinks:
    """To how many others each concept leads at least, and from how many it is reached."""

    incoming: int = 0
    outgoing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """A concept with its language-neutral id, theme and relations (SKOS broader, related).

    `legacy` holds the addresses (slugs) under which older material linked the concept.
    `line` is its place in `docs/concepts.yml`.
    """

    id: str
    theme: str
    line: int
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
    legacy: tuple[str, ...] = ()
