from dataclasses import replace

from kurslex.rules.headings import PAGE_IDS
from kurslex.site.context import SiteContext
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.home_page import render_home
from tests.site.tiny import ids, tiny_context, without


def _context() -> SiteContext:
    """Return the tiny site with a page and a home page that have every part there can be."""
    glossary = without("fr", "reef-knot")
    concept = replace(glossary.concepts["bowline"], relations={"broader": ("reef-knot",)})
    return tiny_context(replace(glossary, concepts={**glossary.concepts, "bowline": concept}))


def test_page_ids_are_those_of_the_templates() -> None:
    context = _context()
    sections = '<h2 id="a">A</h2><h2 id="b">B</h2>'  # so that there is a list of them
    concept = render_concept(context, context.glossary.pages["sv", "bowline"], sections)
    homes = [render_home(context, home, "") for home in context.glossary.homes.values()]
    themes = {"theme-loops", "theme-binding", "theme-hitches"}
    assert ids(concept).union(*map(ids, homes)) == PAGE_IDS | themes | {"a", "b"}
