"""What makes the overviews of a language: lists, the learning path, search and the like."""

from collections.abc import Callable, Iterable, Mapping

from kurslex.model.site import (
    ACCESSIBILITY,
    AZ,
    CALCULATORS,
    FRIENDS,
    PATH,
    PRACTICE,
    SEARCH,
    TEACHING,
    TERMS,
    THEME,
    WORKSHEET,
)
from kurslex.site.context import SiteContext
from kurslex.site.pages.accessibility_page import render_accessibility
from kurslex.site.pages.az_page import az_pieces, render_az
from kurslex.site.pages.calculator_list_page import render_calculator_list
from kurslex.site.pages.false_friends_page import render_false_friends
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.practice_index_page import render_practice_index
from kurslex.site.pages.search_page import render_search
from kurslex.site.pages.teachers_page import render_teachers
from kurslex.site.pages.term_table_page import render_term_table, term_pieces
from kurslex.site.pages.theme_page import theme_pieces
from kurslex.site.pages.worksheet_page import render_worksheet

PAGES: Mapping[str, Callable[[SiteContext, str], str]] = {
    AZ: render_az,
    PATH: render_path,
    PRACTICE: render_practice_index,
    CALCULATORS: render_calculator_list,
    TERMS: render_term_table,
    FRIENDS: render_false_friends,
    ACCESSIBILITY: render_accessibility,
    SEARCH: render_search,
    WORKSHEET: render_worksheet,
    TEACHING: render_teachers,
}
"""What makes each overview, by its name in addresses."""

PIECES: Mapping[str, Callable[[SiteContext, str], Iterable[tuple[str, str]]]] = {
    AZ: az_pieces,
    TERMS: term_pieces,
    THEME: theme_pieces,
}
"""What makes the pieces of those that are divided where they are long."""
