"""No document has an id twice: what a page makes itself, no heading can have."""

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kurslex.project.markdown.outline_reader import read_outline
from kurslex.rules.headings import check_headings
from tests.site.tiny import tiny_glossary
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site

_ADDRESSABLE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The ids of every document of a site whose words sort and look as unlike as can be."""
    root = copy_tiny_site(tmp_path_factory.mktemp("ids") / "site")
    edit(root / "docs/sv/reef-knot.md", "---\npreferred:\n", f"---\n{TERMS}preferred:\n")
    edit(root / "docs/sv/index.md", "\n---\n", HOME)
    result = run_kurslex("build", cwd=root)
    assert result.returncode == 0, result.stderr
    pages = sorted((root / "site").rglob("*.html"))
    return {page.relative_to(root / "site").as_posix(): ids(page) for page in pages}


HOME = """
---

## Om boken {#about}

{{ calculator working-load }}
"""
TERMS = """\
admitted:
  - term: (r)ep
  - term: rep
  - term: "«rundtörn»"
  - term: 8-knop
  - term: „8“
  - term: узел
  - term: "#"
"""


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name == "id" and value]


def ids(page: Path) -> list[str]:
    reader = _Ids()
    reader.feed(page.read_text(encoding="utf-8"))
    reader.close()
    return reader.found


def test_no_document_has_an_id_twice(documents: dict[str, list[str]]) -> None:
    twice = {
        place: [each for each, count in Counter(found).items() if count > 1]
        for place, found in documents.items()
    }
    assert {place: found for place, found in twice.items() if found} == {}


def test_terms_of_one_letter_stand_together(documents: dict[str, list[str]]) -> None:
    letters = [each for each in documents["sv/a-z/index.html"] if each.startswith("letter-")]
    assert letters == ["letter-other", "letter-d", "letter-k", "letter-p", "letter-r", "letter-у"]


@pytest.mark.parametrize("kind", ["page", "home"])
def test_no_heading_can_have_an_id_that_its_page_makes(
    documents: dict[str, list[str]], kind: str
) -> None:
    glossary = tiny_glossary()
    text = glossary.pages["sv", "bowline"] if kind == "page" else glossary.homes["sv"]
    place = "sv/bowline/index.html" if kind == "page" else "sv/index.html"
    own = {each.id for each in text.outline.headings} | {"about"}
    made = [each for each in documents[place] if _ADDRESSABLE.fullmatch(each) and each not in own]
    # A home page has the example of a calculator, and no field of it.
    assert f"working-load-{'strength-error' if kind == 'page' else 'title'}" in made
    assert "working-load" in made
    holder = "{{ calculator working-load }}"
    body = "".join(f"## X {{#{each}}}\n\n" for each in made) + holder
    changed = replace(text, body=body, outline=read_outline(body, 1))
    pages = {("sv", "bowline"): changed} if kind == "page" else {}
    homes = {} if kind == "page" else {"sv": changed}
    named = [
        problem.message for problem in check_headings(replace(glossary, pages=pages, homes=homes))
    ]
    assert named == [f"heading id '{each}' is taken on this page" for each in made]
