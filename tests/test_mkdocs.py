"""`mkdocs build` in a project's folder writes the very files that `kurslex build` writes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import copy_content, edit, environment, snapshot
from tests.support.edits import copy_tiny_site

_QUIET = {"NO_MKDOCS_2_WARNING": "1"}


def mkdocs(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *words],
        cwd=root,
        env=environment(**_QUIET),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("copy", "built"),
    [
        (copy_tiny_site, "tiny_site"),
        pytest.param(copy_content, "site", marks=pytest.mark.long),
    ],
)
def test_the_same_files(copy, built, tmp_path, request):
    root = copy(tmp_path / "project")
    done = mkdocs(root, "build", "--quiet")
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    here, there = snapshot(request.getfixturevalue(built)), snapshot(root / "site")
    assert sorted(there) == sorted(here)
    assert [name for name in here if there[name] != here[name]] == []


def test_what_cannot_be_built_is_named_and_the_old_site_stays(tmp_path, tiny_site):
    root = copy_tiny_site(tmp_path / "knots")
    (root / "site").mkdir()
    (root / "site/index.html").write_text("the old site", encoding="utf-8")
    edit(root / "docs/sv/bowline.md", "preferred:\n", "prefered:\n")
    done = mkdocs(root, "build", "--quiet")
    assert "docs/sv/bowline.md:2: unknown field 'prefered' in the front matter" in done.stderr
    assert done.returncode == 1
    assert snapshot(root / "site") == {"index.html": b"the old site"}


def test_a_strict_one_ends_at_warnings(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    (root / "docs/fr/reef-knot.md").unlink()
    done = mkdocs(root, "build", "--strict")
    assert "concept 'reef-knot' has no page in 'fr' [missing-translation]" in done.stderr
    assert done.returncode == 1
