from pathlib import Path

import pytest

from kurslex.model.page import Home, LocalizedConcept, TermStatus
from kurslex.project.loading.page_files import load_home, load_page

PAGE = """\
---
preferred:
  term: pålstek
  forms: [pålsteken, pålstekar]
admitted:
  - term: bowline
deprecated:
  - term: kärringknop
    reason: Det är en annan knop.
definition: >-
  En pålstek är
  en knop.
unlinked: [rope]
---

Text.

## Exempel {#example}
"""


def load(root: Path, text: str) -> tuple[LocalizedConcept | None, list[str]]:
    folder = root / "docs" / "sv"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bowline.md").write_text(text, encoding="utf-8")
    problems = []
    page = load_page(root, "sv", "docs/sv/bowline.md", problems)
    return page, [str(problem) for problem in problems]


def test_a_page(tmp_path: Path) -> None:
    page, reports = load(tmp_path, PAGE)
    assert reports == []
    assert page is not None
    assert (page.id, page.locale, page.path) == ("bowline", "sv", "docs/sv/bowline.md")
    assert (page.definition, page.definition_line) == ("En pålstek är en knop.", 10)
    assert (page.body, page.body_line) == ("\nText.\n\n## Exempel {#example}\n", 15)
    assert [(head.id, head.line) for head in page.outline.headings] == [("example", 18)]
    assert (page.unlinked, page.unlinked_line) == (("rope",), 13)
    assert [
        (term.text, term.status, term.line, term.forms, term.reason) for term in page.terms
    ] == [
        ("pålstek", TermStatus.PREFERRED, 3, ("pålsteken", "pålstekar"), ""),
        ("bowline", TermStatus.ADMITTED, 6, (), ""),
        ("kärringknop", TermStatus.DEPRECATED, 8, (), "Det är en annan knop."),
    ]
    assert page.preferred is page.terms[0]
    assert page.admitted == (page.terms[1],)
    assert page.deprecated == (page.terms[2],)


def test_a_page_in_a_folder_claims_another_id(tmp_path: Path) -> None:
    (tmp_path / "docs/sv/loops").mkdir(parents=True)
    (tmp_path / "docs/sv/loops/bowline.md").write_text(PAGE, encoding="utf-8")
    page = load_page(tmp_path, "sv", "docs/sv/loops/bowline.md", [])
    assert page is not None
    assert page.id == "loops/bowline"


@pytest.mark.parametrize(
    ("text", "body", "line"),
    [
        ("---\na: b\n---\nText\n---\nMer\n", "Text\n---\nMer\n", 4),
        ("---  \na: b\n--- \t\n\nText", "\nText", 4),
        ("---\na: b\n---", "", 4),
        ("---\n---\nText", "Text", 3),
    ],
)
def test_where_the_text_starts(tmp_path: Path, text: str, body: str, line: int) -> None:
    page, _ = load(tmp_path, text)
    assert page is not None
    assert (page.body, page.body_line) == (body, line)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the page has no front matter"),
        ("Text\n---\na: b\n---\n", "the page has no front matter"),
        (" ---\na: b\n---\n", "the page has no front matter"),
        ("----\na: b\n----\n", "the page has no front matter"),
        ("---\na: b\n", "the front matter is never closed"),
        ("---\na: b\n ---\n", "the front matter is never closed"),
    ],
)
def test_no_front_matter(tmp_path: Path, text: str, message: str) -> None:
    assert load(tmp_path, text) == (
        None,
        [
            f"docs/sv/bowline.md:1: {message} [front-matter]\n"
            "  hint: start the file with a line '---', the fields, and another line '---'"
        ],
    )


@pytest.mark.parametrize("header", ["- a: b", "text"])
def test_a_front_matter_that_is_no_table(tmp_path: Path, header: str) -> None:
    assert load(tmp_path, f"---\n{header}\n---\n") == (
        None,
        [
            "docs/sv/bowline.md:2: the front matter is not a table of fields [front-matter]\n"
            "  hint: write each field as 'name: value'"
        ],
    )


def test_a_page_with_faults_can_still_be_checked(tmp_path: Path) -> None:
    page, reports = load(tmp_path, "---\ndefinition: X.\ndeprecated: [{term: y}]\n---\n[a](b.md)\n")
    assert page is not None
    assert (page.preferred.text, page.definition) == ("", "X.")
    assert [link.line for link in page.outline.links] == [5]
    assert reports == [
        "docs/sv/bowline.md:2: the front matter has no field 'preferred' [missing-field]\n"
        "  hint: add a line 'preferred: …'",
        "docs/sv/bowline.md:3: a deprecated term has no field 'reason' [missing-field]\n"
        "  hint: add a line 'reason: …'",
    ]


def test_a_home_page(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("---\ntitle: A\ndescription: B.\n---\n\nText\n", "utf-8")
    problems = []
    home = load_home(tmp_path, "sv", "index.md", problems)
    assert problems == []
    assert isinstance(home, Home)
    assert (home.locale, home.title, home.description) == ("sv", "A", "B.")
    assert (home.body, home.body_line) == ("\nText\n", 5)
