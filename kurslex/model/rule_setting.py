"""What a project says of a rule: how severe it is there, and where its limits are."""

from collections.abc import Mapping

from msgspec import Struct, field


class RuleSetting(Struct, frozen=True):
    """An entry of `rules` in `docs/concepts.yml`, with its values as written.

    `value` is the severity, empty where the entry has limits alone. `unread` names the limits whose
    value is no number, which is reported where they are read; they are 0.
    """

    value: str
    line: int
    limits: Mapping[str, int] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
