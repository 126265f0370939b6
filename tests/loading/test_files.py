from pathlib import Path

import pytest

from kurslex.loading.files import read_text


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
        "  hint: add the file, or mend its permissions"
    ]


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "page.md").mkdir()
    problems = []
    assert read_text(tmp_path, "page.md", problems) is None
    assert [problem.message for problem in problems] == ["is a folder, not an ordinary file"]
