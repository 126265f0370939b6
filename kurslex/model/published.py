"""Addresses that were published, and have to work or redirect for ever."""

from msgspec import Struct


class PublishedAddress(Struct, frozen=True):
    """A location of the site, and the line of the registry that has it."""

    location: str
    line: int
