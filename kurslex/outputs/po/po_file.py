"""PO files: reading, writing, and what ours say of themselves."""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import polib
from msgspec import Struct

from kurslex import __version__
from kurslex.project.files.atomic_writing import write_files
from kurslex.project.files.opening import largest

# Lines end where the text's do; a text wrapped again would look like a change.
_UNWRAPPED = 0
_COMPARED, _TO_COMPARE = "compared", "to be compared"
_PAGE = re.compile(rf"\bpage: ([0-9a-f]{{16}})(?:, ({_COMPARED}|{_TO_COMPARE}))?(?=\n|$)")
_LANGUAGES = ("X-Source-Language", "Language")
_QUOTED = re.compile(r"\s*(?:#~\s*)?(?:msg[a-z_]+(?:\[\d*\])?\s*)?\"")
_CLOSED = re.compile(_QUOTED.pattern + r'(?:[^"\\]|\\.)*"\s*')
_HEADER = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


class PoFileError(ValueError):
    """A file cannot be used as a PO file of a glossary; says why."""


def digest(text: str) -> str:
    """Return 16 hexadecimal digits that stand for a text (the first of its SHA-256)."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Mark(Struct, frozen=True):
    """What an entry tells of the page at the export.

    `page` is the digest of what the page said. `compared` tells whether somebody had compared that
    with the source as it was then, and is None in files of versions that did not say it.
    """

    page: str
    compared: bool | None = None

    def __str__(self) -> str:
        said = {True: f", {_COMPARED}", False: f", {_TO_COMPARE}", None: ""}
        return f"page: {self.page}{said[self.compared]}"


def marked(entry: polib.POEntry) -> Mark | None:
    """Return what an entry tells of the page at the export, None if that is lost."""
    found = _PAGE.search(entry.comment)
    if found is None:
        return None
    return Mark(found.group(1), found.group(2) == _COMPARED if found.group(2) else None)


def new_po(project: str, source: str, target: str) -> polib.POFile:
    """Return an empty file of a project's translations into a locale; it bears no date."""
    po = polib.POFile(wrapwidth=_UNWRAPPED)
    po.metadata = {
        "Project-Id-Version": project,
        **_HEADER,
        "Language": target.replace("-", "_"),
        "X-Source-Language": source.replace("-", "_"),
        "X-Generator": f"Kurslex {__version__}",
    }
    return po


def read_po(file: Path) -> polib.POFile:
    """Return a file's entries; raises `PoFileError` where it is not a PO file or repeats itself."""
    native, shown = str(file), file.as_posix()
    if not file.is_file():
        raise PoFileError(f"there is no file {shown}")
    if file.stat().st_size > largest(".po"):
        raise PoFileError(f"{shown} is larger than {largest('.po'):,} bytes")
    try:
        encoding = polib.detect_encoding(native)
        _require_closed(file.read_text(encoding=encoding), shown)
        po = polib.pofile(native, wrapwidth=_UNWRAPPED)
    except UnicodeDecodeError:
        fact = f"{shown} is not text in {encoding.upper()}"
        raise PoFileError(f"{fact}; save it with that encoding") from None
    except PoFileError:
        raise
    except (OSError, ValueError, LookupError) as error:
        reason = str(error).replace(f"{native} (line", "(line").replace(f"{native} ", "")
        raise PoFileError(f"{shown} is not a PO file: {reason}") from None
    contexts = Counter(entry.msgctxt for entry in po if not entry.obsolete)
    twice = next((context for context, count in contexts.items() if count > 1), None)
    if twice is not None:
        raise PoFileError(f"{shown} has two entries for {twice}")
    return po


def _require_closed(text: str, shown: str) -> None:
    """Raise `PoFileError` where a text has no end: polib would take its last letter for one."""
    for number, line in enumerate(text.split("\n"), 1):
        if _QUOTED.match(line) and not _CLOSED.fullmatch(line):
            raise PoFileError(
                f"{shown}:{number}: the text has no quotation mark at its end, or one in it "
                "without a backslash; where the file was cut off, get the whole of it"
            )


def languages(po: polib.POFile) -> tuple[str, str]:
    """Return source and target locale of a file; raises `PoFileError` where it does not say."""
    source, target = (po.metadata.get(name, "").replace("_", "-") for name in _LANGUAGES)
    if not (source and target):
        raise PoFileError(f"the file's header does not say {' and '.join(_LANGUAGES)}")
    if source == target:
        raise PoFileError(f"the file's header names {source} for both languages; export it again")
    return source, target


def write_po(files: Mapping[Path, polib.POFile]) -> None:
    """Write files, all of them or none; raises `WriteError`."""
    write_files({file: str(po) for file, po in files.items()})
