"""Ctrl-C and its like while a command works: one line, no process left, no folder left."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from kurslex.engine.cache import CACHE
from tests.support.command import (
    PROJECT,
    edit,
    environment,
    kurslex_command,
    snapshot,
    without_phases,
)
from tests.support.edits import copy_tiny_site
from tests.support.held import held_kurslex
from tests.support.ports import kept_port
from tests.support.repository import Repository

_PATIENCE = 60
_ENDINGS = {
    signal.SIGINT: ("interrupted", 130),
    signal.SIGTERM: ("interrupted (SIGTERM)", 143),
    signal.SIGHUP: ("interrupted (SIGHUP)", 129),
}


# Stands in for what indexes the texts, without which no build ends.
_NEVER_DONE = """
import signal, time
signal.signal(signal.SIGINT, signal.SIG_DFL)
time.sleep(600)
"""


def begin(folder: Path, command: list[str], **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment(TMPDIR=str(folder.parent), **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell that starts the tests in the background makes them deaf to interrupts.
        preexec_fn=lambda: [signal.signal(each, signal.SIG_DFL) for each in _ENDINGS],  # noqa: PLW1509
    )


def processes(session: int) -> list[int]:
    """Return those of a session that still run."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, fields = entry.read_text(encoding="utf-8").rpartition(") ")
        except OSError:
            continue
        state, _, _, owner = fields.split()[:4]
        if int(owner) == session and state != "Z":
            found.append(int(name.partition(" ")[0]))
    return found


_MUCH = 300_000  # bytes of the cache, once the first documents are made


def wait_until(true) -> None:
    end = monotonic() + _PATIENCE
    while not true():
        assert monotonic() < end
        sleep(0.01)


def wait_until_none_is_left(session: int) -> None:
    """Wait for the last processes of a session: one that has closed its files may still be ending.

    What would go on waits longer than a test does.
    """
    wait_until(lambda: processes(session) == [])


def size_of(folder: Path) -> int:
    """Return the bytes of the files in a folder; one that has just gone has none."""
    size = 0
    for file in folder.glob("*"):
        with suppress(FileNotFoundError):
            size += file.stat().st_size
    return size


@pytest.mark.parametrize(
    ("whom", "when", "asked"),
    [
        ("all", "early", signal.SIGINT),
        ("all", "early", signal.SIGHUP),
        ("one", "late", signal.SIGTERM),
        pytest.param("one", "late", signal.SIGINT, marks=pytest.mark.long),
        pytest.param("one", "early", signal.SIGINT, marks=pytest.mark.long),
        pytest.param("all", "late", signal.SIGINT, marks=pytest.mark.long),
        pytest.param("one", "early", signal.SIGTERM, marks=pytest.mark.long),
    ],
)
def test_a_build_leaves_nothing(whom, when, asked, tmp_path):
    """At a terminal, all processes are asked to end; by a supervisor, one of them."""
    knots = copy_tiny_site(tmp_path / "knots")
    before = snapshot(knots)
    (tmp_path / "pagefind_bin.py").write_text(_NEVER_DONE, encoding="utf-8")
    modules = os.pathsep.join(map(str, (PROJECT, tmp_path)))
    build = begin(knots, kurslex_command("build"), PYTHONPATH=modules)
    if when == "early":
        wait_until(lambda: list(knots.glob(".kurslex-new-*")))
    else:
        wait_until(lambda: size_of(knots / CACHE) > _MUCH)
    if whom == "all":
        os.killpg(build.pid, asked)
    else:
        build.send_signal(asked)
    out, said = build.communicate(timeout=_PATIENCE)
    sentence, status = _ENDINGS[asked]
    assert (out, without_phases(said)) == ("", f"kurslex build: {sentence}\n")
    assert build.returncode == status
    wait_until_none_is_left(build.pid)
    shutil.rmtree(knots / CACHE)  # what was made by then is of use to the next build
    assert snapshot(knots) == before
    assert list(tmp_path.glob("**/.kurslex-*")) == []


def test_a_server_that_is_only_starting_says_one_line(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    note = tmp_path / "all-is-read"
    place = "kurslex.server.serving:inspect"
    with (
        kept_port() as port,
        held_kurslex(place, note, "serve", "--port", str(port), cwd=knots) as server,
    ):
        assert server.end_by(signal.SIGINT) == (130, "", "kurslex serve: interrupted\n")
        wait_until_none_is_left(server.pid)


def test_a_check_leaves_no_temporary_folder(tmp_path):
    repository = Repository(copy_tiny_site(tmp_path / "knots"))
    edit(repository.folder / "docs/sv/bowline.md", "---\npreferred:", "---\nwidth: 3\npreferred:")
    repository.commit()
    note = tmp_path / "all-is-read"
    before = {note.name, *(path.name for path in tmp_path.iterdir())}
    place, words = "kurslex.cli.changes:inspect", ("check", "--changed", "HEAD")
    with held_kurslex(place, note, *words, cwd=repository.folder) as check:
        assert {path.name for path in tmp_path.iterdir()} > before
        assert check.end_by(signal.SIGINT) == (130, "", "kurslex check: interrupted\n")
        wait_until_none_is_left(check.pid)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_command_that_only_begins_says_one_line(tmp_path):
    program = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'kurslex.cli':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from kurslex.__main__ import command\n"
        "sys.exit(command())\n"
    )
    done = begin(tmp_path, [sys.executable, "-P", "-c", program, "build"])
    assert done.communicate(timeout=_PATIENCE) == ("", "kurslex: interrupted\n")
    assert done.returncode == 130
