"""A question that a page asks its readers, with the options to choose from."""

from enum import Enum

from msgspec import Struct

from kurslex.utils.digests import digest_of_bytes

_DIGITS = 8


class Option(Struct, frozen=True, kw_only=True):
    """An answer to choose, and why it is right or wrong; both texts without links' targets.

    `explanation` is empty where the page gives none.
    """

    text: str
    explanation: str
    right: bool
    line: int


class Question(Struct, frozen=True, kw_only=True):
    """A question; `id` is what several languages know it by, empty where one alone has it.

    `whole` is false where something below it cannot be read, so that it may have other options.
    """

    text: str
    options: tuple[Option, ...]
    line: int
    id: str = ""
    whole: bool = True

    @property
    def right(self) -> tuple[int, ...]:
        """The places of the options marked as right, from 0: one, where all is well."""
        return tuple(place for place, option in enumerate(self.options) if option.right)

    @property
    def key(self) -> str:
        """What tells it from the others of its page, in whatever order they are asked.

        It is the id, or else made of the text, so that only a new wording makes another question.
        """
        return self.id or f"q{digest_of_bytes(' '.join(self.text.split()).encode())[:_DIGITS]}"

    @property
    def is_sound(self) -> bool:
        """Whether it can be asked: all of it was read, and one option of several is right."""
        return self.whole and len(self.options) > 1 and len(self.right) == 1


class Misplaced(Enum):
    """Where something is that cannot be read as a question, or as a part of one."""

    IN_SECTION = "in the section"
    IN_QUESTION = "below a question"
    IN_OPTIONS = "among options"
    IN_OPTION = "below an option"


class NoQuestion(Struct, frozen=True, kw_only=True):
    """Such a thing: its first line as written."""

    where: Misplaced
    text: str
    line: int
