"""What Kurslex exports is imported again, and says the same: terms, definitions, relations."""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.imports.formats import FORMATS
from kurslex.imports.project_files import Target, import_change
from kurslex.imports.tidy import tidy
from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.model.relation import RelationType, relation_types
from kurslex.outputs.csv_files import csv_files
from kurslex.outputs.edition import Edition
from kurslex.outputs.relations import relations, thesaurus
from kurslex.outputs.skos import JSON_FILE, TURTLE_FILE, skos_files
from kurslex.outputs.tbx import OLD_FILE, TBX_FILE, tbx_files
from kurslex.project.loading.load_glossary import load_glossary
from tests.imports.projects import write
from tests.outputs.editions import edition, hostile
from tests.site.tiny import tiny_glossary

OWN = (RelationType(id="tied-to"), RelationType(id="beside", symmetric=True))
IDS = ("bowline", "reef-knot", "clove-hitch", "a-1", "zz")
EXPORTS = {"csv": csv_files, "tbx": tbx_files, "skos": skos_files}
SOURCES = [
    ("csv", ("kurslex-concepts.csv", "kurslex-terms.csv")),
    ("tbx", (TBX_FILE,)),
    ("tbx", (OLD_FILE,)),
    ("skos", (TURTLE_FILE,)),
    ("skos", (JSON_FILE,)),
]

words = hostile.map(tidy).filter(lambda text: text.strip("\u200f \xa0") != "")


@st.composite
def pages(draw: st.DrawFn, tag: str, name: str) -> LocalizedConcept:
    page = tiny_glossary().pages[tag, "bowline"]
    said = draw(st.lists(words, min_size=8, max_size=8, unique=True))
    preferred, form, second, admitted, deprecated, reason, definition, qualifier = said
    terms = (
        Term(
            text=preferred,
            status=TermStatus.PREFERRED,
            line=1,
            forms=(form, second),
            qualifier=qualifier,
        ),
        Term(text=admitted, status=TermStatus.ADMITTED, line=1),
        Term(text=deprecated, status=TermStatus.DEPRECATED, line=1, reason=reason),
    )
    return replace(page, id=name, terms=terms, definition=definition)


@dataclass(frozen=True)
class Made:
    """A glossary that says in a test's report what matters of it."""

    glossary: Glossary

    def __repr__(self) -> str:
        concepts = {name: dict(each.relations) for name, each in self.glossary.concepts.items()}
        texts = {
            key: [page.definition, *((term.text, term.forms) for term in page.terms)]
            for key, page in self.glossary.pages.items()
        }
        return f"{concepts} {texts}"


@st.composite
def glossaries(draw: st.DrawFn) -> Made:
    tiny = tiny_glossary()
    types = relation_types(OWN)
    concepts = {}
    for at, name in enumerate(IDS):
        # Relations lead to concepts before, so nothing is above itself.
        before = draw(st.lists(st.sampled_from(IDS[:at] or IDS[:1]), unique=True, max_size=3))
        found: dict[str, tuple[str, ...]] = {}
        for other in before if at else ():
            kind = draw(st.sampled_from(types)).id
            found[kind] = (*found.get(kind, ()), other)
        theme = draw(st.sampled_from(tiny.themes))
        status = draw(st.sampled_from(("", "proposed", "not-in-use")))
        tags = draw(st.lists(st.sampled_from(("doors", "old-houses", "1")), unique=True))
        concepts[name] = Concept(
            id=name, theme=theme, line=1, relations=found, status=status, tags=tuple(tags)
        )
    keys = [(tag, name) for name in IDS for tag in tiny.locales]
    written = draw(st.lists(st.sampled_from(keys), min_size=4, unique=True))
    made = {key: draw(pages(*key)) for key in keys if key in written}
    return Made(replace(tiny, concepts=concepts, pages=made, relation_types=types, path=()))


def reimported(made: dict[str, bytes], kind: str, names: tuple[str, ...]) -> Glossary:
    """Return the glossary of a project that is made of exported files."""
    with TemporaryDirectory() as folder:
        root, files = Path(folder, "new"), [Path(folder, name) for name in names]
        for file in files:
            file.write_bytes(made[file.name])
        glossary = load_glossary(root)[0]
        for _ in range(2):
            material = FORMATS[kind].read(files, "")
            assert [each.message for each in material.problems] == []
            target = Target(
                root=root, glossary=glossary, is_new=not glossary.concepts, title="Knots"
            )
            change = import_change(kind, material, files[0], target)
            assert [each for each in change.texts if not target.is_new] == []
            for path, text in change.texts.items():  # without flushing each of them to the disk
                write(root / path, text)
            glossary, problems = load_glossary(root)
            assert [str(each) for each in problems] == []
        return glossary


def said(glossary: Glossary, concept: str) -> dict[str, tuple[object, ...]]:
    """Return what pages of a concept say, but for forms and terms to avoid."""
    return {
        tag: (page.definition, page.preferred.text, [term.text for term in page.admitted])
        for tag, page in glossary.translations(concept).items()
    }


def searched(glossary: Glossary, concept: str) -> dict[str, set[str]]:
    """Return what finds a concept beside its terms: forms, and terms to avoid."""
    return {
        tag: {form for term in page.terms for form in term.forms}
        | {term.text for term in page.deprecated}
        for tag, page in glossary.translations(concept).items()
    }


def related(edition: Edition) -> dict[str, dict[str, set[str]]]:
    found = relations(edition, list(edition.described()))
    return {
        name: {kind: set(to) for kind, to in sorted(each.own.items()) if to}
        for name, each in found.items()
    }


def neighbours(edition: Edition) -> dict[str, set[str]]:
    found = relations(edition, list(edition.described()))
    return {
        name: {to for side in (each.own, each.other) for others in side.values() for to in others}
        for name, each in found.items()
    }


def above_and_beside(edition: Edition) -> tuple[object, object]:
    found = thesaurus(edition, relations(edition, list(edition.described())))
    return tuple(
        {name: set(to) for name, to in side.items()} for side in (found.broader, found.related)
    )


@pytest.mark.parametrize(("kind", "names"), SOURCES)
@given(made=glossaries())
def test_a_glossary_comes_back(kind, names, made):
    glossary = made.glossary
    before = edition(glossary)
    back = reimported(EXPORTS[kind](before), kind, names)
    after = edition(back, *before.tags)
    described = [each.concept.id for each in before.described()]
    assert sorted(back.concepts) == sorted(described)
    for name in described:
        assert said(back, name) == said(before.glossary, name)
        if kind != "tbx":
            assert searched(back, name) == searched(before.glossary, name)
            assert back.concepts[name].theme == glossary.concepts[name].theme
    compared = {"csv": related, "tbx": neighbours, "skos": above_and_beside}[kind]
    assert compared(after) == compared(before)
    if kind == "csv":
        for name in described:
            own, made_again = glossary.concepts[name], back.concepts[name]
            assert (made_again.status, made_again.tags) == (own.status, own.tags)
        for key, page in before.glossary.pages.items():
            assert [
                (term.text, term.status, {*term.forms}, term.qualifier, term.reason)
                for term in page.terms
            ] == [
                (term.text, term.status, {*term.forms}, term.qualifier, term.reason)
                for term in back.pages[key].terms
            ]
