from dataclasses import replace

from kurslex.checks.headings import PAGE_IDS
from kurslex.rendering.concept import render_concept
from kurslex.rendering.frame import Frame
from kurslex.rendering.home import render_home
from tests.rendering.tiny import ids, tiny_frame, tiny_glossary


def _frame() -> Frame:
    """Return the tiny site with a page that has every part a page can have."""
    glossary = tiny_glossary()
    concept = replace(glossary.concepts["bowline"], broader=("reef-knot",))
    return tiny_frame(replace(glossary, concepts={**glossary.concepts, "bowline": concept}))


def test_page_ids_are_those_of_the_templates() -> None:
    frame = _frame()
    concept = render_concept(frame, frame.glossary.pages["sv", "bowline"], "")
    home = render_home(frame, frame.glossary.homes["sv"], "")
    themes = {"theme-loops", "theme-binding", "theme-hitches"}
    assert ids(concept) | ids(home) == PAGE_IDS | themes
