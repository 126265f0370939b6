"""Several files are written, or none, whatever fails."""

import errno
import os
from contextlib import suppress
from itertools import count

import pytest

from kurslex.project.files import atomic_writing
from kurslex.project.files.atomic_writing import WriteError, write_all, write_files
from kurslex.project.files.interrupted_change import undo_unfinished
from tests.project.files.changed import TEXTS
from tests.support.command import snapshot


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
        monkeypatch.setattr(atomic_writing, "_step", faulty)
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


class Interrupted:
    """Stands in for the same function; Ctrl-C comes when one of its calls is just done."""

    def __init__(self, at: int) -> None:
        self.at, self.calls = at, 0

    def __call__(self, call, *arguments):
        self.calls += 1
        try:
            return call(*arguments)
        finally:
            if self.calls == self.at:
                raise KeyboardInterrupt


def test_an_interrupt_after_any_step_leaves_all_files_as_they_were(root, monkeypatch):
    texts = {**TEXTS, "docs/b.md": None, "docs/moved.md": "old b\n"}
    before = snapshot(root)
    for at in count(1):
        interrupted = Interrupted(at)
        monkeypatch.setattr(atomic_writing, "_step", interrupted)
        with suppress(KeyboardInterrupt):
            write_all(root, texts)
        if interrupted.calls < at:
            break
        assert snapshot(root) == before
        assert undo_unfinished(root) == ""
        assert not (root / "docs/new").exists()
    assert at > 20
    assert not (root / "docs/b.md").exists()
    assert (root / "docs/new/c.md").exists()


def test_without_hard_links_the_old_file_is_flushed_as_a_copy(root, monkeypatch):
    flushed = []

    def step(call, *arguments):
        if call is os.link:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))
        if call is os.fsync:
            flushed.append(os.path.basename(os.readlink(f"/proc/self/fd/{arguments[0]}")))
        if call is os.replace and str(arguments[1]).endswith("docs/b.md"):
            kept = root / "docs/.b.md.kurslex-old"
            assert (kept.read_bytes(), kept.stat().st_mode & 0o777) == (b"old b\n", 0o640)
            assert ".b.md.kurslex-old" in flushed
        return call(*arguments)

    monkeypatch.setattr(atomic_writing, "_step", step)
    write_all(root, TEXTS)
    assert {".a.md.kurslex-old", ".b.md.kurslex-old"} <= {*flushed}
    assert (root / "docs/b.md").read_bytes() == b"new b\n"


def test_files_go_with_what_is_written_or_stay(root, monkeypatch):
    texts = {"docs/moved.md": "old b\n", "docs/b.md": None, "a.md": "new a\n"}
    before = snapshot(root)
    for at in count(1):
        faulty = Faulty(at, errno.EIO)
        monkeypatch.setattr(atomic_writing, "_step", faulty)
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


def test_a_project_that_cannot_be_made_is_named(tmp_path):
    root = tmp_path / ("p" * 300)
    expected = f"^{root.as_posix()} cannot be written: File name too long$"
    with pytest.raises(WriteError, match=expected):
        write_all(root, {"a.md": "A\n"})
    assert list(tmp_path.iterdir()) == []
