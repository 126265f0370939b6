"""The tiny site in a repository of its own, and commands on it, for what records comparisons."""

from pathlib import Path

from tests.support.command import edit, run_kurslex
from tests.support.repository import Repository

SWEDISH = "docs/sv/bowline.md"
FRENCH = "docs/fr/bowline.md"
UNKNOWN = "Git does not have here what it said then; a deeper clone may have it.\n"
DIFFERENCE = """
opening
- Seglare förtöjer med **pålstek**, och klättrare har länge knutit in sig med den.
+ Sjömän förtöjer med **pålstek**, och klättrare har länge knutit in sig med den.

Once docs/fr/bowline.md says so, too: kurslex sync fr bowline
"""


def said(repository: Repository, *arguments: str, cwd: Path | None = None) -> str:
    result = run_kurslex(*arguments, cwd=cwd or repository.folder)
    assert (result.stderr, result.returncode) == ("", 0)
    return result.stdout


def refused(repository: Repository, *arguments: str, **variables: str) -> str:
    result = run_kurslex(*arguments, cwd=repository.folder, **variables)
    assert (result.stdout, result.returncode) == ("", 2)
    return result.stderr.removeprefix(f"kurslex {arguments[0]}: ").removesuffix("\n")


def write_anew(repository: Repository) -> None:
    edit(repository.folder / SWEDISH, "Seglare förtöjer", "Sjömän förtöjer")
