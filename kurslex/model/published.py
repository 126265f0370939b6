"""What was published once and has to lead on for good."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PublishedAddress:
    """A location of the site, and the line of the registry that has it."""

    location: str
    line: int
