"""Where joining writes: no other folder is spoiled, and no half of a site is left."""

import os
import shutil
import signal
import subprocess
from time import sleep

import pytest

from tests.engine.projects import tree
from tests.support.command import environment, kurslex_command, run_kurslex
from tests.support.parts import join, project_in_parts


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return project_in_parts(tmp_path_factory.mktemp("parts") / "knots")


@pytest.fixture
def root(built, tmp_path):
    return shutil.copytree(built, tmp_path / "knots")


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


def test_a_killed_join_leaves_the_old_site_and_the_next_one_cleans_up(root):
    os.mkfifo(root / "hold")
    # Reading the last file waits for ever: it is a pipe by then.
    program = (
        "import os, pathlib, sys\n"
        "from kurslex.engine import joining\n"
        "real = joining.write_joined\n"
        "def held(parts, folder):\n"
        "    real(parts, folder)\n"
        "    open('hold').read()\n"
        "joining.write_joined = held\n"
        "from kurslex.cli import main\n"
        "main(sys.argv[1:])\n"
    )
    arguments = ["join", "part-sv", "part-fr", "--site-dir", "joined"]
    command = [kurslex_command()[0], "-c", program, *arguments]
    with subprocess.Popen(command, cwd=root, env=environment(), start_new_session=True) as run:
        while not list(root.glob(".kurslex-new-*/sv")):
            assert run.poll() is None
            sleep(0.01)
        os.killpg(run.pid, signal.SIGKILL)
    assert tree(root / "joined") == {"index.html": b"the old site"}
    (root / "hold").unlink()
    assert len(list(root.glob(".kurslex-new-*"))) == 1
    assert join(root, "part-sv", "part-fr").returncode == 0
    assert "sv/index.html" in tree(root / "joined")
    assert list(root.glob(".kurslex-*")) == []
