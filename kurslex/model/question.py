"""A question that a page asks its readers, with the options to choose from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer to choose, and why it is right or wrong; both texts without links' targets.

    `explanation` is empty where the page gives none.
    """

    text: str
    explanation: str
    right: bool
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question; `id` is what several languages know it by, empty where one alone has it."""

    text: str
    options: tuple[Option, ...]
    line: int
    id: str = ""

    @property
    def right(self) -> tuple[int, ...]:
        """The places of the options marked as right, from 0: one, where all is well."""
        return tuple(place for place, option in enumerate(self.options) if option.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoQuestion:
    """Something in the section of the questions that cannot be read as one, or as an option."""

    text: str
    line: int
    option: bool = False
