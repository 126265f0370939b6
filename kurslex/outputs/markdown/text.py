"""The text of a page as Markdown that needs nothing of ours to be read.

Addresses are absolute, values are computed, calculators worked through, pictures told in words.
"""

import re

from msgspec.structs import replace

from kurslex.model.image import image_path
from kurslex.model.outline import Placeholder
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import picture_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.markdown.escaping import link, plain, preformatted
from kurslex.outputs.site_links import site_address
from kurslex.project.markdown.link_places import link_places
from kurslex.project.yaml.value_positions import replaced
from kurslex.site.parts.inline_values import inline_text

_HEADING_ID = re.compile(r"\s*\{#[a-z0-9-]+\}\s*$")
_CODE_OR_EXPRESSION = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|\{\{\s*=\s*([^{}\n]+?)\s*\}\}")
_COMPUTED = "="


def text_markdown(edition: Edition, page: LocalizedConcept) -> str:
    """Return a page's text; raises as what it shows does."""
    lines = _linked(edition, page).split("\n")
    outline = page.outline
    for each in outline.placeholders:
        place = each.line - page.body_line
        lines[place] = _filled(edition, page, each, lines[place])
    for heading in outline.headings:
        place = heading.line - page.body_line
        lines[place] = _HEADING_ID.sub("", lines[place])
    return "\n".join(lines).strip()


def _linked(edition: Edition, page: LocalizedConcept) -> str:
    """Return the text, line by line as it is, with links that lead to the site from anywhere."""

    def address(target: str) -> str:
        image = edition.glossary.images.get(image_path(page.path, target))
        if image and not image.fault:
            return edition.site.absolute(image.location)
        return site_address(edition, page.locale, target)

    first = page.body_line
    known = [
        replace(each, line=each.line - first) for each in page.outline.links if each.line >= first
    ]
    links = link_places(page.body, lambda target: bool(address(target)), known)
    return replaced(page.body, [(*link.place, address(link.target)) for link in links])


def _filled(edition: Edition, page: LocalizedConcept, found: Placeholder, line: str) -> str:
    tag, name = page.locale, found.argument
    glossary = edition.glossary
    symbols = glossary.locales[tag].numbers
    if found.name == _COMPUTED:
        return _CODE_OR_EXPRESSION.sub(
            lambda each: inline_text(each[2], symbols) if each[2] else each[0], line
        )
    # Most pages have none of the others.
    from kurslex.outputs.markdown.calculator_text import (  # noqa: PLC0415
        calculator_text,
        formula_texts,
    )

    if found.name == "formula":
        if "=" in name:
            from kurslex.calculators.present.page_formula import written_formula  # noqa: PLC0415

            return preformatted([written_formula(name, symbols, glossary.messages[tag]).text])
        return formula_texts(edition, tag, name)
    if found.name == "picture":
        from kurslex.pictures.draw_picture import draw_picture  # noqa: PLC0415

        drawn = draw_picture(glossary, name, tag)
        file = edition.site.absolute(picture_location(tag, name))
        return f"!{link(drawn.described, file)}\n\n{plain(drawn.caption)}"
    return calculator_text(edition, tag, name, edition.address(tag, page.id))
