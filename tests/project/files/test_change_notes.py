"""A note of a change that no command has written counts for nothing, or is refused."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from kurslex.errors import UsageError
from kurslex.project.files.atomic_writing import WriteError, write_all
from kurslex.project.files.change_notes import BEGUN, DONE, beside
from kurslex.project.files.interrupted_change import undo_unfinished
from kurslex.utils.digests import digest_of_bytes
from tests.project.files.changed import TEXTS
from tests.support.command import snapshot
from tests.support.repository import Repository


@pytest.mark.parametrize(
    "path",
    [
        *("../theirs.md", "/theirs.md", "out/theirs.md", ".git/x", ".GIT/x", "GIT~1/x", "."),
        *("loop", "loop/x"),
    ],
)
def test_a_note_from_elsewhere_leads_nowhere(path, root, tmp_path_factory):
    """Whoever changes a project may put a note into it, as into its repository."""
    outside = tmp_path_factory.mktemp("outside")
    (root / "out").symlink_to(outside)
    (root / "loop").symlink_to("loop")
    Repository(root)
    of_git = [root / each / "x" for each in (".git", ".GIT", "GIT~1")]
    for place in (outside / "theirs.md", *of_git, root.parent / "theirs.md"):
        place.parent.mkdir(exist_ok=True)
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


@pytest.mark.parametrize("place", [".", ".."])
def test_a_project_may_be_in_an_environment_of_python(place, root):
    """What a killed command has changed is undone there as well, and no program is replaced."""
    root = root / "project"
    root.mkdir()
    (root / place / "pyvenv.cfg").touch()
    (root / BEGUN).write_text(_planted(root, "docs/other.md"))
    assert undo_unfinished(root) == "what a command had changed that was killed is undone"
    assert (root / "docs/other.md").read_text() == "theirs"
    for path in ("lib/package.py", "Scripts/python"):
        (root / BEGUN).write_text(_planted(root, path))
        assert bool(undo_unfinished(root)) == (place == "..")


def _planted(root: Path, path: str) -> str:
    """Put a file there, and another beside it as if a command had changed it; return the note."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("known")
    beside(file)[1].write_text("theirs")
    before, after = (digest_of_bytes(each) for each in (b"theirs", b"known"))
    step = {"path": path, "before": before, "after": after}
    return json.dumps({"steps": [step], "folders": []})


def a_note(path: str, content: bytes) -> str:
    """Say that a file with this content is new, so that it would go."""
    step = {"path": path, "before": None, "after": digest_of_bytes(content)}
    return json.dumps({"steps": [step], "folders": []})


def test_a_note_that_is_no_ordinary_file_counts_for_nothing(root, tmp_path_factory):
    theirs = tmp_path_factory.mktemp("outside") / "theirs"
    theirs.write_text(a_note("docs/b.md", b"old b\n"))
    old = snapshot(root)
    (root / BEGUN).symlink_to(theirs)
    assert undo_unfinished(root) == ""
    (root / BEGUN).symlink_to("/dev/zero")
    assert undo_unfinished(root) == ""
    os.mkfifo(root / BEGUN)
    assert undo_unfinished(root) == ""
    (root / BEGUN).mkdir()
    assert undo_unfinished(root) == ""
    (root / BEGUN).write_text("[" * 200_000)
    assert undo_unfinished(root) == ""
    assert snapshot(root) == old
    (root / BEGUN / "theirs").mkdir(parents=True)
    reason = "it is a folder with files; delete it"
    with pytest.raises(WriteError, match=rf"^{BEGUN} cannot be written: {reason}$"):
        write_all(root, TEXTS)
    assert snapshot(root) == old
