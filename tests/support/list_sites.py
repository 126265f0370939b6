"""Sites of lists alone, without the pages of the concepts: long ones, and of many languages."""

from collections.abc import Iterable
from pathlib import Path

from kurslex.engine.generated_pages import language_files
from kurslex.model.glossary import Glossary
from kurslex.model.site import ASSET_FOLDER, Site
from kurslex.site.asset_files import asset_locations
from kurslex.site.context import SiteContext, make_context
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.language_choice_page import render_choice
from kurslex.site.pages.teaching_page import render_teaching
from kurslex.site.search.index_script import search_files
from kurslex.site.second_terms import second_terms_files
from tests.support.borrowed_languages import in_languages
from tests.support.large import large_glossary
from tests.support.site_files import site_assets, write_files

LONG = 300, ("sv", "fr")
"""The concepts and languages of the long lists."""
WITH_LISTS = "sv", "de", "ur"
"""The languages of 24 that have their lists."""
TAUGHT = "knot-0003"
"""The concept that has a page for teaching in each of these."""
_CONCEPTS = 20

_Files = dict[str, str | bytes]


def write_long_lists(folder: Path) -> None:
    """Write the lists of a glossary that is so long that they come in pieces."""
    glossary = large_glossary(*LONG)
    files, _ = _lists(glossary, "https://long.example/", glossary.locales)
    write_files(folder, files)


def write_lists_of_many(folder: Path) -> None:
    """Write the lists of three of 24 languages."""
    glossary = in_languages(24, _CONCEPTS, pairs=(("de", "it"),))
    files, context = _lists(glossary, "https://many.example/", WITH_LISTS)
    files["index.html"] = render_choice(context, None)
    for tag in WITH_LISTS:
        files[f"{tag}/teaching/{TAUGHT}/index.html"] = render_teaching(context, tag, TAUGHT)
    for tag in glossary.locales:
        files |= second_terms_files(glossary, tag)
    write_files(folder, files)


def _lists(glossary: Glossary, address: str, tags: Iterable[str]) -> tuple[_Files, SiteContext]:
    assets = site_assets(glossary)
    context = make_context(glossary, Site(address=address), asset_locations(assets))
    files: _Files = {ASSET_FOLDER + name: content for name, content in assets.items()}
    for tag in tags:
        files |= search_files(glossary, tag)
        files[f"{tag}/index.html"] = render_home(context, glossary.homes[tag], "")
        for make in language_files(context, tag).values():
            files |= make(context)
    return files, context
