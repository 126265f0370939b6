"""The words of the interface and of the calculators: Project Fluent bundles."""

from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle, FluentResource


class MessageError(LookupError):
    """A message is missing, or cannot be formatted with the values given; says which and why."""


class Messages:
    """The messages of one locale, by identifier, as plain text (never HTML).

    Numbers are handed in as ready strings or as `int` for plural selection: how digits look is
    decided by `kurslex.numbers` alone, so that Python and the browser agree.
    """

    def __init__(self, tag: str, sources: Mapping[str, str]) -> None:
        self._bundle = FluentBundle([tag], use_isolating=False)
        for source in sources.values():
            self._bundle.add_resource(FluentResource(source))

    def __contains__(self, identifier: str) -> bool:
        return self._bundle.has_message(identifier)

    def format(self, identifier: str, /, **values: Any) -> str:
        """Return the text of a message with its values put in.

        Raises `MessageError` where the message is missing or refers to a value not given.
        """
        if identifier not in self:
            raise MessageError(f"there is no message '{identifier}'")
        pattern = self._bundle.get_message(identifier).value
        if pattern is None:
            raise MessageError(f"message '{identifier}' has no text")
        try:
            text, errors = self._bundle.format_pattern(pattern, values)
        except RecursionError:
            raise MessageError(
                f"message '{identifier}' refers to itself, or goes too deep"
            ) from None
        if errors:
            raise MessageError(f"message '{identifier}': {errors[0]}")
        return str(text)
