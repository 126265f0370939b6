"""The corpus in tests/cases/hostile: what somebody could contribute who wants to do harm.

A file begins with lines `# …` that say what it is about, then `put: KIND`, which says where its
cases are put (`tests/hostile/planting.py`). A case is some lines, and a line that says what comes
of it:

    -> raw-html at 1            this rule reports it, at this line of the case
    -> yaml                     this rule reports it, at whatever line and file
    -> says: …                  the command that reads it says so
    -> harmless: …              nothing has to be reported, for this reason

What no editor shows is written with signs: `␉` and its like are control characters, `⟦202E⟧` is a
character by its number, `⟦=FF FE⟧` are bytes, and `⟦×9 x⟧` is a text nine times.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.cases import FOLDER

CORPUS = FOLDER / "hostile"

_SIGN = re.compile(r"⟦(?:×(\d+) (.*?)|=([0-9A-F]{2}(?: [0-9A-F]{2})*)|([0-9A-F]+))⟧", re.DOTALL)
_PICTURES = {0x2400 + code: code for code in range(32)}
_RESULT = re.compile(
    r"-> (?:harmless: (?P<reason>.+)|says: (?P<said>.+)|(?P<rule>[a-z-]+)(?: at (?P<line>\d+))?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One contribution; `rule`, `said` or `reason` has what comes of it, the others are empty.

    `kind` says where it is put, `place` is the file and the line of the corpus where it begins.
    `line` is that of the case which the report names, 0 if any; `path` is the first line of a case
    that is a file, which is where the file is put.
    """

    kind: str
    place: str
    path: str
    content: bytes
    rule: str
    line: int
    said: str
    reason: str

    @property
    def text(self) -> str:
        """The content as text; bytes that are none stay what they are."""
        return self.content.decode("utf-8", "surrogateescape")


def cases(*kinds: str) -> list[Case]:
    """Return the cases of some kinds, or all, in the order of the files."""
    found = (case for file in sorted(CORPUS.glob("*.txt")) for case in _read(file))
    return [case for case in found if not kinds or case.kind in kinds]


def _read(file: Path) -> Iterator[Case]:
    lines = file.read_text(encoding="utf-8").split("\n")
    start = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    put, _, kind = lines[start].partition(": ")
    assert put == "put", f"{file.name} does not say where its cases are put"
    begun: list[str] = []
    for number, line in enumerate(lines[start + 1 :], start + 2):
        if not line.startswith("-> "):
            if begun or line:
                begun.append(line)
            continue
        found = _RESULT.fullmatch(line)
        assert found, f"{file.name}:{number} says no result"
        place = f"{file.stem}:{number - len(begun)}"
        path = decoded(begun.pop(0)).decode() if kind == "file" else ""
        yield Case(
            kind=kind,
            place=place,
            path=path,
            content=decoded("\n".join(begun)),
            rule=found["rule"] or "",
            line=int(found["line"] or 0),
            said=found["said"] or "",
            reason=found["reason"] or "",
        )
        begun = []
    assert begun == [], f"{file.name} ends with a case without a result"


def decoded(text: str) -> bytes:
    """Return what a text of the corpus stands for."""
    made, end = b"", 0
    for found in _SIGN.finditer(text):
        times, repeated, values, number = found.groups()
        made += text[end : found.start()].translate(_PICTURES).encode()
        if times:
            made += repeated.encode() * int(times)
        elif values:
            made += bytes.fromhex(values)
        else:
            made += chr(int(number, 16)).encode()
        end = found.end()
    return made + text[end:].translate(_PICTURES).encode()
