"""Nothing is lost between the pages and the files, for every page of every language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import polib
import pytest
from babel.messages.pofile import read_po as read_po_of_babel
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.glossary import Glossary
from kurslex.model.grammar import Grammar
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import CONFUSIONS, NOT_COMPARED, OWN_SECTIONS
from kurslex.outputs.po.export_po import export_po
from kurslex.outputs.po.import_po import import_po
from kurslex.outputs.po.page_units import read_units
from kurslex.outputs.po.po_file import digest, new_po, read_po, write_po
from kurslex.project.loading.page_files import load_home, load_page
from tests.site.tiny import tiny_glossary
from tests.support.command import PROJECT
from tests.support.edits import TINY_SITE
from tests.support.glossaries import project_glossary

GLOSSARIES = {PROJECT: project_glossary(), TINY_SITE: tiny_glossary()}
ROOTS = [*GLOSSARIES]


def ring(root: Path) -> list[tuple[Path, str, str]]:
    """Return pairs of languages in which each is source once and target once."""
    tags = [*GLOSSARIES[root].locales]
    return [
        (root, source, target) for source, target in zip(tags, tags[1:] + tags[:1], strict=True)
    ]


_known_units = cache(read_units)


@pytest.fixture(scope="module", autouse=True)
def known_units() -> Iterator[None]:
    """Let each page's text be cut into units once, which is the same each time: nobody changes it.

    All pages of a language are exported twice and imported twice.
    """
    with pytest.MonkeyPatch.context() as patch:
        for module in ("compared", "translatable_pages"):
            patch.setattr(f"kurslex.outputs.po.{module}.read_units", _known_units)
        yield


@dataclass(frozen=True)
class Exported:
    """The translations of a project from one language into another, as read from their file."""

    root: Path
    glossary: Glossary
    source: str
    target: str
    file: Path
    po: polib.POFile


@pytest.fixture(
    scope="module",
    params=[each for root in ROOTS for each in ring(root)],
    ids=lambda each: f"{each[0].name}-{each[1]}-{each[2]}",
)
def exported(request, tmp_path_factory) -> Exported:
    root, source, target = request.param
    file = tmp_path_factory.mktemp("po") / "a.po"
    write_po({file: export_po(root, GLOSSARIES[root], source, target, None).po})
    return Exported(root, GLOSSARIES[root], source, target, file, read_po(file))


@pytest.mark.sampled(3)
def test_a_file_that_nobody_has_touched_changes_nothing(exported) -> None:
    pair = exported.source, exported.target
    done = import_po(exported.root, exported.glossary, exported.po, pair, force=False)
    assert (done.pages, done.faults, done.notes, done.changed) == ({}, [], [], 0)
    again = export_po(exported.root, exported.glossary, *pair, exported.po)
    assert str(again.po).encode() == exported.file.read_bytes()


@pytest.mark.sampled(3)
def test_the_pages_come_back_from_the_file_alone(exported, tmp_path) -> None:
    source, target = exported.source, exported.target
    pages, homes = exported.glossary.pages, exported.glossary.homes
    bare = replace(
        exported.glossary,
        pages={key: page for key, page in pages.items() if key[0] != target},
        homes={tag: home for tag, home in homes.items() if tag != target},
    )
    done = import_po(exported.root, bare, exported.po, (source, target), force=False)
    assert (done.faults, done.notes) == ([], [])
    for path, text in done.pages.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    problems = []
    mine = {page.path: page for (tag, _), page in pages.items() if tag == target}
    assert done.pages.keys() == {*mine, homes[target].path}
    for path, page in mine.items():
        written = load_page(tmp_path, target, path, problems)
        original, named = pages[source, page.id], page.preferred.grammar
        assert said(written, original, named) == said(page, original, named)
    home = load_home(tmp_path, target, homes[target].path, problems)
    assert (home.title, home.description, home.body) == (
        homes[target].title,
        homes[target].description,
        homes[target].body,
    )
    assert problems == []


def said(page: LocalizedConcept, original: LocalizedConcept, named: Grammar) -> list[object]:
    """Return what a page says where the page it is translated from has something, too.

    The forms that it names are not translated.
    """
    terms = [(term.text, term.forms, term.reason) for term in page.admitted]
    avoided = [(term.text, term.forms, term.reason) for term in page.deprecated]
    return [
        page.preferred.text,
        {*page.preferred.forms} - {*named.forms.values()} if _forms(original) else set(),
        terms if original.admitted else [],
        avoided if original.deprecated else [],
        page.definition,
        _shared(page.body, original.body),
    ]


def _forms(page: LocalizedConcept) -> set[str]:
    return {*page.preferred.forms} - {*page.preferred.grammar.forms.values()}


def _shared(body: str, original: str) -> str:
    """Return a text without the sections that each language has for itself."""
    own = NOT_COMPARED if f"{{#{CONFUSIONS}}}" in original else OWN_SECTIONS
    names = "|".join(sorted(own))
    return re.sub(rf"(?ms)^## [^\n]*\{{#({names})\}}\n.*?(?=^## |\Z)", "", body).strip()


def test_another_reader_finds_the_same_in_the_file(exported) -> None:
    with exported.file.open("rb") as file:
        catalog = read_po_of_babel(file, abort_invalid=True)
    assert (str(catalog.locale_identifier), catalog.charset) == (exported.target, "utf-8")
    assert [(each.context, each.id, each.string) for each in catalog if each.id] == [
        (each.msgctxt, each.msgid, each.msgstr) for each in exported.po
    ]


def test_every_page_has_its_entries(exported) -> None:
    names = {each.msgctxt.partition(":")[0] for each in exported.po}
    written = {name for tag, name in exported.glossary.pages if tag == exported.source}
    assert names == {"index.md", *(f"{name}.md" for name in written)}


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1),
        min_size=1,
    )
)
def test_any_text_comes_back_from_a_file(tmp_path_factory, texts: list[str]) -> None:
    file = tmp_path_factory.mktemp("po") / "a.po"
    po = new_po("A", "de", "pt-BR")
    for number, text in enumerate(texts):
        po.append(polib.POEntry(msgctxt=str(number), msgid=text, msgstr=text[::-1]))
    write_po({file: po})
    assert [(each.msgid, each.msgstr) for each in read_po(file)] == [
        (text, text[::-1]) for text in texts
    ]


def test_a_digest_is_the_beginning_of_sha_256() -> None:
    assert digest("a") == "ca978112ca1bbdca"
