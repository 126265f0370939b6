"""Fields that link to their concepts: on pages, in frames, and never to the page itself."""

import re
from dataclasses import replace

import pytest

from kurslex.engine.generated_pages import language_files
from kurslex.model.calculator import FieldConcept
from kurslex.model.glossary import Glossary
from kurslex.site.parts.page_calculators import Fragments
from tests.site.tiny import tiny_context, tiny_glossary, without

KEY = ("calculator", "working-load")
LINK = re.compile(r'<a class="kurslex-calculator__concept" href="(.*?)"(.*?)>(.*?)</a>')


def linking(glossary: Glossary) -> Glossary:
    """Return a glossary whose calculator names a concept for an input and one for an output."""
    named = {"strength": "reef-knot", "load": "bowline"}
    concepts = tuple(FieldConcept(name=n, concept=c, line=1) for n, c in named.items())
    calculator = replace(glossary.calculators["working-load"], concepts=concepts)
    return replace(glossary, calculators={"working-load": calculator})


def links(concept: str, tag: str = "sv", glossary: Glossary | None = None) -> list[tuple[str, ...]]:
    fragments = Fragments(tiny_context(linking(glossary or tiny_glossary())), tag, concept)
    return LINK.findall(fragments[KEY])


def test_fields_link_to_their_concepts_in_the_page_s_language() -> None:
    assert links("clove-hitch") == [
        ("../reef-knot/", "", "råbandsknop"),
        ("../bowline/", "", "pålstek"),
    ]
    assert [term for *_, term in links("clove-hitch", "fr")] == ["nœud plat", "nœud de chaise"]


def test_a_page_does_not_link_to_itself() -> None:
    assert [address for address, *_ in links("bowline")] == ["../reef-knot/"]


def test_the_home_page_shows_a_worked_example_and_leads_to_the_calculator() -> None:
    example = Fragments(tiny_context(linking(tiny_glossary())), "sv")[KEY]
    assert LINK.findall(example) == []
    assert re.findall(r'<a [^>]*?href="(.*?)"', example) == ["bowline/#working-load"]
    assert "<form" not in example


def test_without_a_page_the_home_page_leads_to_the_frame_s_document() -> None:
    example = Fragments(tiny_context(linking(without("sv", "bowline"))), "sv")[KEY]
    assert re.findall(r'<a [^>]*?href="(.*?)"', example) == ["embed/working-load/"]


def test_no_link_leads_to_a_page_that_is_not_written() -> None:
    assert [a for a, *_ in links("clove-hitch", "sv", without("sv", "reef-knot"))] == [
        "../bowline/"
    ]


def test_links_in_frames_open_outside_of_them() -> None:
    path, context = "sv/embed/working-load/index.html", tiny_context(linking(tiny_glossary()))
    found = LINK.findall(language_files(context, "sv")[path](context)[path])
    assert found == [
        ("../../reef-knot/", ' target="_blank" rel="noopener"', "råbandsknop"),
        ("../../bowline/", ' target="_blank" rel="noopener"', "pålstek"),
    ]


def test_fragments_are_those_of_the_glossary() -> None:
    fragments = Fragments(tiny_context(), "sv")
    assert list(fragments) == [KEY]
    assert len(fragments) == 1
    assert ("calculator", "other") not in fragments
    with pytest.raises(KeyError):
        fragments["=", "working-load"]


def test_a_form_knows_its_document_for_frames() -> None:
    fragments = Fragments(tiny_context(), "sv", "bowline")
    assert 'data-embed="../embed/working-load/"' in fragments[KEY]
