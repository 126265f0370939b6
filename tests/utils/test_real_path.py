"""Paths without links, and links that lead to each other, in every version of Python."""

import os
from errno import ELOOP
from pathlib import Path

import pytest

from kurslex.utils.real_path import real_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = Path(os.path.realpath(tmp_path))
    (folder / "there").mkdir()
    (folder / "link").symlink_to("there")
    (folder / "one").symlink_to("two")
    (folder / "two").symlink_to("one")
    return folder


def test_links_are_followed_and_the_end_may_be_missing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert real_path(folder / "link/x/y") == folder / "there/x/y"
    monkeypatch.chdir(folder / "link")
    assert real_path(Path()) == folder / "there"
    assert real_path(Path("../link/..")) == folder


@pytest.mark.parametrize("path", ["one", "two", "one/x", "link/../two/x"])
@pytest.mark.parametrize("resolve", [Path.resolve, lambda path: Path(os.path.realpath(path))])
def test_a_loop_is_an_error_of_the_system_whatever_pathlib_does(
    folder: Path, path: str, resolve: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second way is that of Python 3.13, which raises nothing."""
    monkeypatch.setattr(Path, "resolve", resolve)
    with pytest.raises(OSError, match=r"links lead from it back to it") as caught:
        real_path(folder / path)
    assert (caught.value.errno, caught.value.filename) == (ELOOP, str(folder / path))
