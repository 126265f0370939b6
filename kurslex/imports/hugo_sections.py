"""The pages of a Hugo site that are no concepts -> free pages, and the texts of home pages."""

from collections.abc import Sequence
from dataclasses import replace

from kurslex.imports.definition_and_rest import with_heading_ids
from kurslex.imports.hugo_pages import HugoPage
from kurslex.imports.markdown_blocks import joined
from kurslex.imports.material import ImportedFreePage, ImportedLanguage, Material
from kurslex.imports.tidy import tidy
from kurslex.language.beginnings import beginning

_LONGEST_DESCRIPTION = 300


def free_page(
    page: HugoPage, headings: Sequence[str], language: str, material: Material
) -> ImportedFreePage:
    """Return a section's page, with ids for its headings; what its description loses is kept."""
    description = " ".join(block.words for block in page.summary)
    _keep_other("description", page.summary_text, description, (page, language, material))
    return ImportedFreePage(
        title=page.terms[0].text,
        description=description,
        body=joined(with_heading_ids(page.blocks, headings)),
        place=page.place,
    )


def with_home(
    said: ImportedLanguage,
    page: HugoPage,
    headings: Sequence[str],
    language: str,
    material: Material,
) -> ImportedLanguage:
    """Return a language with the text of its home page.

    Where the site's settings do not name or describe the language, the page's fields do; where it
    has no description either, its first paragraph. What the fields say beyond that is kept.
    """
    paragraphs = (block.words for block in page.blocks if block.kind == "paragraph")
    first = next(filter(None, paragraphs), "")
    own = " ".join(block.words for block in page.summary)
    title = said.title or page.terms[0].text
    description = said.description or beginning(own or first, _LONGEST_DESCRIPTION)
    about = (page, language, material)
    _keep_other("title", page.terms[0].text, title, about)
    _keep_other("description", page.summary_text, description, about)
    return replace(
        said,
        title=title,
        description=description,
        home=joined(with_heading_ids(page.blocks, headings)),
        place=page.place,
    )


def _keep_other(name: str, said: str, used: str, about: tuple[HugoPage, str, Material]) -> None:
    """Keep what a field of a page in a language says, where something else is used."""
    page, language, material = about
    if tidy(said) != used:
        material.keep(f"field '{name}'", said, page.place, language=language)


def without_title(page: HugoPage, language: str, material: Material) -> HugoPage:
    """Return a page that is no concept's without the heading that repeats its title.

    Such a page has no labels and no old addresses: they are kept.
    """
    said = {
        "category": [page.category],
        "tags": page.tags,
        "status": [page.status],
        "aliases": page.aliases,
        "aka": [term.text for term in page.terms[1:]],
    }
    for name, values in said.items():
        text = "\n".join(filter(None, values))
        material.keep(f"field '{name}'", text, page.place, language=language)
    first = page.blocks[0] if page.blocks else None
    title = page.terms[0].text.casefold()
    if first and first.kind == "heading" and first.words.casefold() == title:
        return replace(page, blocks=page.blocks[1:])
    return page
