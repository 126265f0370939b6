"""Commands that write: all of their files or none, whatever fails, and a second run goes on."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from kurslex.cli import main
from kurslex.project.files import atomic_writing
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

COMMANDS = {
    "sync": ["sync", "sv", "bowline", "--each-other"],
    "all": ["sync", "--all", "--yes"],
    "convert": ["sync", "--convert"],
    "typo": ["typo", "sv", "bowline"],
    "new": ["new", "sheet-bend", "--theme", "loops"],
    "add-locale": ["add-locale", "is"],
    "rename": ["rename", "reef-knot", "square-knot"],
    "merge": ["merge", "clove-hitch", "reef-knot"],
    "import": ["import", "po", "fr.po"],
    "export": ["export", "po"],
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a commit and with translations that nobody has imported."""
    root = copy_tiny_site(tmp_path_factory.mktemp("project") / "site")
    repository = Repository(root)
    repository.commit()
    done = run_kurslex("export", "po", "--source", "sv", "--output", "fr.po", cwd=root)
    assert done.returncode == 0
    po = (root / "fr.po").read_text(encoding="utf-8")
    for word in ("Les marins", "quelques secondes", "sert à prendre"):
        assert po.count(word) == 1
        po = po.replace(word, f"{word} bis")
    (root / "fr.po").write_text(po, encoding="utf-8")
    # What is found in it is known from here on.
    assert run_kurslex("check", cwd=root).returncode == 0
    return root


@pytest.fixture(params=COMMANDS)
def command(request, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A command in a copy of the project, where it has files to write."""
    root = shutil.copytree(project, tmp_path / "site")
    if request.param == "typo":
        edit(root / "docs/sv/bowline.md", "Seglare", "Segglare")
    monkeypatch.chdir(root)
    return COMMANDS[request.param]


def differing(before: dict[str, bytes]) -> set[str]:
    after = snapshot(Path())
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("call", [os.write, os.fsync, os.replace, os.open])
def test_a_full_disk_changes_nothing_and_a_second_run_goes_on(command, call, monkeypatch, capsys):
    before = snapshot(Path())
    calls = []

    def full(step, *arguments):
        calls.append(step)
        # The last file of all: whatever comes before has been done.
        if step is call and calls.count(call) == total:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return step(*arguments)

    total = -1
    monkeypatch.setattr(atomic_writing, "_step", full)
    assert main(command) == 0
    changed, whole = differing(before), snapshot(Path())
    assert changed
    total = calls.count(call)
    restore(before)
    calls.clear()
    capsys.readouterr()
    assert main(command) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"kurslex {command[0]}: ")
    assert " cannot be written: No space left on device" in said.err
    assert differing(before) == set()
    total = -1
    assert main(command) == 0
    assert snapshot(Path()) == whole


def test_a_file_that_is_write_protected_changes_nothing(command, monkeypatch, capsys):
    before = snapshot(Path())
    assert main(command) == 0
    changed = sorted(differing(before) & before.keys())
    restore(before)
    capsys.readouterr()
    if not changed:
        # An export only makes files; the next one finds them there.
        assert main(command) == 0
        before = snapshot(Path())
        changed = ["po/from-sv/fr.po"]
        capsys.readouterr()
    Path(changed[-1]).chmod(0o444)
    assert main(command) == 2
    assert f"{changed[-1]} is write-protected" in capsys.readouterr().err
    assert differing(before) == set()


def restore(before: dict[str, bytes]) -> None:
    for path in snapshot(Path()):
        if path not in before:
            Path(path).unlink()
    for path, data in before.items():
        Path(path).write_bytes(data)


@pytest.mark.parametrize("command", ["new", "add-locale"], indirect=True)
def test_a_run_that_was_killed_between_two_files_is_taken_up(command):
    """Whatever files are there of an earlier run, the next one writes those that are missing."""
    before = snapshot(Path())
    assert main(command) == 0
    whole = snapshot(Path())
    last = "docs/concepts.yml"
    for path in sorted(differing(before) - {last}):
        restore(before)
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(whole[path])
        assert main(command) == 0
        assert snapshot(Path()) == whole
    assert main(command) == 2


def test_a_link_out_of_the_project_is_not_written_through(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    outside = tmp_path / "outside.md"
    page = root / "docs/sv/bowline.md"
    page.rename(outside)
    page.symlink_to(outside)
    before = outside.read_bytes()
    done = run_kurslex("sync", "sv", "bowline", cwd=root)
    assert done.returncode != 0
    assert outside.read_bytes() == before
