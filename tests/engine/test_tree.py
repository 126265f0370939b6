"""What was written into a folder is brought up to date, whatever somebody did with it since."""

import os
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path

import pytest

from kurslex.engine import tree as tree_module
from kurslex.engine.folders import make_folder
from kurslex.engine.tree import Place, is_as_written, with_second_names, written_as
from kurslex.engine.update import updating
from kurslex.errors import UsageError
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.phases import Phase

CONTENTS = {digest_of_bytes(each): each for each in (b"one", b"two", b"three")}
ONE, TWO, THREE = CONTENTS


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def written(folder: Path, files: dict[str, str], before=None, twin=None):
    asked = []
    place = Place(folder, before or {})
    with updating(place, twin) as update:
        tree = update(files, lambda name: asked.append(name) or CONTENTS[name], Phase())
    assert contents(folder) == {path: CONTENTS[name] for path, name in files.items()}
    assert is_as_written(folder, tree)
    return tree, asked


def test_only_what_has_changed_is_written(tmp_path):
    tree, asked = written(tmp_path, {"a": ONE, "b/c": TWO, "d/e/f": ONE})
    assert asked == [ONE, TWO, ONE]
    tree, asked = written(tmp_path, {"a": ONE, "b/c": THREE, "g": TWO}, tree)
    assert asked == [THREE, TWO]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "g"]
    assert written(tmp_path, {"a": ONE, "b/c": THREE, "g": TWO}, tree)[1] == []


def test_a_file_takes_the_place_of_a_folder_and_a_folder_that_of_a_file(tmp_path):
    tree, _ = written(tmp_path, {"a/b": ONE, "c": TWO})
    written(tmp_path, {"a": ONE, "c/d": TWO}, tree)


@pytest.mark.parametrize("path", ["../x", "a/../../x", "a/./b", "/x", "a//b", "a/", ""])
def test_a_path_that_leads_out_is_refused_before_anything_changes(path, tmp_path):
    tree, _ = written(tmp_path / "site", {"a": ONE})
    with pytest.raises(UsageError) as raised:
        written(tmp_path / "site", {"b": TWO, path: TWO}, tree)
    assert str(raised.value) == f"the file {path} would not be within the site"
    assert contents(tmp_path) == {"site/a": b"one"}


@pytest.mark.parametrize("path", ["../out", "a/../../out"])
def test_no_file_of_a_twin_gets_a_second_name_outside_of_the_folder(path, tmp_path, monkeypatch):
    out = tmp_path / "before" / "out"
    written(out.parent, {"out": ONE})
    (out.parent / "site" / "a").mkdir(parents=True)
    damaged = Place(out.parent / "site", {path: written_as(ONE, os.stat(out))})
    # Another process may give second names, and what no site has is removed again.
    monkeypatch.setattr(os, "link", lambda *_, **__: (tmp_path / "linked").touch())
    tree, asked = written(tmp_path / "now" / "site", {"b": TWO}, twin=damaged)
    assert ([*tree], asked) == (["b"], [TWO])
    assert not (tmp_path / "linked").exists()


def test_a_file_that_a_full_disk_cannot_take_is_named(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(ENOSPC, "No space left on device")  # as the system does, without a name

    monkeypatch.setattr(tree_module, "open", full, raising=False)
    with pytest.raises(OSError, match="No space left on device") as raised:
        written(tmp_path, {"a": ONE})
    assert raised.value.filename == str(tmp_path / "a")


def rewrite(folder: Path) -> None:
    """Another content as long as before, with the time of before."""
    file = folder / "a"
    times = file.stat()
    file.write_bytes(b"onE")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


DAMAGES: list[Callable[[Path], object]] = [
    rewrite,
    lambda folder: (folder / "a").unlink(),
    lambda folder: (folder / "b" / "new").write_bytes(b"one"),
    lambda folder: (folder / "a").rename(folder / "b" / "a"),
    lambda folder: [(folder / "a").unlink(), (folder / "a").symlink_to("b/c")],
    lambda folder: [(folder / "a").unlink(), (folder / "a").mkdir()],
    lambda folder: (folder / "link").symlink_to(folder),
]


def test_an_empty_folder_is_no_file(tmp_path):
    tree, _ = written(tmp_path, {"a": ONE})
    (tmp_path / "empty").mkdir()
    assert is_as_written(tmp_path, tree)


def test_a_folder_without_files_goes_with_the_next_build(tmp_path):
    tree, _ = written(tmp_path, {"a": ONE, "b/c": TWO})
    (tmp_path / "b" / "empty" / "deeper").mkdir(parents=True)
    written(tmp_path, {"a": ONE, "b/c": TWO}, tree)
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["c"]


@pytest.mark.parametrize("damage", DAMAGES, ids=range(len(DAMAGES)))
def test_what_somebody_did_is_noticed_and_undone(damage, tmp_path):
    files = {"a": ONE, "b/c": TWO}
    tree, _ = written(tmp_path, files)
    damage(tmp_path)
    assert not is_as_written(tmp_path, tree)
    written(tmp_path, files, tree)


def test_a_file_is_never_written_into(tmp_path):
    (tmp_path / "site").mkdir()
    tree, _ = written(tmp_path / "site", {"a": ONE})
    other = tmp_path / "elsewhere"
    other.hardlink_to(tmp_path / "site" / "a")
    written(tmp_path / "site", {"a": TWO}, tree)
    assert other.read_bytes() == b"one"


def test_a_copy_of_a_folder_is_as_it_was_written(tmp_path):
    site, copy = tmp_path / "site", tmp_path / "copy"
    site.mkdir()
    copy.mkdir()
    tree, _ = written(site, {"a": ONE})
    (copy / "a").write_bytes(b"one")
    assert is_as_written(copy, tree)
    assert not is_as_written(tmp_path / "nowhere", tree)


def two_folders(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    return one, other


def test_what_the_twin_has_gets_a_second_name(tmp_path):
    site, new = two_folders(tmp_path)
    before, _ = written(site, {"a": ONE, "b/c": TWO})
    now, asked = written(new, {"a": ONE, "b/c": THREE, "d": TWO}, twin=Place(site, before))
    assert asked == [THREE, TWO]
    assert (new / "a").samefile(site / "a")
    shared = with_second_names(before, now)
    assert written(site, {"a": ONE}, shared)[1] == []


def test_what_the_twin_has_otherwise_is_taken_from_there(tmp_path):
    """Of two sites before, the last one is the more likely to have the same files as the next."""
    site, new = two_folders(tmp_path)
    older, _ = written(new, {"a": ONE, "b": ONE, "c": THREE})
    last, _ = written(site, {"a": ONE, "b": TWO})
    now, asked = written(new, {"a": ONE, "b": TWO}, older, Place(site, last))
    assert asked == []
    assert now["a"] == older["a"]
    assert (new / "b").samefile(site / "b")


def test_a_folder_of_the_twin_may_be_a_file_by_now(tmp_path):
    site, new = two_folders(tmp_path)
    before, _ = written(site, {"a/b/c": ONE, "d": TWO, "e": THREE})
    written(new, {"a": ONE, "d/f/g": TWO, "e": THREE}, twin=Place(site, before))


@pytest.mark.parametrize("damage", DAMAGES, ids=range(len(DAMAGES)))
def test_a_file_of_the_twin_that_somebody_changed_gets_none(damage, tmp_path):
    site, new = two_folders(tmp_path)
    files = {"a": ONE, "b/c": TWO}
    before, _ = written(site, files)
    damage(site)
    written(new, files, twin=Place(site, before))


def test_what_somebody_writes_into_both_names_of_a_file_is_undone(tmp_path):
    site, new = two_folders(tmp_path)
    before, _ = written(site, {"a": ONE})
    now, _ = written(new, {"a": ONE}, twin=Place(site, before))
    rewrite(new)
    assert written(site, {"a": ONE}, with_second_names(before, now))[1] == [ONE]


def test_a_folder_keeps_what_the_system_gives_it(tmp_path):
    """In a folder of a group, what is made is of that group, and so is what is made within."""
    tmp_path.chmod(0o2700)
    make_folder(str(tmp_path / "inner" / "site"))
    assert (tmp_path / "inner").stat().st_mode & 0o7777 == 0o2755
    assert (tmp_path / "inner" / "site").stat().st_mode & 0o7777 == 0o2755


def test_where_the_folder_of_a_relative_path_is_gone_none_is_made(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(FileNotFoundError):
        make_folder("inner/site")
