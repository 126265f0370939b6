"""Where joining writes: no other folder is spoiled, and no half of a site is left."""

import shutil
import signal

import pytest

from tests.engine.projects import tree
from tests.support.command import run_kurslex
from tests.support.held import held_kurslex
from tests.support.parts import join


@pytest.fixture
def root(in_parts, tmp_path):
    return shutil.copytree(in_parts, tmp_path / "knots")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["part-sv", "./part-sv"], "part-sv is named twice"),
        (
            ["part-sv", "part-fr", "--site-dir", "part-fr"],
            "{root}/part-fr is, holds or lies in the part part-fr, which the site would replace; "
            "name another folder with --site-dir",
        ),
        (
            ["part-sv", "--site-dir", "part-sv/files/sv"],
            "{root}/part-sv/files/sv is, holds or lies in the part part-sv, which the site would "
            "replace; name another folder with --site-dir",
        ),
        (
            ["part-sv", "part-fr", "--site-dir", "empty"],
            "{root}/empty has files but no index.html, so it is not a site; "
            "name another folder with --site-dir, or empty this one",
        ),
    ],
    ids=["twice", "a part", "in a part", "no site"],
)
def test_a_place_that_joining_would_spoil_is_refused(arguments, said, root):
    (root / "empty").mkdir()
    (root / "empty/precious").touch()
    before = tree(root)
    result = run_kurslex("join", *arguments, cwd=root)
    assert result.stderr == f"kurslex join: {said.format(root=root)}\n"
    assert (result.stdout, result.returncode) == ("", 2)
    assert tree(root) == before


def test_a_killed_join_leaves_the_old_site_and_the_next_one_cleans_up(root, tmp_path):
    note = tmp_path / "all-is-written"
    arguments = ["join", "part-sv", "part-fr", "--site-dir", "joined"]
    with held_kurslex("kurslex.engine.joining:write_joined", note, *arguments, cwd=root) as run:
        assert run.end_by(signal.SIGKILL)[0] == -signal.SIGKILL
    assert tree(root / "joined") == {"index.html": b"the old site"}
    assert len(list(root.glob(".kurslex-new-*"))) == 1
    assert join(root, "part-sv", "part-fr").returncode == 0
    assert "sv/index.html" in tree(root / "joined")
    assert list(root.glob(".kurslex-*")) == []
