"""The folder of the cache: whose it is, what damage does to it, and two builds at once."""

import os
import shutil
import sqlite3
import subprocess

import pytest

from kurslex.engine.cache import CACHE, open_cache, remove_cache
from kurslex.errors import UsageError
from tests.engine.projects import EDITS, tree, with_cache
from tests.support.command import environment, run_kurslex
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.forked import begin_forked

BUILT = f"Built {TINY_PAGES} in site\n"


@pytest.fixture
def root(built_root):
    return built_root


def test_git_is_told_to_ignore_it(root):
    assert (root / CACHE / ".gitignore").read_bytes() == b"*\n"
    (root / CACHE / ".gitignore").write_bytes(b"")  # by a run that was killed
    with open_cache(root):
        assert (root / CACHE / ".gitignore").read_bytes() == b"*\n"


@pytest.mark.parametrize("damage", ["cut off", "foreign", "empty", "files", "from elsewhere"])
def test_a_damaged_cache_is_noticed_and_everything_made_anew(damage, root, used, tmp_path):
    file = root / CACHE / "cache.sqlite3"
    if damage == "cut off":
        os.truncate(file, file.stat().st_size // 2)
    elif damage == "foreign":
        file.write_text("This is not a database.\n" * 999)
    elif damage == "empty":
        file.write_bytes(b"")
    else:
        what = {
            "files": "update files set content = cast('<p>damaged' as blob)",
            "from elsewhere": "update notes set content = cast('[]' as blob)",
        }[damage]
        with sqlite3.connect(file) as connection:
            connection.execute(what)
        connection.close()
    site, made = with_cache(root, tmp_path / "site")
    assert site == used[1]
    assert "sv/bowline/index.html" in made


def test_a_file_of_the_site_that_was_changed_by_hand_is_repaired(root, used):
    assert run_kurslex("build", cwd=root).stdout == BUILT
    (root / "site/sv/bowline/index.html").write_text("<p>changed by hand")
    (root / "site/sv/extra.html").write_text("<p>from somewhere else")
    (root / "site/404.html").unlink()
    assert run_kurslex("build", cwd=root).stdout == BUILT
    assert tree(root / "site") == used[1]


def test_without_a_cache_nothing_of_it_is_read_or_written(root, tmp_path):
    file = root / CACHE / "cache.sqlite3"
    file.write_text("This is not a database.\n")
    assert run_kurslex("build", "--no-cache", cwd=root).stdout == BUILT
    assert file.read_text() == "This is not a database.\n"
    new = copy_tiny_site(tmp_path / "new")
    assert run_kurslex("build", "--no-cache", cwd=new).stdout == BUILT
    assert not (new / CACHE).exists()


def test_a_cache_that_git_tracks_is_refused(root):
    for arguments in (["init", "--quiet"], ["add", "--force", CACHE]):
        subprocess.run(["git", *arguments], cwd=root, check=True)
    result = run_kurslex("build", cwd=root)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        f"kurslex build: git tracks {CACHE}, so that whoever changes the project could fill "
        "the cache; git rm -r --cached .kurslex, or build with --no-cache\n"
    )
    assert not (root / "site").exists()


@pytest.mark.parametrize("place", [CACHE, f"{CACHE}/cache.sqlite3"])
def test_a_cache_that_is_reached_through_a_link_is_refused(place, root, tmp_path):
    (root / place).rename(tmp_path / "elsewhere")
    (root / place).symlink_to(tmp_path / "elsewhere")
    result = run_kurslex("build", cwd=root)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        f"kurslex build: {place} is a link, and leads out of the cache; "
        "delete it, or build with --no-cache\n"
    )


def test_no_file_is_made_where_a_link_in_the_cache_leads(root, tmp_path):
    outside = tmp_path / "outside"
    for name in (".gitignore", "lock", "more"):
        shutil.rmtree(root / CACHE)
        (root / CACHE).mkdir()
        (root / CACHE / name).symlink_to(outside)
        result = run_kurslex("build", cwd=root)
        assert result.stderr == (
            f"kurslex build: {CACHE}/{name} is a link, and leads out of the cache; "
            "delete it, or build with --no-cache\n"
        )
        assert run_kurslex("check", cwd=root).returncode == 0
        assert not outside.exists()


def test_a_named_pipe_in_the_cache_holds_nothing_up(tmp_path):
    (tmp_path / CACHE).mkdir()
    os.mkfifo(tmp_path / CACHE / ".gitignore")
    with pytest.raises(UsageError, match="is not an ordinary file, and may block builds; delete"):
        remove_cache(tmp_path)


def test_a_file_in_its_place_is_named(root):
    shutil.rmtree(root / CACHE)
    (root / CACHE).write_text("mine")
    result = run_kurslex("build", cwd=root)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        f"kurslex build: {CACHE} is not a folder, and builds keep their cache there; "
        "delete it, or build with --no-cache\n"
    )


def test_a_project_that_cannot_be_written_into_is_built_without(root, monkeypatch, tmp_path):
    shutil.rmtree(root / CACHE)

    def refuse(path, *_, **__):
        raise OSError(30, "Read-only file system", str(path))

    with monkeypatch.context() as patch:
        patch.setattr("kurslex.engine.cache.Path.mkdir", refuse)
        with open_cache(root) as records:
            assert records.last == {}
            folder = records.store.folder
    assert not (root / CACHE).exists()
    assert not folder.exists()


def test_two_builds_at_once_do_no_harm(root, used, tmp_path):
    EDITS["a word of a text"](root)
    said = tmp_path / "said"
    with open(os.devnull, "r+b") as nothing, said.open("wb") as errors:
        streams = nothing.fileno(), nothing.fileno(), errors.fileno()
        both = [
            begin_forked(
                ["build", "--quiet", "--site-dir", name],
                streams,
                cwd=root,
                variables=environment(),
            )
            for name in ("one", "two")
        ]
        assert [each.wait() for each in both] == [0, 0]
    assert said.read_bytes() == b""
    assert tree(root / "one") == tree(root / "two") != used[1]


def test_clean_removes_it_and_nothing_else(root, used, tmp_path):
    assert run_kurslex("build", cwd=root).stdout == BUILT
    (root / CACHE / "more").mkdir()
    results = [run_kurslex("clean", cwd=root) for _ in range(2)]
    assert [(each.returncode, each.stdout, each.stderr) for each in results] == [
        (0, "Removed .kurslex\n", ""),
        (0, "There is no .kurslex here\n", ""),
    ]
    assert tree(root / "site") == used[1]
    outside = tmp_path / "outside"
    outside.mkdir()
    (root / CACHE).symlink_to(outside)
    assert run_kurslex("clean", cwd=root).returncode == 2
    assert outside.is_dir()
