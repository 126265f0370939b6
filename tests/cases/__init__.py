"""Golden files: a source, then sections that begin with `=== name`."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent


def case_files(folder: str) -> list[Path]:
    return sorted((FOLDER / folder).glob("*.txt"))


def read_case(file: Path) -> tuple[str, dict[str, str]]:
    source, *sections = re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))
    named = (section.partition("\n") for section in sections)
    return source.rstrip("\n") + "\n", {name: body.rstrip("\n") for name, _, body in named}
