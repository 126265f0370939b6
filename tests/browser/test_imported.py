"""Each kind of source that is imported becomes a site that can be read.

Once the package as it is installed does it, in interpreters of its own; `make test-all` lets it
import all kinds.
"""

import pytest

from tests.imports.glosario_file import KNOTS
from tests.imports.hugo_site import FILES
from tests.imports.projects import write
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.html import read_page

TABLE = """\
id,en,definition (en),ar,definition (ar)
bight,bight,A bight is a slack part of a rope.,انحناءة,الانحناءة جزء مرتخ من الحبل.
end,end,An end is the last part of a rope.,طرف,الطرف آخر جزء من الحبل.
"""
# Of each source: a language, and a concept with its term there.
KINDS = {
    "glosario": ("ar", "half-hitch", "عقدة"),
    "hugo": ("en", "half-hitch", "Half hitch"),
    "csv": ("ar", "bight", "انحناءة"),
    "tbx": ("sv", "bowline", "pålstek"),
    "skos": ("fr", "bowline", "nœud de chaise"),
}
_OFTEN_PACKAGED = "glosario"


def source_of(kind, folder):
    """Write a source, and return where it is; Kurslex itself writes the terminologists' ones."""
    if kind == "glosario":
        return write(folder / "knots.yml", KNOTS)
    if kind == "csv":
        return write(folder / "knots.csv", TABLE)
    if kind == "hugo":
        for name, text in FILES.items():
            write(folder / "knots" / name, text)
        return folder / "knots"
    done = run_kurslex("export", kind, "--output", folder / "out", cwd=copy_tiny_site(folder / "k"))
    assert done.returncode == 0, done.stderr
    return min((folder / "out").iterdir(), key=lambda file: (file.suffix != ".ttl", file.name))


@pytest.fixture
def own(tmp_path):
    """Run a command of these sources."""
    return lambda *words: run_kurslex(*words, cwd=tmp_path)


@pytest.fixture
def packaged(installed, tmp_path):
    """Run a command of the installed package."""
    return lambda *words: installed.run(*words, cwd=tmp_path)


@pytest.mark.parametrize(
    ("kind", "whose"),
    [
        *((kind, "own") for kind in KINDS if kind != _OFTEN_PACKAGED),
        (_OFTEN_PACKAGED, "packaged"),
        *(
            pytest.param(kind, "packaged", marks=pytest.mark.long)
            for kind in KINDS
            if kind != _OFTEN_PACKAGED
        ),
    ],
)
def test_an_imported_glossary_is_checked_built_and_read(kind, whose, tmp_path, request):
    run, root = request.getfixturevalue(whose), tmp_path / "project"
    for words in (
        ("import", kind, source_of(kind, tmp_path), "--into", root),
        ("--project", root, "check"),
        ("--project", root, "build", "--quiet"),
    ):
        done = run(*words)
        assert done.returncode == 0, done.stdout + done.stderr
    tag, concept, term = KINDS[kind]
    built = root / "site" / tag
    page = read_page(built / concept / "index.html", f"{tag}/{concept}/")
    assert page.one("h1").text == term
    assert page.one("html")["lang"] == tag
    home = read_page(built / "index.html", f"{tag}/")
    assert [link for link in home.all("a") if term in link.text]
