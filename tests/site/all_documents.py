"""Each kind of document, rendered of a glossary that a test gives."""

from collections.abc import Callable

import pytest

from kurslex.analysis.moved_addresses import Moved
from kurslex.site.context import SiteContext
from kurslex.site.pages.accessibility_page import render_accessibility
from kurslex.site.pages.az_page import render_az
from kurslex.site.pages.calculator_list_page import render_calculator_list
from kurslex.site.pages.concept_embed_page import render_concept_embed
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.downloads_page import DownloadFile, DownloadFormat, render_downloads
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.language_choice_page import render_choice, render_overview_choice
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.moved_page import moved_pages
from kurslex.site.pages.not_found_page import render_not_found
from kurslex.site.pages.parallel_page import render_parallels
from kurslex.site.pages.search_page import render_search
from kurslex.site.pages.teaching_page import render_teaching
from kurslex.site.pages.term_table_page import render_term_table
from kurslex.ui.downloads_messages import format_message
from tests.site.tiny import HOSTILE, tiny_glossary

Document = Callable[[SiteContext], str]


BODIES = dict.fromkeys(tiny_glossary().locales, "<p>")


DOCUMENTS: dict[str, Document] = {
    "concept": lambda context: render_concept(
        context, context.glossary.pages["fr", "reef-knot"], "<p>"
    ),
    "home": lambda context: render_home(context, context.glossary.homes["sv"], "<p>"),
    "choice": lambda context: render_choice(context, None),
    "permalink": lambda context: render_choice(context, context.glossary.concepts["reef-knot"]),
    "old": lambda context: render_choice(
        context,
        context.glossary.concepts["bowline"],
        Moved(location="abok-1010/", target="bowline/", concept="bowline"),
    ),
    "moved": lambda context: dict(moved_pages(context))["sv/abok-1010/"],
    "not-found": render_not_found,
    "a-z": lambda context: render_az(context, "sv"),
    "path": lambda context: render_path(context, "sv"),
    "calculators": lambda context: render_calculator_list(context, "sv"),
    "terms": lambda context: render_term_table(context, "sv"),
    "overview": lambda context: render_overview_choice(context, "terms"),
    "accessibility": lambda context: render_accessibility(context, "sv"),
    "downloads": lambda context: render_downloads(
        context,
        "sv",
        [
            DownloadFormat(
                title=format_message("csv", "title"),
                about=format_message("csv", "about"),
                files=[DownloadFile(name=HOSTILE, location="downloads/a.csv", size=1)],
            )
        ],
        HOSTILE,
    ),
    "search": lambda context: render_search(context, "sv"),
    "card": lambda context: render_concept_embed(context, "sv", "bowline"),
    "parallel": lambda context: dict(render_parallels(context, "reef-knot", BODIES))[
        "sv/reef-knot/fr/"
    ],
}


# A code to be pasted is escaped once more, and a reference as BibTeX wants it.
CODES: dict[str, Document] = {"teaching": lambda context: render_teaching(context, "sv", "bowline")}


ALL = {**DOCUMENTS, **CODES}


every_document = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
