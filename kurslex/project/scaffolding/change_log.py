"""The list of changes when a version is released: what was unreleased gets the version's name."""

import re
from dataclasses import dataclass

CHANGES = "CHANGELOG.md"

_HEADING = re.compile(r"^## (?P<title>.*)$", re.MULTILINE)
_UNRELEASED = re.compile(r"unreleased", re.IGNORECASE)
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_MARKS = re.compile(r"^#+ +(?=\S)", re.MULTILINE)


class NothingToReleaseError(ValueError):
    """The list of changes has nothing for a release; says what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedChanges:
    """The new text of the list, and the changes of the release as plain text."""

    text: str
    changes: str


def released_changes(text: str, version: str, date: str) -> ReleasedChanges:
    """Return a list of changes in which what is under *Unreleased* belongs to a version.

    The first heading of level 2 has the word, alone or after the version (`## 1.2.0, unreleased`),
    as on keepachangelog.com. Raises `NothingToReleaseError` where there is no such heading, where
    it names another version, or where nothing is below it.
    """
    heading = _HEADING.search(text)
    if heading is None or not _UNRELEASED.search(heading["title"]):
        raise NothingToReleaseError(
            f"the first heading of {CHANGES} is not '## Unreleased'; "
            "write below such a heading what has changed"
        )
    named = _VERSION.search(heading["title"])
    if named and named[0] != version:
        raise NothingToReleaseError(
            f"{CHANGES} calls what is unreleased {named[0]}; release that version, or change the "
            "heading"
        )
    following = _HEADING.search(text, heading.end())
    end = following.start() if following else len(text)
    changes = text[heading.end() : end].strip()
    if not changes:
        raise NothingToReleaseError(
            f"{CHANGES} has nothing below '{heading[0]}'; write there what has changed"
        )
    new = f"## Unreleased\n\n## {version}, {date}"
    return ReleasedChanges(
        text=text[: heading.start()] + new + text[heading.end() :],
        changes=_MARKS.sub("", changes),
    )
