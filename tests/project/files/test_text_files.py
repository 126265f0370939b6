from pathlib import Path

import pytest

from kurslex.project.files.text_files import read_as_written, read_text


def read(root: Path, content: bytes) -> tuple[str | None, list[str]]:
    (root / "page.md").write_bytes(content)
    problems = []
    return read_text(root, "page.md", problems), [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        ("nœud\n".encode(), "nœud\n"),
        ("\ufeffnœud\n".encode(), "nœud\n"),
        (b"a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"),
        ("a\u2028b\x85c\x0cd".encode(), "a\u2028b\x85c\x0cd"),
        ("ka\u030apor og ka\u0308se\n".encode(), "k\u00e5por og k\u00e4se\n"),
    ],
)
def test_text(tmp_path: Path, content: bytes, text: str) -> None:
    assert read(tmp_path, content) == (text, [])


def test_another_encoding_is_named_by_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, "ren\nASCII\nknöp\n".encode("latin-1")) == (
        None,
        [
            "page.md:3: is not UTF-8 text [unreadable-file]\n"
            "  hint: save the file with the encoding UTF-8"
        ],
    )


def test_a_nul_is_named_by_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, b"one\r\ntwo\0\r\n") == (
        None,
        ["page.md:2: has a NUL character [unreadable-file]\n  hint: delete it"],
    )


def test_a_missing_file(tmp_path: Path) -> None:
    problems = []
    assert read_text(tmp_path, "docs/none.md", problems) is None
    assert [str(problem) for problem in problems] == [
        "docs/none.md:1: cannot be read: No such file or directory [unreadable-file]\n"
        "  hint: add the file, or fix its permissions"
    ]


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "page.md").mkdir()
    problems = []
    assert read_text(tmp_path, "page.md", problems) is None
    assert [problem.message for problem in problems] == ["is a folder, not an ordinary file"]


def test_who_writes_a_file_again_has_letters_and_conflicts_as_they_are(tmp_path: Path) -> None:
    text = "ka\u030apor\n<<<<<<< HEAD\n"
    (tmp_path / "page.md").write_bytes(text.encode())
    assert read_as_written(tmp_path, "page.md", []) == text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n<<<<<<< HEAD\n", [2, 7]),
        ("a\n||||||| base\n", []),
        (">>>>>>> x\n", [1]),
        ("<<<<<<<\n", [1]),
        ("Title\n=======\n", []),
        ("<<<<<<<< x\n<<<<<<<x\n <<<<<<< x\n", []),
    ],
)
def test_conflicts_of_a_merge(tmp_path: Path, text: str, lines: list[int]) -> None:
    found, problems = read(tmp_path, text.encode())
    message = "a conflict of a merge has not been settled [merge-conflict]"
    assert [each.split("\n")[0] for each in problems] == [
        f"page.md:{line}: {message}" for line in lines
    ]
    assert (found is None) == bool(lines)
