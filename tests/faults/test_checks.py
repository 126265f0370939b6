"""A check says what it has found, whether or not anything can be kept for the next one."""

import subprocess
from pathlib import Path

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.faults import FORBIDDEN, FULL, SMALL, Fault
from tests.support.live import live_server

_FOUND = """\
docs/sv/bowline.md:10: placeholder 'x' is not known [placeholder]
  hint: write {{ calculator ID }} or {{ = 2 * 50 }}
1 problem in 1 file
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/sv/bowline.md", "Seglare", "{{ x }} Seglare")
    return root


def check(root: Path, fault: Fault) -> subprocess.CompletedProcess[str]:
    return run_kurslex("check", cwd=root, TMPDIR=str(root), **fault.as_variable())


def test_a_disk_on_which_the_cache_cannot_grow(root):
    done = check(root, Fault(str(root), SMALL))
    assert (done.returncode, done.stdout) == (1, _FOUND)
    assert done.stderr == (
        "kurslex check: nothing is kept for the next run, which takes longer: "
        ".kurslex/cache.sqlite3: database or disk is full; make room on that disk\n"
    )
    assert check(root, Fault(str(root))).stderr == ""


@pytest.mark.parametrize("kind", [FULL, FORBIDDEN])
def test_a_disk_on_which_nothing_can_be_begun(kind, root):
    """Nor is there room for files that are not kept."""
    done = check(root, Fault(str(root), kind, 1))
    assert (done.returncode, done.stdout, done.stderr) == (1, _FOUND, "")


def test_a_server_on_a_disk_on_which_the_cache_cannot_grow(root):
    edit(root / "docs/sv/bowline.md", "{{ x }} ", "")
    with live_server(root, **Fault(str(root), SMALL).as_variable()) as server:
        server.wait_to_say("Serving on")
    assert server.said.startswith(
        "kurslex serve: nothing is kept for the next run, which takes longer: "
    )
