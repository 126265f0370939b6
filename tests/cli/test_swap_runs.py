"""Several runs that swap, at once or after one that was killed: none disturbs another."""

import subprocess
import sys
import threading

import pytest
from filelock import FileLock, Timeout

from kurslex.cli import swap
from kurslex.cli.swap import building_aside
from tests.cli.swapping import build, make_site, names, read


@pytest.fixture
def target(tmp_path):
    return tmp_path / "site"


def test_a_second_run_beside_the_same_target_has_to_wait(target):
    target.parent.mkdir(exist_ok=True)
    lock = FileLock(target.with_name(".kurslex-lock-site"))
    with building_aside(target), pytest.raises(Timeout):
        lock.acquire(timeout=0)
    assert names(target.parent) == ["site"]
    with lock.acquire(timeout=0):
        pass


def test_a_run_beside_a_target_whose_name_begins_alike_is_left_alone(target):
    other = target.with_name("site-de")
    with building_aside(other) as aside:
        build(target, "new")
        (aside / "index.html").write_text("neu", encoding="utf-8")
    assert (read(target), read(other)) == ("new", "neu")
    assert names(target.parent) == ["site", "site-de"]


@pytest.mark.parametrize("exchanges", [True, False])
def test_a_name_with_signs_of_patterns_leaves_no_old_site(exchanges, tmp_path, monkeypatch):
    if not exchanges:
        monkeypatch.setattr(swap, "exchanged", lambda one, other: False)
    target = tmp_path / "site[1]*"
    make_site(tmp_path / ".kurslex-new-site[1]*-0123456789abcdef", "half")
    for text in ("old", "new"):
        build(target, text)
    assert read(target) == "new"
    assert names(tmp_path) == ["site[1]*"]


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
