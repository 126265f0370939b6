"""Several files are written, or none: whatever fails, and wherever a process is killed."""

import errno
import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from threading import Thread

import pytest

from kurslex.errors import UsageError
from kurslex.project.files import writing
from kurslex.project.files.unfinished import BEGUN, DONE, alone_in, beside, undo_unfinished
from kurslex.project.files.writing import WriteError, write_all, write_files
from kurslex.utils.digests import digest_of_bytes
from tests.support.command import snapshot
from tests.support.faults import Fault, points_of, run_with

TEXTS = {"a.md": "new å\n" * 3, "docs/b.md": "new b\n", "docs/new/c.md": "new c\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfold a\r\nold\r\n")
    (tmp_path / "docs/b.md").write_bytes(b"old b\n")
    (tmp_path / "docs/b.md").chmod(0o640)
    return tmp_path


def test_files_keep_what_is_theirs(root):
    write_all(root, TEXTS)
    assert snapshot(root) == {
        "a.md": b"\xef\xbb\xbf" + "new å\r\n".encode() * 3,
        "docs/b.md": b"new b\n",
        "docs/new/c.md": b"new c\n",
    }
    assert (root / "docs/b.md").stat().st_mode & 0o777 == 0o640
    usual = root / "usual"
    usual.touch()
    assert (root / "docs/new/c.md").stat().st_mode == usual.stat().st_mode


def test_line_ends_that_differ_stay_where_nothing_changes(root):
    (root / "a.md").write_bytes(b"one\r\ntwo\nthree\rfour\nfive")
    write_all(root, {"a.md": "one\ntwo\nnew\nthree\nfour\nfive"})
    assert (root / "a.md").read_bytes() == b"one\r\ntwo\nnew\r\nthree\rfour\nfive"


class Faulty:
    """Stands in for the one function that does things on the disk; fails at one of its calls."""

    def __init__(self, at: int, code: int) -> None:
        self.at, self.code, self.calls = at, code, 0

    def __call__(self, call, *arguments):
        self.calls += 1
        if self.calls == self.at:
            if call is os.write:
                call(arguments[0], arguments[1][:3])
            raise OSError(self.code, os.strerror(self.code))
        return call(*arguments)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_whatever_fails_all_files_stay_and_a_second_run_goes_on(root, monkeypatch, code):
    before = snapshot(root)
    for at in count(1):
        faulty = Faulty(at, code)
        monkeypatch.setattr(writing, "_step", faulty)
        reason = ""
        try:
            write_all(root, TEXTS)
        except WriteError as error:
            reason = str(error)
        assert not reason or reason.endswith(f" cannot be written: {os.strerror(code)}")
        if faulty.calls < at:
            break
        if (root / "docs/new").exists():
            # Without hard links the old file is copied, and nothing has failed.
            assert set(snapshot(root)) == {"a.md", "docs/b.md", "docs/new/c.md"}
            (root / "docs/new/c.md").unlink()
            (root / "docs/new").rmdir()
            (root / "a.md").write_bytes(before["a.md"])
            (root / "docs/b.md").write_bytes(before["docs/b.md"])
        assert snapshot(root) == before
    assert at > 15
    assert (root / "docs/b.md").read_text() == "new b\n"


def test_files_go_with_what_is_written_or_stay(root, monkeypatch):
    texts = {"docs/moved.md": "old b\n", "docs/b.md": None, "a.md": "new a\n"}
    before = snapshot(root)
    for at in count(1):
        faulty = Faulty(at, errno.EIO)
        monkeypatch.setattr(writing, "_step", faulty)
        try:
            write_all(root, texts)
        except WriteError:
            assert snapshot(root) == before
        if faulty.calls < at or not (root / "docs/b.md").exists():
            break
    monkeypatch.undo()
    assert at > 10
    assert snapshot(root) == {
        "a.md": b"\xef\xbb\xbfnew a\r\n",
        "docs/moved.md": b"old b\n",
    }
    with pytest.raises(WriteError, match=r"^docs/b.md cannot be written: No such file"):
        write_all(root, texts)


def test_a_file_that_is_write_protected_keeps_all_from_being_written(root):
    (root / "docs/b.md").chmod(0o440)
    before = snapshot(root)
    with pytest.raises(WriteError, match=r"^docs/b.md is write-protected$"):
        write_all(root, TEXTS)
    assert snapshot(root) == before
    assert not (root / "docs/new").exists()


def test_a_link_out_of_the_project_is_not_followed(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "x.md").write_text("theirs\n")
    (root / "docs/b.md").unlink()
    (root / "docs/b.md").symlink_to(outside / "x.md")
    with pytest.raises(WriteError, match=r"^docs/b.md leads out of the project, to "):
        write_all(root, TEXTS)
    (root / "docs/b.md").unlink()
    (root / "docs/new").symlink_to(outside)
    with pytest.raises(WriteError, match=r"^docs/new/c.md leads out of the project, to "):
        write_all(root, TEXTS)
    assert snapshot(outside) == {"x.md": b"theirs\n"}


def test_a_link_within_the_project_stays_one(root):
    (root / "docs/c.md").symlink_to("b.md")
    write_all(root, {"docs/c.md": "new\n"})
    assert (root / "docs/c.md").is_symlink()
    assert (root / "docs/b.md").read_text() == "new\n"


def test_what_is_not_a_file_is_refused(root):
    os.mkfifo(root / "docs/pipe.md")
    with pytest.raises(WriteError, match=r"^docs/pipe.md is not an ordinary file$"):
        write_all(root, {"docs/pipe.md": "x"})
    with pytest.raises(WriteError, match=r"/a.md/b.po cannot be written: "):
        write_files({root / "a.md/b.po": "x"})


def test_a_folder_that_was_made_for_nothing_goes(tmp_path):
    new = tmp_path / "new" / "project"
    with pytest.raises(WriteError, match=r"^a cannot be written: Is a directory$"):
        write_all(new, {"a": "a file", "a/b": "no folder"})
    assert list(tmp_path.iterdir()) == []
    write_all(new, {"a": "a file"})
    assert snapshot(tmp_path) == {"new/project/a": b"a file"}


def kills(root: Path, write: Callable[[], object], step: int = 1) -> Iterator[str]:
    """Kill what writes before each of its changes of the disk once, or of some; yield at which.

    What it leaves is undone, or the rest of it removed, before the next time.
    """
    for at in count(1, step):
        fault = Fault(str(root), at=at, report=str(root.parent / "points"))
        status = run_with(fault, write)
        if status == 0:
            break
        assert status == -signal.SIGKILL
        yield points_of(fault)[-1]


def test_what_a_killed_process_has_changed_is_undone_or_all_is_done(root):
    old = snapshot(root)
    write_all(root, TEXTS)
    whole = snapshot(root)
    restore(root, old)
    said = set()
    for point in kills(root, lambda: write_all(root, TEXTS)):
        found = {path: data for path, data in snapshot(root).items() if ".kurslex-" not in path}
        assert all(data in {old.get(path), whole[path]} for path, data in found.items()), point
        said.add(undo_unfinished(root))
        found = snapshot(root)
        assert found in (old, whole), point
        assert (root / "docs/new").is_dir() == (found == whole), point
        assert (root / "docs/b.md").stat().st_mode & 0o777 == 0o640
        restore(root, old)
    assert said == {"", "what a command had changed that was killed is undone"}


def restore(root: Path, files: dict[str, bytes]) -> None:
    for path in snapshot(root).keys() - files.keys():
        (root / path).unlink()
    for path, data in files.items():
        (root / path).write_bytes(data)
    if (root / "docs/new").exists():
        (root / "docs/new").rmdir()


def test_who_undoes_may_be_killed_as_well(root):
    old = snapshot(root)
    write_all(root, TEXTS)
    whole = snapshot(root)
    restore(root, old)
    for point in kills(root, lambda: write_all(root, TEXTS), step=6):
        for _ in kills(root, lambda: undo_unfinished(root)):
            pass
        assert snapshot(root) in (old, whole), point
        restore(root, old)


def kill_before(point: str, root: Path) -> None:
    """Kill a process that writes before one of its changes of the disk."""
    for each in kills(root, lambda: write_all(root, TEXTS)):
        if each == point:
            return
        undo_unfinished(root)
    raise AssertionError(point)


def test_who_writes_next_undoes_it_first(root):
    old = snapshot(root)
    kill_before("os.rename b.md", root)
    words = "another command was killed meanwhile, and is undone; run this one again"
    with pytest.raises(WriteError, match=f"^{words}$"):
        write_all(root, {"docs/b.md": "other\n"})
    assert snapshot(root) == old
    write_all(root, {"docs/b.md": "other\n"})
    assert snapshot(root) == {**old, "docs/b.md": b"other\n"}


def test_what_was_edited_since_is_left_and_so_is_all_else(root):
    kill_before("os.rename c.md", root)
    (root / "a.md").write_text("edited\n")
    assert undo_unfinished(root) == (
        "a command was killed while it changed 3 files, and a.md was edited since: "
        "all are left as they are"
    )
    assert snapshot(root) == {"a.md": b"edited\n", "docs/b.md": b"new b\n"}
    assert undo_unfinished(root) == ""


@pytest.mark.parametrize("path", ["../theirs.md", "/theirs.md", "out/theirs.md", ".git/x", "."])
def test_a_note_from_elsewhere_leads_nowhere(path, root, tmp_path_factory):
    """Whoever changes a project may put a note into it, as into its repository."""
    outside = tmp_path_factory.mktemp("outside")
    (root / "out").symlink_to(outside)
    (root / ".git").mkdir()
    for place in (outside / "theirs.md", root / ".git/x", root.parent / "theirs.md"):
        place.write_text("theirs")
    place = str(outside / "theirs.md") if path.startswith("/") else path
    step = {"path": place, "before": None, "after": digest_of_bytes(b"theirs")}
    for note in (
        {"steps": [step], "folders": []},
        {"steps": [], "folders": [place]},
        {"steps": [{}]},
        [],
    ):
        (root / BEGUN).write_text(json.dumps(note))
        before = snapshot(root)
        assert undo_unfinished(root) == ""
        assert {**snapshot(root), BEGUN: before[BEGUN]} == before
        assert (outside / "theirs.md").read_text() == "theirs"
    (root / BEGUN).write_text("half of a no")
    assert undo_unfinished(root) == ""
    assert not (root / BEGUN).exists()


@pytest.mark.parametrize("name", [BEGUN, DONE, ".Kurslex-Begun"])
def test_a_note_that_git_tracks_replaces_nothing(name, root):
    """The content of a package is known to everybody, and so is what a note says of it."""
    note = _planted(root, "lib/package.py")
    (root / BEGUN).write_text(note)
    (root / name).write_text(note)
    for arguments in (["init", "--quiet"], ["add", name]):
        subprocess.run(["git", *arguments], cwd=root, check=True)
    said = (
        f"git tracks {name}, so that whoever changes the project could have files replaced; "
        f"git rm --force {name}"
    )
    for command in (undo_unfinished, lambda root: write_all(root, TEXTS)):
        with pytest.raises(UsageError) as raised:
            command(root)
        assert str(raised.value) == said
    assert (root / "lib/package.py").read_text() == "known"


def test_a_note_never_replaces_what_python_runs(root):
    """As in an archive of a project, which is unpacked before an environment is made in it."""
    (root / BEGUN).write_text(_planted(root, "env/lib/package.py"))
    (root / "env/pyvenv.cfg").touch()
    assert undo_unfinished(root) == ""
    assert (root / "env/lib/package.py").read_text() == "known"


def _planted(root: Path, path: str) -> str:
    """Put a file there, and another beside it as if a command had changed it; return the note."""
    file = root / path
    file.parent.mkdir(parents=True)
    file.write_text("known")
    beside(file)[1].write_text("theirs")
    before, after = (digest_of_bytes(each) for each in (b"theirs", b"known"))
    step = {"path": path, "before": before, "after": after}
    return json.dumps({"steps": [step], "folders": []})


def test_a_reader_waits_for_a_command_at_work(root):
    """What it has not finished is not what a killed one has left."""
    (root / BEGUN).write_text("")
    undone = []
    with alone_in(root):
        reader = Thread(target=lambda: undone.append(undo_unfinished(root)))
        reader.start()
        reader.join(0.2)
        assert (undone, (root / BEGUN).exists()) == ([], True)
    reader.join()
    assert (undone, (root / BEGUN).exists()) == ([""], False)
