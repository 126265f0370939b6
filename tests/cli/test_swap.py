"""Building aside and swapping: the old site or the new one, whatever happens in between."""

import errno
import os
import re
import threading
from pathlib import Path

import pytest

from kurslex.cli import swap
from kurslex.cli.swap import UnsafeTargetError, building_aside
from kurslex.errors import UsageError
from tests.cli.swapping import build, make_site, names, read


@pytest.fixture
def target(tmp_path):
    """Where the site goes; nothing is there yet."""
    return tmp_path / "site"


def test_the_first_site_is_put_in_place(target):
    build(target, "new")
    assert read(target) == "new"
    assert names(target.parent) == ["site"]
    assert target.stat().st_mode & 0o777 == 0o755


def test_missing_folders_above_are_made(target):
    build(target / "in" / "depth", "new")
    assert read(target / "in" / "depth") == "new"


def test_the_old_site_stays_until_the_block_ends_well(target):
    make_site(target, "old")
    with building_aside(target) as aside:
        assert (aside.parent, names(aside)) == (target.parent, [])
        assert read(target) == "old"
        (aside / "index.html").write_text("new", encoding="utf-8")
    assert read(target) == "new"
    assert names(target.parent) == ["site"]


def test_the_old_site_stays_when_the_block_raises(target):
    make_site(target, "old")
    with pytest.raises(KeyboardInterrupt):
        build(target, "half", interrupted=True)
    assert read(target) == "old"
    assert names(target.parent) == ["site"]


@pytest.mark.parametrize("stays", ["notes.txt", ".github", "index.htm"])
def test_a_folder_that_is_no_site_is_refused(stays, target):
    target.mkdir()
    (target / stays).touch()
    words = (
        f"{target} has files but no index.html, so it is not a site; "
        "name another folder with --site-dir, or empty this one"
    )
    with pytest.raises(UnsafeTargetError, match=f"^{re.escape(words)}$"):
        build(target, "new")
    assert names(target) == [stays]
    assert names(target.parent) == ["site"]


def test_a_site_that_is_a_repository_is_refused(target):
    make_site(target, "published")
    (target / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    words = (
        f"{target} is a git repository, whose history would go; "
        "name another folder with --site-dir, and copy the site from there"
    )
    with pytest.raises(UnsafeTargetError, match=f"^{re.escape(words)}$"):
        build(target, "new")
    assert names(target) == [".git", "index.html"]
    assert names(target.parent) == ["site"]


@pytest.fixture(params=["exchanged", "renamed twice"])
def way(request, monkeypatch):
    """How the site takes its place: the second way is that of systems without the first."""
    if request.param == "renamed twice":
        monkeypatch.setattr(swap, "exchanged", lambda one, other: False)
    return request.param


def test_who_asks_while_200_sites_take_their_places_never_misses_one(target, tmp_path):
    """Linux and macOS exchange folders; where no step does both, this would soon fail."""
    build(target, "0")
    missed, read_so_far, done = [], [], threading.Event()

    def ask():
        while not done.is_set():
            try:
                read_so_far.append((target / "index.html").read_bytes())
            except OSError as error:
                missed.append(error)

    reader = threading.Thread(target=ask)
    reader.start()
    spare = tmp_path / "kept" / "spare"
    for number in range(1, 201):
        with building_aside(target, spare=spare) as aside:
            (aside / "new").write_text(f"{number}", encoding="utf-8")
            (aside / "new").replace(aside / "index.html")
    done.set()
    reader.join()
    assert (missed, read(target), read(spare)) == ([], "200", "199")
    assert len(set(read_so_far)) > 1


def test_what_was_in_place_before_is_spare(way, target, tmp_path):
    for text in ("one", "two", "three"):
        with building_aside(target, spare=tmp_path / "kept" / "spare") as aside:
            (aside / "index.html").write_text(text, encoding="utf-8")
    assert (read(target), read(tmp_path / "kept" / "spare")) == ("three", "two")
    assert names(target.parent) == ["kept", "site"]


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), OSError(errno.EIO, "Input/output error")])
def test_what_fails_between_two_renamings_leaves_the_old_site(fault, target, monkeypatch):
    make_site(target, "old")
    rename = Path.rename

    def failing(path, place):
        if path.name.startswith(".kurslex-new-"):
            raise fault
        return rename(path, place)

    monkeypatch.setattr(swap, "exchanged", lambda one, other: False)
    monkeypatch.setattr(Path, "rename", failing)
    if isinstance(fault, OSError):
        words = f"{target} cannot be replaced: {fault.strerror}; name another folder with"
        with pytest.raises(UsageError, match=f"^{re.escape(words)} --site-dir$"):
            build(target, "new")
    else:
        with pytest.raises(KeyboardInterrupt):
            build(target, "new")
    assert read(target) == "old"
    assert names(target.parent) == ["site"]


@pytest.mark.parametrize("place", ["blocked", "blocked/spare"])
def test_a_site_is_in_place_even_if_the_old_one_cannot_be_kept(place, way, target, tmp_path):
    make_site(target, "old")
    (tmp_path / "blocked").write_text("a file", encoding="utf-8")
    with building_aside(target, spare=tmp_path / place) as aside:
        (aside / "index.html").write_text("new", encoding="utf-8")
    assert read(target) == "new"
    assert names(target.parent) == ["blocked", "site"]


def test_an_empty_folder_is_taken(target):
    target.mkdir()
    build(target, "new")
    assert read(target) == "new"


@pytest.mark.parametrize(
    ("left_behind", "survives"),
    [
        pytest.param(
            {"site": "old", ".kurslex-new-site-0123456789abcdef": "half"},
            "old",
            id="while building",
        ),
        pytest.param(
            {".kurslex-old-site": "old", ".kurslex-new-site-0123456789abcdef": "new"},
            "old",
            id="between renamings",
        ),
        pytest.param({"site": "new", ".kurslex-old-site": "old"}, "new", id="before tidying up"),
    ],
)
def test_what_a_killed_run_left_is_mended(left_behind, survives, target):
    for name, text in left_behind.items():
        make_site(target.parent / name, text)
    with pytest.raises(KeyboardInterrupt):
        build(target, "half", interrupted=True)
    assert read(target) == survives
    assert names(target.parent) == ["site"]


@pytest.mark.parametrize("is_link", [True, False])
def test_what_no_run_has_left_is_no_site(is_link, target):
    """A file or a link with the name of the old site never takes the place of the site."""
    old, elsewhere = target.with_name(".kurslex-old-site"), target.with_name("elsewhere")
    make_site(elsewhere, "theirs")
    old.symlink_to(elsewhere) if is_link else old.write_text("x")
    build(target, "new")
    assert (target.is_symlink(), read(target), read(elsewhere)) == (False, "new", "theirs")
    assert os.path.lexists(old)


def test_a_name_that_leaves_no_room_for_the_folders_beside_it_is_refused(tmp_path):
    target = tmp_path / ("s" * 240)
    expected = (
        f"{target.as_posix()} is too long a name for a folder, beside which another one is made; "
        "name another folder with --site-dir"
    )
    with pytest.raises(UsageError, match=f"^{re.escape(expected)}$"), building_aside(target):
        pass
    assert names(tmp_path) == []
