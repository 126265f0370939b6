"""What a project says of a rule: how severe it is there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """A line of `rules` in `docs/concepts.yml`, with its value as written."""

    value: str
    line: int
