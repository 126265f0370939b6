"""What a killed process has begun to change is undone by the next one."""

import signal
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from threading import Event, Thread

import pytest

from kurslex.project.files.atomic_writing import WriteError, write_all
from kurslex.project.files.change_notes import BEGUN
from kurslex.project.files.interrupted_change import LOCK, project_lock, undo_unfinished
from tests.project.files.changed import TEXTS
from tests.support.command import snapshot
from tests.support.faults import FORBIDDEN, FULL, Fault, points_of, run_with


def kills(
    root: Path, write: Callable[..., object], *arguments: object, step: int = 1
) -> Iterator[str]:
    """Kill what writes before each of its changes of the disk once, or of some; yield at which.

    What it leaves is undone, or the rest of it removed, before the next time.
    """
    for at in count(1, step):
        fault = Fault(str(root), at=at, report=str(root.parent / "points"))
        status = run_with(fault, write, *arguments)
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
    for point in kills(root, write_all, root, TEXTS):
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


@pytest.mark.parametrize("step", [12, pytest.param(1, marks=pytest.mark.long)])
def test_who_undoes_may_be_killed_as_well(root, step):
    old = snapshot(root)
    write_all(root, TEXTS)
    whole = snapshot(root)
    restore(root, old)
    for point in kills(root, write_all, root, TEXTS, step=step):
        for _ in kills(root, undo_unfinished, root):
            pass
        assert snapshot(root) in (old, whole), point
        restore(root, old)


def kill_before(point: str, root: Path) -> None:
    """Kill a process that writes before one of its changes of the disk."""
    old = snapshot(root)
    fault = Fault(str(root), report=str(root.parent / "points"))
    assert run_with(fault, write_all, root, TEXTS) == 0
    restore(root, old)
    fault = Fault(str(root), at=1 + points_of(fault).index(point))
    assert run_with(fault, write_all, root, TEXTS) == -signal.SIGKILL


def test_who_writes_next_undoes_it_first(root):
    old = snapshot(root)
    kill_before("os.rename b.md", root)
    words = "what a command had changed that was killed is undone; run this command again"
    with pytest.raises(WriteError, match=f"^{words}$"):
        write_all(root, {"docs/b.md": "other\n"})
    assert snapshot(root) == old
    write_all(root, {"docs/b.md": "other\n"})
    assert snapshot(root) == {**old, "docs/b.md": b"other\n"}


def test_what_was_edited_since_stays_and_all_else_is_undone(root):
    old = snapshot(root)
    kill_before("os.rename c.md", root)
    (root / "a.md").write_text("edited\n")
    assert undo_unfinished(root) == (
        "what a command had changed that was killed is undone, except a.md (changed since; what "
        "it was before is in .a.md.kurslex-kept)"
    )
    now = {**old, "a.md": b"edited\n", ".a.md.kurslex-kept": old["a.md"]}
    assert snapshot(root) == now
    assert undo_unfinished(root) == ""
    write_all(root, {"a.md": "new\n"})
    assert snapshot(root) == {**now, "a.md": b"new\n"}


def test_what_was_kept_earlier_is_kept_too(root):
    old = (root / "a.md").read_bytes()
    kept = {".a.md.kurslex-kept": old, ".a.md.kurslex-kept-2": b"edited\n"}
    for text, name in zip(("edited\n", "edited again\n"), kept, strict=True):
        kill_before("os.rename c.md", root)
        (root / "a.md").write_text(text)
        assert undo_unfinished(root).endswith(f"what it was before is in {name})")
    assert kept.items() <= snapshot(root).items()


def test_who_undoes_beside_what_was_edited_may_be_killed_as_well(root):
    old = snapshot(root)
    kill_before("os.rename c.md", root)
    (root / "docs/b.md").write_text("edited\n")
    for _ in kills(root, undo_unfinished, root):
        pass
    kept = {"docs/b.md": b"edited\n", "docs/.b.md.kurslex-kept": old["docs/b.md"]}
    assert snapshot(root) == {**old, **kept}


def test_what_nobody_has_any_more_stays_and_is_named(root):
    old = snapshot(root)
    kill_before("os.rename c.md", root)
    (root / ".a.md.kurslex-old").unlink()
    (root / "docs/b.md").unlink()
    (root / "docs/.b.md.kurslex-old").unlink()
    new = (root / "a.md").read_bytes()
    assert undo_unfinished(root) == (
        "what a command had changed that was killed is undone, except a.md (what it was before is "
        "gone), docs/b.md (changed since)"
    )
    assert new != old["a.md"]
    assert snapshot(root) == {"a.md": new}


@pytest.mark.parametrize("kind", [FULL, FORBIDDEN])
def test_what_the_disk_refuses_to_remove_goes_with_the_next_command(root, kind):
    """At whichever change of the disk that begins; all is done or undone all the same."""
    old = snapshot(root)
    write_all(root, TEXTS)
    whole = snapshot(root)
    left = set()
    for at in count(1):
        restore(root, old)
        fault = Fault(str(root), kind, at, report=str(root.parent / "points"))
        run_with(fault, write_all, root, TEXTS)
        left |= {path for path in snapshot(root) if path.endswith(".kurslex-old")}
        undo_unfinished(root)
        assert snapshot(root) in (old, whole), at
        if len(points_of(fault)) < at:
            break
    assert left == {".a.md.kurslex-old", "docs/.b.md.kurslex-old"}


def test_what_cannot_be_removed_while_it_is_undone_goes_with_the_next_command(root):
    old = snapshot(root)
    for at in count(1):
        kill_before("os.rename c.md", root)
        fault = Fault(str(root), FULL, at, report=str(root.parent / "points"))
        run_with(fault, undo_unfinished, root)
        undo_unfinished(root)
        assert snapshot(root) == old, at
        if len(points_of(fault)) < at:
            break
    assert at > 5


def test_what_was_kept_is_read_only_where_it_is_an_ordinary_file(root):
    kill_before("os.rename c.md", root)
    (root / ".a.md.kurslex-old").unlink()
    (root / ".a.md.kurslex-old").symlink_to("/dev/zero")
    assert undo_unfinished(root).endswith("except a.md (what it was before is gone)")
    assert not (root / ".a.md.kurslex-old").is_symlink()


def test_a_link_in_the_place_of_the_lock_makes_no_file_elsewhere(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (root / LOCK).symlink_to(outside / "made")
    with pytest.raises(OSError, match="it is a link"):
        undo_unfinished(root)
    reason = "it is a link in the place of a lock; delete it"
    with pytest.raises(WriteError, match=rf"^{LOCK} cannot be written: {reason}$"):
        write_all(root, TEXTS)
    assert ((root / LOCK).is_symlink(), list(outside.iterdir())) == (True, [])


def test_a_reader_waits_for_a_command_at_work(root):
    """What it has not finished is not what a killed one has left."""
    (root / BEGUN).write_text("")
    undone = []
    with project_lock(root):
        tell = Event()
        reader = Thread(target=lambda: undone.append(undo_unfinished(root, tell.set)))
        reader.start()
        assert tell.wait(60)
        assert (undone, (root / BEGUN).exists()) == ([], True)
    reader.join()
    assert (undone, (root / BEGUN).exists()) == ([""], False)
