"""A cache that is removed, while other commands want it too."""

import os
import shutil
import threading
from pathlib import Path

from filelock import FileLock

from kurslex.engine.cache import CACHE, open_cache, remove_cache


def test_a_cache_is_removed_however_deep_it_is(tmp_path):
    deep = tmp_path / CACHE
    deep.mkdir()
    outside = tmp_path / "outside"
    outside.mkdir()
    place = str(deep)
    for _ in range(1_200):
        place += "/a"
        os.mkdir(place)
    os.symlink(outside, f"{place}/link")
    assert remove_cache(tmp_path)
    assert list(tmp_path.iterdir()) == [outside]


def test_two_commands_remove_a_cache_when_a_build_has_used_it(tmp_path):
    (tmp_path / CACHE).mkdir()
    (tmp_path / CACHE / "a file").touch()
    found = []
    with FileLock(tmp_path / CACHE / "lock"):
        waiting = [
            threading.Thread(target=lambda: found.append(remove_cache(tmp_path))) for _ in range(2)
        ]
        for each in waiting:
            each.start()
        waiting[0].join(0.2)
    for each in waiting:
        each.join()
    # The second finds none, or the lock that it has opened itself.
    assert (len(found), any(found), list(tmp_path.iterdir())) == (2, True, [])


def remove_before(wait, root):
    """Take a cache away at once while a function waits for it."""
    waiting = threading.Thread(target=wait)
    with FileLock(root / CACHE / "lock"):
        waiting.start()
        waiting.join(0.2)
        (root / CACHE).rename(root / "gone")
    waiting.join()
    shutil.rmtree(root / "gone")


def test_a_cache_that_another_command_has_removed_is_none(tmp_path):
    (tmp_path / CACHE).mkdir()
    found = []
    remove_before(lambda: found.append(remove_cache(tmp_path)), tmp_path)
    assert (found, list(tmp_path.iterdir())) == ([False], [])


def test_a_build_begins_another(tmp_path):
    """Which git ignores as well."""
    (tmp_path / CACHE).mkdir()

    def build():
        with open_cache(tmp_path) as records:
            assert records.is_kept

    remove_before(build, tmp_path)
    assert (tmp_path / CACHE / ".gitignore").read_bytes() == b"*\n"


def test_a_cache_that_is_begun_while_it_is_removed_stays(tmp_path, monkeypatch):
    """As where a build waits for the lock, which opens another as soon as it is gone."""
    folder = tmp_path / CACHE
    with open_cache(tmp_path):
        pass
    unlink = os.unlink
    left = []

    def opened_again(path):
        unlink(path)
        if path == str(folder / "lock"):
            left.extend(each.name for each in folder.iterdir())
            (folder / "lock").touch()

    with monkeypatch.context() as patch:
        patch.setattr("kurslex.engine.cache.os.unlink", opened_again)
        assert remove_cache(tmp_path)
    assert (left, [each.name for each in folder.iterdir()]) == ([], ["lock"])


def test_a_cache_that_was_emptied_while_a_build_waited_is_ignored_by_git_again(
    tmp_path, monkeypatch
):
    folder = tmp_path / CACHE
    acquire = FileLock.acquire

    def late(lock):
        (folder / ".gitignore").unlink()
        return acquire(lock)

    monkeypatch.setattr(FileLock, "acquire", late)
    with open_cache(tmp_path) as records:
        assert records.is_kept
        assert (folder / ".gitignore").read_bytes() == b"*\n"


def test_a_cache_that_is_removed_while_it_is_looked_at_is_begun_again(tmp_path, monkeypatch):
    (tmp_path / CACHE).mkdir()
    listed = Path.iterdir

    def late(folder):
        if folder.name == CACHE and folder.exists():
            folder.rmdir()
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", late)
    with open_cache(tmp_path) as records:
        assert records.is_kept
