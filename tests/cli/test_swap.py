"""Building aside and swapping: the old site or the new one, whatever happens in between."""

import re
import subprocess
import sys
import threading

import pytest
from filelock import FileLock, Timeout

from kurslex.cli.swap import UnsafeTargetError, building_aside


@pytest.fixture
def target(tmp_path):
    """Where the site goes; nothing is there yet."""
    return tmp_path / "site"


def make_site(folder, text):
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def read(folder):
    assert names(folder) == ["index.html"]
    return (folder / "index.html").read_text(encoding="utf-8")


def build(target, text, *, interrupted=False):
    with building_aside(target) as aside:
        (aside / "index.html").write_text(text, encoding="utf-8")
        if interrupted:
            raise KeyboardInterrupt


def test_the_first_site_is_put_in_place(target):
    build(target, "new")
    assert read(target) == "new"
    assert names(target.parent) == ["site"]
    assert target.stat().st_mode & 0o777 == 0o755


def test_missing_folders_above_are_made(target):
    build(target / "in" / "depth", "new")
    assert read(target / "in" / "depth") == "new"


def test_the_old_site_stays_until_the_block_ends_well(target):
    make_site(target, "old")
    with building_aside(target) as aside:
        assert (aside.parent, names(aside)) == (target.parent, [])
        assert read(target) == "old"
        (aside / "index.html").write_text("new", encoding="utf-8")
    assert read(target) == "new"
    assert names(target.parent) == ["site"]


def test_the_old_site_stays_when_the_block_raises(target):
    make_site(target, "old")
    with pytest.raises(KeyboardInterrupt):
        build(target, "half", interrupted=True)
    assert read(target) == "old"
    assert names(target.parent) == ["site"]


@pytest.mark.parametrize("stays", ["notes.txt", ".github", "index.htm"])
def test_a_folder_that_is_no_site_is_refused(stays, target):
    target.mkdir()
    (target / stays).touch()
    words = (
        f"{target} has files but no index.html, so it is not a site; "
        "name another folder with --site-dir, or empty this one"
    )
    with pytest.raises(UnsafeTargetError, match=f"^{re.escape(words)}$"):
        build(target, "new")
    assert names(target) == [stays]
    assert names(target.parent) == ["site"]


def test_a_site_that_is_a_repository_is_refused(target):
    make_site(target, "published")
    (target / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    words = (
        f"{target} is a git repository, whose history would go; "
        "name another folder with --site-dir, and copy the site from there"
    )
    with pytest.raises(UnsafeTargetError, match=f"^{re.escape(words)}$"):
        build(target, "new")
    assert names(target) == [".git", "index.html"]
    assert names(target.parent) == ["site"]


def test_an_empty_folder_is_taken(target):
    target.mkdir()
    build(target, "new")
    assert read(target) == "new"


@pytest.mark.parametrize(
    ("left_behind", "survives"),
    [
        pytest.param({"site": "old", ".kurslex-new-site-x": "half"}, "old", id="while building"),
        pytest.param(
            {".kurslex-old-site": "old", ".kurslex-new-site-x": "new"},
            "old",
            id="between renamings",
        ),
        pytest.param({"site": "new", ".kurslex-old-site": "old"}, "new", id="before tidying up"),
    ],
)
def test_what_a_killed_run_left_is_mended(left_behind, survives, target):
    for name, text in left_behind.items():
        make_site(target.parent / name, text)
    with pytest.raises(KeyboardInterrupt):
        build(target, "half", interrupted=True)
    assert read(target) == survives
    assert names(target.parent) == ["site"]


def test_a_second_run_beside_the_same_target_has_to_wait(target):
    target.parent.mkdir(exist_ok=True)
    lock = FileLock(target.with_name(".kurslex-lock-site"))
    with building_aside(target), pytest.raises(Timeout):
        lock.acquire(timeout=0)
    assert names(target.parent) == ["site"]
    with lock.acquire(timeout=0):
        pass


def test_runs_at_once_do_not_disturb_each_other(target):
    before = threading.Barrier(4)

    def run(text):
        before.wait()
        for _ in range(5):
            build(target, text)
            done.append(text)

    done = []
    runs = [threading.Thread(target=run, args=(text,)) for text in "abcd"]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    assert sorted(done) == sorted("abcd" * 5)
    assert read(target) in set("abcd")
    assert names(target.parent) == ["site"]


def test_a_run_that_is_killed_keeps_nobody_waiting(target):
    program = (
        "import pathlib, sys, time\n"
        "from kurslex.cli.swap import building_aside\n"
        "with building_aside(pathlib.Path(sys.argv[1])):\n"
        "    print('building', flush=True)\n"
        "    time.sleep(600)\n"
    )
    command = [sys.executable, "-c", program, target]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"building\n"
        with pytest.raises(Timeout):
            FileLock(target.with_name(".kurslex-lock-site")).acquire(timeout=0)
        other.kill()
    build(target, "new")
    assert read(target) == "new"
    assert names(target.parent) == ["site"]
