"""What is said to follow from all but the running text of pages does: no word of a text changes it.

Builds take the word of these facts, and compare none of them after a change of a text.
"""

from collections.abc import Mapping
from dataclasses import fields, replace

import pytest

from kurslex.engine.facts import OF_STRUCTURE, STRUCTURE, Facts
from kurslex.engine.snapshot import first_snapshot
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Heading
from kurslex.model.structure import structure_digest, structure_only
from kurslex.site.context import SiteContext
from kurslex.utils.digests import digest
from kurslex.utils.lazy_mapping import LazyMapping
from tests.site.tiny import tiny_context, tiny_glossary
from tests.support.glossaries import project_glossary

GLOSSARIES = {"tiny": tiny_glossary, "this": project_glossary}


def without_texts(glossary: Glossary) -> Glossary:
    """Return a glossary in which each page has lost its running text, and nothing else."""
    pages = {
        key: replace(structure_only(page), source="another", structure=page.structure)
        for key, page in glossary.pages.items()
    }
    return replace(glossary, pages=pages)


def told(value: object) -> object:
    """Return what facts can tell of a value of a context, a glossary's pages left out."""
    if isinstance(value, Glossary):
        names = (each.name for each in fields(value) if each.name != "pages")
        return {name: told(getattr(value, name)) for name in names} | {
            "pages": [*value.pages],
            "drafts": value.drafts,
        }
    if isinstance(value, LazyMapping):
        return {key: (value.digest(key), digest(value[key])) for key in value}
    if isinstance(value, Mapping):
        return {key: digest(each) for key, each in value.items()}
    return digest(value)


@pytest.fixture(scope="module", params=GLOSSARIES)
def contexts(request) -> tuple[SiteContext, SiteContext]:
    """A site, and that of the same glossary without the texts of its pages."""
    glossary = GLOSSARIES[request.param]()
    return tiny_context(glossary), tiny_context(without_texts(glossary))


@pytest.mark.parametrize("name", sorted(OF_STRUCTURE))
def test_another_text_changes_none_of_them(name, contexts):
    full, bare = (told(getattr(each, name)) for each in contexts)
    assert full == bare


def test_how_concepts_hang_together_follows_from_no_text_either(contexts):
    full, bare = (told(first_snapshot(each).related) for each in contexts)
    assert full == bare


def test_the_structure_is_told_by_one_digest(contexts):
    full, bare = (Facts(first_snapshot(each)).origins() for each in contexts)
    assert full[STRUCTURE] == bare[STRUCTURE]
    assert full != bare


def structure_of(glossary: Glossary) -> str | None:
    return Facts(first_snapshot(tiny_context(glossary))).origins().get(STRUCTURE)


def test_a_heading_is_another_structure():
    glossary = tiny_glossary()
    key, page = next(iter(glossary.pages.items()))
    heading = Heading(level=2, text="More", id="more", line=9)
    outline = replace(page.outline, headings=(*page.outline.headings, heading))
    other = replace(page, outline=outline)
    other = replace(other, structure=structure_digest(other))
    changed = replace(glossary, pages={**glossary.pages, key: other})
    assert structure_of(changed) not in {structure_of(glossary), None}


def test_a_message_or_a_setting_is_another_structure():
    glossary = tiny_glossary()
    for change in ({"zip_files": not glossary.zip_files}, {"themes": glossary.themes[::-1]}):
        assert structure_of(replace(glossary, **change)) not in {structure_of(glossary), None}


def test_nothing_is_said_of_a_page_that_is_in_no_file():
    glossary = tiny_glossary()
    key, page = next(iter(glossary.pages.items()))
    for change in ({"source": ""}, {"structure": ""}):
        pages = {**glossary.pages, key: replace(page, **change)}
        assert structure_of(replace(glossary, pages=pages)) is None
