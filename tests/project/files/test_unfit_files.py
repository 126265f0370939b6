"""What is not an ordinary file of a bounded size is named, never followed, opened or waited for."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.files import opening
from kurslex.project.files import survey as survey_of_files
from kurslex.project.files.opening import LARGEST, UnfitFileError, largest, read_bytes
from kurslex.project.files.text_files import read_text
from kurslex.rules import inspect
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

SECRET = "---\npreferred: {term: hemlis}\ndefinition: En hemlis.\n---\n\nHemligt.\n"
# One of each kind that is read.
READ = [
    "docs/concepts.yml",
    "docs/sv/locale.yml",
    "docs/sv/index.md",
    "docs/sv/bowline.md",
    "docs/sv/messages/site.ftl",
    "calculators/working_load.py",
]


@pytest.fixture(params=["from folder to folder", "by the whole path"])
def root(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project, read as on systems that open folders, and as on Windows, which does not."""
    if request.param == "by the whole path":
        monkeypatch.setattr(opening, "OPENS_FOLDERS", False)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.md").write_text(SECRET, encoding="utf-8")
    return copy_tiny_site(tmp_path / "site")


def reports(root: Path, check: str = "unreadable-file") -> list[str]:
    return [str(problem) for problem in inspect(root)[1] if problem.check == check]


def link(target: str) -> Callable[[Path], None]:
    return lambda file: file.symlink_to(target)


def sock(file: Path) -> None:
    with socket.socket(socket.AF_UNIX) as each:
        # The path of a socket has at most 107 bytes.
        here = os.open(file.parent, os.O_RDONLY)
        each.bind(f"/proc/self/fd/{here}/{file.name}")
        os.close(here)


KINDS = {
    "a link out": (
        link("../../../outside/secret.md"),
        "is a symbolic link, not an ordinary file",
        "put the file itself in its place",
    ),
    "a link to nothing": (
        link("nothing"),
        "is a symbolic link, not an ordinary file",
        "put the file itself in its place",
    ),
    "a link to a device": (
        link("/dev/zero"),
        "is a symbolic link, not an ordinary file",
        "put the file itself in its place",
    ),
    "a named pipe": (os.mkfifo, "is a named pipe, not an ordinary file", "delete it"),
    "a socket": (sock, "is a socket, not an ordinary file", "delete it"),
}


SHORT, PAGE = "a link out", "docs/sv/bowline.md"


# What a file is, is asked in one place. So every run tries each kind with a page, and each path
# with the kind that could lead out of the project; the long run tries all.
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        pytest.param(path, kind, marks=[pytest.mark.long] * (kind != SHORT and path != PAGE))
        for kind in KINDS
        for path in [*READ, "docs/sv/evil.md", "docs/picture.png"]
    ],
)
def test_a_file_of_another_kind_is_named_once(root: Path, path: str, kind: str) -> None:
    make, message, hint = KINDS[kind]
    (root / path).unlink(missing_ok=True)
    make(root / path)
    assert reports(root) == [f"{path}:1: {message} [unreadable-file]\n  hint: {hint}"]


@pytest.mark.parametrize("path", READ)
def test_a_folder_instead_of_a_file_is_named(root: Path, path: str) -> None:
    (root / path).unlink()
    (root / path).mkdir()
    named = [line for line in reports(root) if line.startswith(f"{path}:1: is a folder")]
    # What is looked for by its ending alone counts as missing where it is a folder.
    assert len(named) == (0 if path.endswith((".ftl", ".py")) else 1)


def test_a_page_from_outside_is_not_published(root: Path, tmp_path: Path) -> None:
    page = root / "docs" / "sv" / "bowline.md"
    page.unlink()
    page.symlink_to("../../../outside/secret.md")
    done = run_kurslex("--project", root, "build", "--site-dir", tmp_path / "public")
    assert done.returncode == 1
    assert "docs/sv/bowline.md:1: is a symbolic link" in done.stderr
    assert not (tmp_path / "public").exists()


@pytest.mark.parametrize("folder", ["docs/sv/messages", "docs/sv", "calculators", "docs"])
def test_a_linked_folder_is_named_and_not_read(root: Path, tmp_path: Path, folder: str) -> None:
    whole = _read(inspect(root)[0])
    (root / folder).rename(tmp_path / "elsewhere")
    (root / folder).symlink_to(tmp_path / "elsewhere")
    glossary, problems = inspect(root)
    assert f"{folder}:1: is a symbolic link, not " in "\n".join(map(str, problems))
    read = _read(glossary)
    assert {*read} < {*whole}
    assert [each for each in read if each.startswith(f"{folder}/")] == []


def _read(glossary: Glossary) -> list[str]:
    messages = [path for each in glossary.messages.values() for path in each.sources]
    pages = [page.path for page in (*glossary.pages.values(), *glossary.homes.values())]
    calculators = [f"calculators/{each}" for each in glossary.calculators]
    return [*messages, *pages, *calculators]


def test_a_loop_of_links_is_named(root: Path) -> None:
    (root / "docs" / "sv" / "loop").symlink_to(".")
    assert reports(root) == [
        "docs/sv/loop:1: is a symbolic link, not an ordinary file [unreadable-file]\n"
        "  hint: put the file itself in its place"
    ]


def test_folders_without_end_are_named(root: Path) -> None:
    (root / "docs" / "sv" / "/".join("a" * 30)).mkdir(parents=True)
    assert reports(root) == [
        "docs/sv/a/a/a/a/a/a/a:1: is more than 8 folders deep [unreadable-file]\n"
        "  hint: a page is docs/LANGUAGE/ID.md"
    ]


@pytest.mark.parametrize("path", READ)
def test_a_file_that_is_too_large_is_named(root: Path, path: str) -> None:
    most = largest(path)
    with (root / path).open("r+b") as file:
        file.truncate(most + 1)  # a file with a hole, of NUL characters
    assert (
        f"{path}:1: is larger than {most:,} bytes [unreadable-file]\n"
        "  hint: split it, or shorten it"
    ) in reports(root)


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_bytes(b"x" * LARGEST[".md"])
    assert len(read_bytes(tmp_path, "page.md")) == LARGEST[".md"]
    (tmp_path / "page.md").write_bytes(b"x" * (LARGEST[".md"] + 1))
    with pytest.raises(UnfitFileError, match="is larger than 60,000 bytes"):
        read_bytes(tmp_path, "page.md")


def test_no_more_is_read_than_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A device without end that somebody put in the place of a file counts as what it is."""
    (tmp_path / "page.md").write_text("text", encoding="utf-8")
    true_open = os.open

    def exchanged(path: str, flags: int, *, dir_fd: int | None = None) -> int:
        return true_open("/dev/zero" if path == "page.md" else path, flags, dir_fd=dir_fd)

    monkeypatch.setattr(opening.os, "open", exchanged)
    problems = []
    assert read_text(tmp_path, "page.md", problems) is None
    assert [each.message for each in problems] == ["is a device, not an ordinary file"]


def test_what_is_exchanged_before_it_is_open_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.md").write_text("text", encoding="utf-8")
    (tmp_path / "secret.md").write_text(SECRET, encoding="utf-8")
    true_open = os.open
    monkeypatch.setattr(opening, "OPENS_FOLDERS", False)
    monkeypatch.setattr(
        opening.os, "open", lambda path, flags: true_open(path.with_name("secret.md"), flags)
    )
    problems = []
    assert read_text(tmp_path, "page.md", problems) is None
    assert [each.message for each in problems] == ["was replaced while it was opened"]


def test_a_named_pipe_holds_nothing_up(root: Path) -> None:
    os.remove(root / "docs" / "sv" / "bowline.md")
    os.mkfifo(root / "docs" / "sv" / "bowline.md")
    done = run_kurslex("--project", root, "check")
    assert done.returncode == 1
    assert "docs/sv/bowline.md:1: is a named pipe" in done.stdout


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("docs/concepts.yml", 2_000_000),
        ("set-aside/import/hugo-a.yml", 2_000_000),
        ("docs/addresses.txt", 2_000_000),
        ("docs/de/locale.yml", 100_000),
        ("docs/pictures/a.yml", 100_000),
        ("mkdocs.yml", 100_000),
        ("docs/de/share.md", 60_000),
        ("docs/de/share.JPG", 5_000_000),
    ],
)
def test_what_grows_with_the_glossary_may_be_larger(path: str, most: int) -> None:
    assert largest(path) == most


def test_a_file_that_came_and_went_is_none(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Editors make one beside the file that they save, and a folder may have been listed then."""
    probe = root / "docs/sv/4913"
    probe.touch()
    listed = survey_of_files.name_problems

    def late(folder: str, names: list[str]) -> list[Problem]:
        if folder == "docs/sv":
            assert probe.name in names
            probe.unlink()
        return listed(folder, names)

    monkeypatch.setattr(survey_of_files, "name_problems", late)
    assert inspect(root)[1] == []
