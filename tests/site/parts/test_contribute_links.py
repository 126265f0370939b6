"""The links to a page's source and to those of its translations."""

from dataclasses import replace

from kurslex.model.forge import Forge
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.home_page import render_home
from tests.site.tiny import tiny_context, tiny_glossary, without

FORGE = Forge(template="https://forge.example/knots/edit/main/docs/{path}")


def framed(glossary=None):
    context = tiny_context(glossary)
    return replace(context, site=replace(context.site, forge=FORGE))


def test_a_page_links_to_its_source_and_to_its_translations():
    page = tiny_glossary().pages["sv", "bowline"]
    assert (
        '<p class="kx-contribute">'
        '<a href="https://forge.example/knots/edit/main/docs/sv/bowline.md">Redigera sidan</a>'
        " · Hjälp till med översättningen: "
        '<a lang="fr" href="https://forge.example/knots/edit/main/docs/fr/bowline.md">Français</a>'
        "</p>\n"
    ) in render_concept(framed(), page, "")


def test_a_translation_that_is_missing_is_begun():
    glossary = without("fr", "bowline")
    document = render_concept(framed(glossary), glossary.pages["sv", "bowline"], "")
    assert (
        '<a lang="fr" href="https://forge.example/knots/new/main/docs/fr?filename=bowline.md">'
        "Français</a>"
    ) in document


def test_a_home_page_has_the_links_too():
    document = render_home(framed(), tiny_glossary().homes["fr"], "")
    assert (
        '<a href="https://forge.example/knots/edit/main/docs/fr/index.md">Modifier cette page</a>'
        " · Participer à la traduction\u00a0: "
        '<a lang="sv" href="https://forge.example/knots/edit/main/docs/sv/index.md">Svenska</a>'
    ) in document


def test_without_a_forge_there_are_no_links():
    document = render_concept(tiny_context(), tiny_glossary().pages["sv", "bowline"], "")
    assert "kx-contribute" not in document
