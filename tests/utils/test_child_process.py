"""What Kurslex begins ends with it, and runs nothing that lies in a project."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kurslex.utils.child_process import child_command, child_program, end_with, module_command
from tests.support.command import PROJECT, environment, kurslex_command
from tests.support.edits import copy_tiny_site

# Modules that Kurslex, MkDocs and Pagefind's package ask for, from the standard library and beyond.
SHADOWS = [
    "yaml",
    "markdown",
    "json",
    "shutil",
    "mkdocs",
    "pagefind_bin",
    "runpy",
    "ctypes",
    "glob",
]
PACKAGES = ["jinja2", "material", "babel", "fluent"]
PAUSE = "import os, sys, time; print(os.getpid(), flush=True); time.sleep(600)"


@pytest.fixture
def trapped(tmp_path: Path) -> Path:
    """A project with files that are named like modules, and tell when they are run."""
    root = copy_tiny_site(tmp_path / "knots")
    trap = f"open({str(tmp_path / 'run')!r}, 'a').write(__name__ + '\\n')\n"
    for name in SHADOWS:
        (root / f"{name}.py").write_text(trap, encoding="utf-8")
    for name in PACKAGES:
        (root / name).mkdir()
        (root / name / "__init__.py").write_text(trap, encoding="utf-8")
    return root


def run_in(root: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    # Not as an empty entry, which would be the folder itself.
    variables = environment(PYTHONPATH=os.fspath(PROJECT))
    return subprocess.run(
        command, cwd=root, env=variables, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        ["build", "--quiet", "--site-dir", "public"],  # which checks, too
        pytest.param(["check"], marks=pytest.mark.long),
        ["status"],
    ],
)
def test_no_file_of_a_project_is_run(trapped: Path, command: list[str]) -> None:
    done = run_in(trapped, kurslex_command(*command))
    assert not (trapped.parent / "run").exists(), (trapped.parent / "run").read_text()
    assert (done.stderr, done.returncode) == ("", 0)


def test_the_traps_would_tell(trapped: Path) -> None:
    run_in(trapped, [sys.executable, "-c", "import yaml, jinja2"])
    assert (trapped.parent / "run").read_text() == "yaml\njinja2\n"


def test_a_module_is_not_looked_for_here(trapped: Path) -> None:
    done = run_in(trapped, module_command("json.tool", "--help"))
    assert (done.stderr, done.returncode) == ("", 0)
    assert not (trapped.parent / "run").exists()


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def ends(process: int, seconds: float = 60) -> bool:
    limit = time.monotonic() + seconds
    while is_running(process):
        if time.monotonic() > limit:
            os.kill(process, signal.SIGKILL)
            return False
        time.sleep(0.05)
    return True


def child_of_a_killed_process(program: str, cwd: Path | None = None) -> int:
    """Return the process that a program names in its first line; the program is killed."""
    parent = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=cwd
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    assert is_running(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    return child


def test_a_module_ends_with_the_process_that_began_it(tmp_path: Path) -> None:
    (tmp_path / "pause.py").write_text(PAUSE, encoding="utf-8")
    program = f"""
import os, subprocess
from kurslex.utils.child_process import child_command
path = {os.pathsep.join(map(str, (PROJECT, tmp_path)))!r}
subprocess.run(child_command("pause"), env={{**os.environ, "PYTHONPATH": path}})
"""
    assert ends(child_of_a_killed_process(program))


def test_so_does_the_second_of_two_at_once() -> None:
    program = f"""
import os, time
from kurslex.utils.parallel import run_in_parallel
os.cpu_count = lambda: 2
def there():
    {PAUSE}
run_in_parallel(lambda: time.sleep(600), there)
"""
    assert ends(child_of_a_killed_process(program))


def test_so_does_a_program_that_takes_the_process_over(tmp_path: Path) -> None:
    (tmp_path / "taken.py").write_text(
        f"import os, sys; os.execv(sys.executable, [sys.executable, '-c', {PAUSE!r}])"
    )
    program = f"""
import os, subprocess
from kurslex.utils.child_process import child_command
path = {os.pathsep.join(map(str, (PROJECT, tmp_path)))!r}
subprocess.run(child_command("taken"), env={{**os.environ, "PYTHONPATH": path}})
"""
    assert ends(child_of_a_killed_process(program))


def test_so_does_a_program_that_is_begun_without_python() -> None:
    """Only Linux can begin one so."""
    if sys.platform != "linux":
        assert child_program() is None
        return
    program = f"""
import subprocess, sys
from kurslex.utils.child_process import child_program
subprocess.run([sys.executable, "-c", {PAUSE!r}], preexec_fn=child_program())
"""
    assert ends(child_of_a_killed_process(program))


def test_where_threads_run_no_program_is_begun_without_python() -> None:
    goes_on = threading.Event()
    thread = threading.Thread(target=goes_on.wait)
    thread.start()
    try:
        assert child_program() is None
    finally:
        goes_on.set()
        thread.join()


def test_a_child_whose_parent_has_ended_before_does_not_begin() -> None:
    command = child_command("json.tool", "--help")
    place = command.index(str(os.getpid()))
    command[place] = "1" if os.getppid() != 1 else "2"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 1)


def test_windows_does_not_know_who_began_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kurslex.utils.child_process.sys.platform", "win32")
    end_with(os.getppid() + 1)  # which would end this process


def test_a_killed_build_leaves_no_process_that_goes_on(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    note = tmp_path / "processes"
    (tmp_path / "pagefind_bin.py").write_text(
        "import os, pathlib, time\n"
        f"note = pathlib.Path({str(note)!r})\n"
        "whole = note.with_suffix('.whole')\n"
        "whole.write_text(f'{os.getpid()} {os.getppid()}')\n"
        "whole.rename(note)\n"
        "time.sleep(600)\n"
    )
    variables = environment(PYTHONPATH=os.pathsep.join(map(str, (PROJECT, tmp_path))))
    command = kurslex_command("--project", root, "build", "--quiet")
    build = subprocess.Popen(command, env=variables)
    limit = time.monotonic() + 60
    while not note.exists():
        assert build.poll() is None
        assert time.monotonic() < limit
        time.sleep(0.02)
    build.kill()
    build.wait()
    begun = {*map(int, note.read_text().split())} - {build.pid}
    assert begun
    assert [process for process in begun if not ends(process)] == []
    assert len(list(root.glob(".kurslex-new-*"))) == 1
