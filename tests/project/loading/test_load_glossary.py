"""Whatever a contributor writes into any file of a project, it is read or reported."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.project.loading.load_glossary import load_glossary
from kurslex.rules import inspect
from tests.support.edits import TINY_SITE, copy_tiny_site

FILES = sorted(
    path.relative_to(TINY_SITE).as_posix()
    for path in TINY_SITE.rglob("*")
    if path.is_file() and path.name != "mkdocs.yml"
)
PAGES = [path for path in FILES if path.endswith(".md") and not path.endswith("index.md")]
SNIPPETS = st.sampled_from(
    [
        *(
            "---\n",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "{{ ",
            " }}",
            "*x",
            "&x ",
            "\t",
            '"',
            "'",
            "|\n",
        ),
        *("<script>", "](", "{#", "](#", "## ", "$x", " = ", "\n", "\0", "\r", "\u2028", "\ufeff"),
        *("sv", "no", "..", "bowline", "calculator", "@", "def f():", "(", "\\ud800", "\\0"),
    ]
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_tiny_site(tmp_path_factory.mktemp("any") / "site")


def test_the_tiny_site() -> None:
    glossary, problems = load_glossary(TINY_SITE)
    assert problems == []
    assert list(glossary.locales) == list(glossary.messages) == list(glossary.homes) == ["sv", "fr"]
    assert list(glossary.concepts) == ["bowline", "reef-knot", "clove-hitch"]
    assert glossary.themes == ("loops", "binding", "hitches")
    assert list(glossary.calculators) == ["working-load"]
    assert len(glossary.pages) == 6
    assert glossary.unread == frozenset()


def test_what_is_asked_of_a_glossary() -> None:
    glossary, _ = load_glossary(TINY_SITE)
    page = glossary.page("fr", "bowline")
    assert page is not None
    assert page.preferred.text == "nœud de chaise"
    assert glossary.page("fr", "granny") is None
    assert list(glossary.translations("bowline")) == ["sv", "fr"]


def test_an_empty_folder(tmp_path: Path) -> None:
    glossary, problems = load_glossary(tmp_path)
    assert glossary.concepts == {}
    assert [problem.path for problem in problems] == ["docs/concepts.yml", "mkdocs.yml"]


_MESSAGES = re.compile(r"docs/(fr|sv)/messages/[a-z-]+\.ftl")


def _check_that_it_is_reported(root: Path, path: str, content: bytes) -> None:
    original = (root / path).read_bytes()
    (root / path).write_bytes(content)
    try:
        _, problems = inspect(root)
    finally:
        (root / path).write_bytes(original)
    for problem in problems:
        # mkdocs.yml names the same languages, and a message that is gone belongs into a file.
        assert problem.path in (*FILES, "mkdocs.yml") or _MESSAGES.fullmatch(problem.path)
        assert 1 <= problem.line <= content.count(b"\n") + content.count(b"\r") + 30
        str(problem).encode("utf-8")


@given(path=st.sampled_from(FILES), content=st.binary() | st.text().map(str.encode))
def test_any_content(root: Path, path: str, content: bytes) -> None:
    _check_that_it_is_reported(root, path, content)


@given(path=st.sampled_from(FILES), snippets=st.lists(SNIPPETS), data=st.data())
def test_any_edits(root: Path, path: str, snippets: list[str], data: st.DataObject) -> None:
    text = (root / path).read_text(encoding="utf-8")
    for snippet in snippets:
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 20, len(text))))
        text = text[:start] + snippet + text[end:]
    _check_that_it_is_reported(root, path, text.encode("utf-8"))


@pytest.mark.parametrize("path", PAGES)
def test_a_page_that_cannot_be_read_is_not_called_missing(root: Path, path: str) -> None:
    original = (root / path).read_bytes()
    (root / path).write_bytes(b"Text\n")
    try:
        glossary, problems = inspect(root)
    finally:
        (root / path).write_bytes(original)
    assert glossary.unread == {path}
    assert [(problem.path, problem.check) for problem in problems] == [(path, "front-matter")]
