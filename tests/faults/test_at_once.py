"""A second command while another one works: each does what it says, and nothing is lost."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Thread
from time import sleep

import pytest

from tests.support.command import edit, environment, kurslex_command, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.live import live_server

MERGE = ["merge", "clove-hitch", "reef-knot"]
RENAME = ["rename", "reef-knot", "square-knot"]
SYNC = ["sync", "--all", "--yes"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_tiny_site(tmp_path / "knots")


@contextmanager
def begun(root: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        kurslex_command(*words),
        cwd=root,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process


def assert_like_a_fresh_build(root: Path) -> None:
    assert run_kurslex("build", cwd=root).returncode == 0
    fresh = root.with_name("fresh")
    assert run_kurslex("build", "--no-cache", "--site-dir", fresh, cwd=root).returncode == 0
    assert snapshot(root / "site") == snapshot(fresh)
    assert list(root.glob(".kurslex-*")) == []


@pytest.mark.long
@pytest.mark.parametrize("words", [SYNC, RENAME], ids=["sync", "rename"])
@pytest.mark.parametrize("seconds", [0.0, 0.5, 1.0])
def test_a_build_and_a_command_that_changes_what_it_reads(words, seconds, root):
    with begun(root, "build", "--no-cache") as build:
        sleep(seconds)
        assert run_kurslex(*words, cwd=root).returncode == 0
        _, said = build.communicate(timeout=120)
    assert "Traceback" not in said
    assert build.returncode in {0, 1}, said  # 1: it has read the one file before and another after
    assert_like_a_fresh_build(root)


def after_each(folder: Path, *commands: list[str]) -> Iterator[dict[str, bytes]]:
    """Yield the files of a project after each of some commands, which run one after another."""
    root = copy_tiny_site(folder / "knots")
    for words in commands:
        run_kurslex(*words, cwd=root)
        yield files_of(root)


def files_of(root: Path) -> dict[str, bytes]:
    return {path: data for path, data in snapshot(root).items() if ".kurslex/" not in path}


def test_two_commands_that_change_the_same_files(root, tmp_path):
    """One of them after the other, or one says what it could not do; no file is of both."""
    one_after_another = [
        *after_each(tmp_path / "renamed", RENAME, MERGE),
        *after_each(tmp_path / "merged", MERGE, RENAME),
    ]
    results = []
    both = Barrier(2)

    def change(*words: str) -> None:
        both.wait()
        done = run_kurslex(*words, cwd=root)
        results.append((done.returncode, done.stderr))

    runs = [Thread(target=change, args=words) for words in (RENAME, MERGE)]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    assert all("Traceback" not in said for _, said in results)
    assert any(status == 0 for status, _ in results)
    assert files_of(root) in one_after_another
    assert_like_a_fresh_build(root)


@pytest.mark.long
def test_a_server_and_builds(root):
    with live_server(root) as server:
        server.wait_to_say("Serving on")
        edit(root / "docs/sv/bowline.md", "Seglare", "Alla seglare")
        assert run_kurslex("build", cwd=root).returncode == 0
        server.wait_to_show("handbook/sv/bowline/", "Alla seglare")
        assert run_kurslex(*RENAME, cwd=root).returncode == 0
        server.wait_to_show("handbook/sv/square-knot/", "råbandsknop")
        assert server.interrupt() == 0
    assert "Traceback" not in server.said
    assert_like_a_fresh_build(root)
