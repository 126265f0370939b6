"""Overviews are planned by name: what makes them is imported when it is needed."""

from kurslex.engine import generated_pages
from kurslex.engine.overview_pages import PAGES, PIECES


def test_what_is_planned_is_what_can_be_made() -> None:
    assert PAGES.keys() == generated_pages._OVERVIEWS
    assert PIECES.keys() == {*generated_pages._IN_PIECES}
