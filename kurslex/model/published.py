"""Addresses that were published, and have to work or redirect for ever."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PublishedAddress:
    """A location of the site, and the line of the registry that has it."""

    location: str
    line: int
