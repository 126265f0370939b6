"""Whether git brings a file that commands keep for themselves, whatever git is asked as."""

import subprocess
from pathlib import Path

import pytest

from kurslex.utils.file_lock import file_lock
from kurslex.utils.tracked_files import first_tracked
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site


@pytest.fixture
def root(tmp_path):
    """A project in the folder of a repository, with a file that git is told to track."""
    project = tmp_path / "project"
    (project / ".Kurslex").mkdir(parents=True)
    (project / ".Kurslex/cache").write_text("theirs")
    for arguments in (["init", "--quiet"], ["add", "--force", "."]):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    return project


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([".kurslex"], ".Kurslex/cache"),
        (["other", ".KURSLEX/CACHE"], ".Kurslex/cache"),
        (["other", ".kurs*", "cache"], ""),
        ([":(glob)**"], ""),
    ],
)
def test_capitals_do_not_hide_a_file_that_git_tracks(names, found, root):
    assert first_tracked(root, *names) == found


def test_git_answers_in_a_folder_that_another_user_owns(root, monkeypatch):
    """As in a container; `safe.directory` cannot be given by a repository itself."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    refused = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, check=False)
    assert refused.returncode == 128
    assert first_tracked(root, ".kurslex") == ".Kurslex/cache"


def test_a_hook_that_is_told_of_the_repository_alone_is_answered(root, monkeypatch):
    """As in a linked work tree: git would take the project's folder for the top of the files."""
    monkeypatch.setenv("GIT_DIR", str(root.parent / ".git"))
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, check=True)
    assert listed.stdout == b"project/.Kurslex/cache\n"
    assert first_tracked(root, ".kurslex") == ".Kurslex/cache"


def test_nothing_is_tracked_without_git(root, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert first_tracked(root, ".kurslex") == ""


def test_a_project_that_is_a_bare_repository_runs_nothing(root, tmp_path):
    """Its settings would name programs for git to run, and hide the repository that it is in."""
    root = copy_tiny_site(root / "glossary")
    subprocess.run(["git", "init", "--quiet", "--bare", "."], cwd=root, check=True)
    program = root / "program.sh"
    program.write_text(f"#!/bin/sh\ntouch '{tmp_path}/has-run'\n")
    program.chmod(0o755)
    (root / "config").write_text(
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n"
        "\tfsmonitor = ./program.sh\n"
    )
    for command in ("check", "release 1.0.0 --dry-run"):
        run_kurslex(*command.split(), cwd=root)
    assert not (tmp_path / "has-run").exists()
    assert first_tracked(root, ".kurslex") == ".kurslex"
    subprocess.run(["git", "status"], cwd=root, capture_output=True, check=False)
    assert (tmp_path / "has-run").exists()


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_is_no_lock(exists, tmp_path):
    lock, outside = tmp_path / ".lock", tmp_path / "outside"
    if exists:
        outside.write_text("theirs")
    lock.symlink_to(outside)
    said = "it is a link in the place of a lock; delete it"
    with pytest.raises(OSError, match=said), file_lock(lock):
        pass
    assert outside.exists() is exists
    assert not exists or outside.read_text() == "theirs"


def test_where_no_file_can_be_made_nobody_waits_for_a_lock():
    """In this folder of Linux, files can neither be found nor made; elsewhere it is missing."""
    with pytest.raises(FileNotFoundError), file_lock(Path("/proc/self/lock")):
        pass
