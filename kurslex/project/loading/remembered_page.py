"""A page's file -> what is read out of it, unless the memory has it of the same text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kurslex.bounds.contents import MOST_SECONDS
from kurslex.problem import Problem
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.memory import Memory
from kurslex.utils.time_bound import TooSlowError, within

if TYPE_CHECKING:
    from msgspec.msgpack import Decoder

Read = TypeVar("Read")


def read_in_time(
    root: Path,
    place: tuple[str, str, str],
    problems: list[Problem],
    memory: Memory | None,
    *,
    decoder: "Decoder[tuple[Read | None, list[Problem]]]",
    read: Callable[[str, str, str, list[Problem]], Read | None],
) -> Read | None:
    """Return what `read` makes of a file's text, language and path; None where there is no file.

    `place` says as what the file is read, its language and its path. All problems are added to the
    list. A page that takes too long is a problem, and no page.
    """
    _, locale, path = place
    text = read_text(root, path, problems)
    if text is None:
        return None

    def fresh() -> tuple[Read | None, list[Problem]]:
        found: list[Problem] = []
        with within(MOST_SECONDS):
            return read(text, locale, path, found), found

    # What took too long is not remembered: another machine may be fast enough.
    try:
        page, found = (memory or Memory()).made((*place, text), decoder, fresh)
    except TooSlowError:
        problems.append(_too_slow(path))
        return None
    problems += found
    return page


def _too_slow(path: str) -> Problem:
    message = f"takes more than {MOST_SECONDS} seconds to read"
    hint = "shorten the page, or split it; a sign that is there many times may be why"
    return Problem(path=path, line=1, message=message, check="too-complex", hint=hint)
