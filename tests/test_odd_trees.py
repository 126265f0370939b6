"""Whatever lies in docs/, the check names it or the build makes the pages that the glossary has."""

import os
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files

from kurslex.problem import Severity
from kurslex.rules import inspect
from tests.project.markdown.largest_texts import MOST
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site

NAMES = st.sampled_from(
    [
        *("README.md", "readme.md", "index.md", "x.md", "x.markdown", "X.MD", "y.mkd", "z.mdown"),
        *("bowline.md", "Bowline.md", "reef-knot.md", ".hidden.md", ".md", "a b.md", "ä.md"),
        *("a\u0308.md", "con.md", "a\nb.md", "x.md.txt", "CONTRIBUTING.md", "notes.txt", "a" * 101),
        *("locale.yml", "site.ftl", "concepts.yml", "picture.png", "sv", "fr", "xx", "messages"),
        *("a" * 98 + ".md", "bowline.md ", "bowline.md~", "#bowline.md#", "x.MKDN", "_x.md"),
    ]
)
FOLDERS = st.sampled_from(["", "sv", "fr", "xx", "sv/messages", "sv/bowline", "fr/a", "is", ".git"])
KINDS = st.sampled_from(["file", "file", "file", "link", "folder", "pipe"])
TREES = st.lists(st.tuples(FOLDERS, NAMES, KINDS), min_size=1, max_size=3)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_tiny_site(tmp_path_factory.mktemp("odd") / "site")


def plant(docs: Path, tree: list[tuple[str, str, str]]) -> Iterator[Path]:
    """Make what is not there yet, and yield it."""
    for folder, name, kind in tree:
        place = docs / folder
        for part in (*reversed([each for each in place.parents if docs in each.parents]), place):
            if not part.exists():
                part.mkdir()
                yield part
        file = place / name
        if not place.is_dir() or os.path.lexists(file):
            continue
        if kind == "file":
            file.write_text("Text", encoding="utf-8")
        elif kind == "link":
            file.symlink_to("/etc/hostname" if len(name) % 2 else ".")
        elif kind == "pipe":
            os.mkfifo(file)
        else:
            file.mkdir()
        yield file


def remove(planted: list[Path]) -> None:
    for file in reversed(planted):
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)


def pages_of_mkdocs(root: Path) -> set[str]:
    """Return the files from which MkDocs would make pages, as it finds them itself."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "Knots", "docs_dir": str(root / "docs"), "theme": "material"})
    config["site_dir"] = "/nonexistent"
    assert config.validate()[0] == []
    return {file.src_uri for file in get_files(config) if file.is_documentation_page()}


@given(tree=TREES)
def test_what_the_check_lets_pass_has_no_other_pages(
    root: Path, tree: list[tuple[str, str, str]]
) -> None:
    planted: list[Path] = []
    try:
        planted += plant(root / "docs", tree)
        glossary, problems = inspect(root)
        if any(problem.severity is Severity.ERROR for problem in problems):
            return
        known = {page.path for page in (*glossary.pages.values(), *glossary.homes.values())}
        rules = {f"docs/{tag}/CONTRIBUTING.md" for tag in glossary.locales}
        assert {f"docs/{each}" for each in pages_of_mkdocs(root)} <= known | rules
    finally:
        remove(planted)


def test_the_glossary_itself_has_them_all(root: Path) -> None:
    assert len(pages_of_mkdocs(root)) == 8


@pytest.mark.parametrize(
    ("path", "report"),
    [
        ("docs/README.md", "docs/README.md:1: is Markdown outside the folder of a language"),
        ("docs/x.md", "docs/x.md:1: is Markdown outside the folder of a language"),
        ("docs/xx/x.md", "docs/xx/x.md:1: is Markdown outside the folder of a language"),
        ("docs/sv/x.markdown", "docs/sv/x.markdown:1: is Markdown with a name that does not end"),
        ("docs/sv/README.md", "docs/sv/README.md:1: concept 'README' is not declared"),
        ("docs/sv/x/bowline.md", "docs/sv/x/bowline.md:1: concept 'x/bowline' is not declared"),
    ],
)
def test_a_build_says_what_has_no_place(tmp_path: Path, path: str, report: str) -> None:
    root = copy_tiny_site(tmp_path / "site")
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("Text", encoding="utf-8")
    done = run_kurslex("build", cwd=root)
    assert done.returncode == 1
    assert report in done.stderr
    assert done.stderr.endswith("Nothing was built: fix the problems above first.\n")


def test_a_page_as_deep_as_may_be_is_built(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    # What else is as deep breaks other rules, too.
    names = ("emphases", "underscores")
    with (root / "docs/sv/clove-hitch.md").open("a", encoding="utf-8") as file:
        for name in (*names, "brackets"):
            file.write(f"\n\n{MOST[name]}\n")
    edit(root / "docs/concepts.yml", "legacy: [abok-1010]", f"legacy: [abok-1010, {'a' * 100}]")
    done = run_kurslex("build", "--site-dir", tmp_path / "public", cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (tmp_path / "public" / ("a" * 100) / "index.html").is_file()


def test_names_are_compared_as_file_systems_do(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    for name in ("Größe.txt", unicodedata.normalize("NFD", "GRÖSSE.txt")):
        (root / "docs" / name).write_text("Text", encoding="utf-8")
    reports = [problem.message for problem in inspect(root)[1]]
    assert sorted(reports) == [
        "the name differs from 'GRO\u0308SSE.txt' in capitals or in the coding of letters only",
        "the name has letters that are not in the composed form (Unicode NFC)",
    ]
