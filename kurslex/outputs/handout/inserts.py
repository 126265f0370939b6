"""What is in the place of a page's placeholders and links when it is printed."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from kurslex.calculators.present.page_formula import written_formula
from kurslex.model.address import safe_address
from kurslex.model.image import image_path
from kurslex.model.page_picture import PICTURE
from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.block_kinds import Block, Example, Figure, Formula, Image
from kurslex.outputs.handout.page_blocks import Inserts
from kurslex.outputs.site_links import linked_concept, site_address
from kurslex.pictures.canvas import WIDTH
from kurslex.pictures.draw_picture import draw_picture
from kurslex.pictures.standalone import panel_svg
from kurslex.site.parts.inline_values import inline_text


def anchor(tag: str, concept: str, section: str = "") -> str:
    """Return the name of a place in a handout; two languages of one are told apart."""
    return "--".join(filter(None, (f"{tag}-{concept}", section)))


def inserts(edition: Edition, tag: str, concept: str, printed: Collection[str]) -> Inserts:
    """Return what a page of an edition shows.

    Links to the `printed` concepts of this language stay within the handout.
    """
    symbols = edition.glossary.locales[tag].numbers
    return Inserts(
        shown=lambda name, argument: _shown(edition, tag, concept, name, argument),
        computed=lambda expression: inline_text(expression, symbols),
        target=_targets(edition, tag, printed),
        anchor=lambda section: anchor(tag, concept, section),
        notes=edition.say(tag, "footnotes-heading"),
        image=partial(_image, edition, f"docs/{tag}/{concept}.md"),
    )


def _image(edition: Edition, page: str, target: str, described: str, caption: str) -> Image | None:
    found = edition.glossary.images.get(image_path(page, target))
    if found is None or found.fault:
        return None
    return Image(
        kind=found.kind,
        content=found.content,
        described=described,
        caption=caption,
        address=edition.site.absolute(found.location),
        width=found.width,
        height=found.height,
    )


def _targets(edition: Edition, tag: str, printed: Collection[str]) -> Callable[[str], str]:
    def target(written: str) -> str:
        """Lead to the place in the handout, or else to the site, or elsewhere."""
        concept = linked_concept(written)
        if concept in printed:
            return f"#{anchor(tag, concept, written.partition('#')[2])}"
        elsewhere = safe_address(written) if "://" in written else ""
        return site_address(edition, tag, written) or elsewhere

    return target


def _shown(edition: Edition, tag: str, concept: str, name: str, argument: str) -> Sequence[Block]:
    glossary = edition.glossary
    if name == PICTURE and argument in glossary.pictures:
        return [_figure(edition, tag, argument)]
    if name == "calculator" and argument in glossary.calculators:
        return [_example(edition, tag, concept, argument)]
    if name == "formula":
        return _formulas(edition, tag, argument)
    return []


def _figure(edition: Edition, tag: str, identifier: str) -> Figure:
    glossary = edition.glossary
    locale = glossary.locales[tag]
    drawn = draw_picture(glossary, identifier, tag)
    return Figure(
        panels=tuple(
            (panel_svg(each, locale, glossary.look), each.title, each.note) for each in drawn.panels
        ),
        width=WIDTH,
        caption=drawn.caption,
        described=drawn.described,
    )


def _example(edition: Edition, tag: str, concept: str, calculator: str) -> Example:
    form = edition.form(tag, calculator)
    return Example(
        title=form.shared.title,
        anchor=anchor(tag, concept, calculator),
        sentence=form.example,
        given=tuple(form.given),
        steps=tuple(form.steps),
        address=f"{edition.address(tag, concept)}#{calculator}",
    )


def _formulas(edition: Edition, tag: str, argument: str) -> Sequence[Block]:
    glossary = edition.glossary
    if "=" in argument:
        messages = glossary.messages[tag]
        written = written_formula(argument, glossary.locales[tag].numbers, messages)
        return [Formula(math=written.math, text=written.text)]
    if argument not in glossary.calculators:
        return []
    return [
        Formula(math=math, text=text)
        for step in edition.form(tag, argument).steps
        for math, text in zip(step.formulas, step.texts, strict=True)
    ]
