"""Hostile sources that are imported: refused, or a project in which nothing is reported."""

from pathlib import Path

import pytest

from kurslex.rules import inspect
from tests.hostile.cases import Case, cases
from tests.hostile.fixed_rules import FIXED
from tests.imports.projects import write
from tests.support.command import run_kurslex

NAMES = {
    "csv": "terms.csv",
    "glosario": "terms.yml",
    "hugo": "site/content/sv/page.md",
    "skos": "terms.ttl",
    "tbx": "terms.tbx",
}
_HUGO = 'baseURL = "https://x.example/"\n[languages.sv]\ntitle = "X"\n'
SOURCES = [case for case in cases() if case.kind.startswith("import ")]
FIXED_IN_IMPORTS = FIXED - {"missing-message"}


def imported(case: Case, folder: Path) -> tuple[str, Path]:
    """Import a case's source; return what is said, and the project's folder."""
    kind = case.kind.removeprefix("import ")
    source = write(folder / "source" / NAMES[kind], case.content)
    if kind == "hugo":
        write(folder / "source/site/hugo.toml", _HUGO)
        source = folder / "source/site"
    done = run_kurslex("import", kind, source, "--into", folder / "within/project", cwd=folder)
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    assert done.returncode in {0, 1, 2}
    return said, folder / "within/project"


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", SOURCES, ids=lambda case: case.place)
def test_a_source_is_refused_or_harmless(case: Case, tmp_path: Path) -> None:
    said, project = imported(case, tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) in (["source"], ["source", "within"])
    assert not any(sign in said for sign in ("\x1b", "\u202e", "\0"))
    if case.said:
        assert case.said in said
        return
    found = [str(each) for each in inspect(project)[1] if each.check in FIXED_IN_IMPORTS]
    assert found == []
    assert [each.name for each in (tmp_path / "within").iterdir()] == ["project"]
