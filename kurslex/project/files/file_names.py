"""Names of files: which of them every system can store, and where Markdown belongs."""

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from posixpath import splitext

from kurslex.bounds.contents import LONGEST_NAME
from kurslex.problem import Problem

DOCS = "docs"
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})  # as MkDocs has it
_PAGE_DEPTH = 3  # docs, a language, a page
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_ON_WINDOWS = re.compile(r'[<>:"\\|?*]|[. ]$')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def is_device(name: str) -> bool:
    """Whether Windows takes a name for a device, with or without an extension.

    Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
    """
    return _DEVICE.fullmatch(name) is not None


def is_markdown(name: str) -> bool:
    """Whether MkDocs takes a file of this name for a page, capitals and small letters alike."""
    # A name such as `.md` has no ending of its own, so that a letter comes before it.
    return splitext(f"x{name.lower()}")[1] in _MARKDOWN


def name_problems(folder: str, names: Sequence[str]) -> Iterator[Problem]:
    """Yield what not every system can store, or what some take for one and the same name."""
    seen: dict[str, str] = {}
    for name in names:
        path = f"{folder}/{name}"
        for message, hint in _faults(name):
            yield _problem(path, message, hint, check="file-name")
        same = seen.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if same != name:
            message = f"the name differs from '{same}' in capitals or in the coding of letters only"
            yield _problem(path, message, "rename or delete one of the two", check="file-name")


def misplaced(path: str, tags: Sequence[str]) -> Problem | None:
    """Return the problem of Markdown from which MkDocs would make a page of no language.

    Where no language is declared, which is a problem of its own, any folder could be one.
    """
    parts = path.split("/")
    name = parts[-1]
    if parts[0] != DOCS or not is_markdown(name):
        return None
    if len(parts) < _PAGE_DEPTH or (tags and parts[1] not in tags):
        message = "is Markdown outside the folder of a language"
        hint = f"move it to docs/LANGUAGE/ (languages: {', '.join(tags)}), or out of docs/"
    elif not name.endswith(".md"):
        message = "is Markdown with a name that does not end in .md"
        hint = f"rename it to '{PurePosixPath(name).stem}.md'"
    else:
        return None
    return _problem(path, message, hint, check="misplaced-page")


def _faults(name: str) -> Iterator[tuple[str, str]]:
    composed = unicodedata.normalize("NFC", name)
    if _CONTROLS.search(name):
        yield "the name has a character that cannot be printed", "rename the file"
    elif composed != name:
        message = "the name has letters that are not in the composed form (Unicode NFC)"
        yield message, f"rename the file to '{composed}', retyped"
    if len(os.fsencode(name)) > LONGEST_NAME:
        yield f"the name is longer than {LONGEST_NAME} bytes", "shorten it"
    if _NOT_ON_WINDOWS.search(name) or is_device(name):
        yield "Windows cannot store a file of this name", "use letters, digits and hyphens"


def _problem(path: str, message: str, hint: str, *, check: str) -> Problem:
    return Problem(path=path, line=1, message=message, check=check, hint=hint)
