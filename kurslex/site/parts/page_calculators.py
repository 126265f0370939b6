"""The calculators and pictures of a page that is being made, and what their fields link to."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kurslex.model.calculator import Calculator
from kurslex.model.page_picture import PICTURE
from kurslex.model.site import embed_location, home_location, page_location, relative
from kurslex.site.context import SiteContext

if TYPE_CHECKING:
    from kurslex.site.parts.calculator_views import ConceptLink


class Fragments(Mapping[tuple[str, str], str]):
    """The HTML for each `{{ calculator ID }}` and `{{ picture ID }}` of a page, made when asked.

    `concept` is the one whose page is being made: a page does not link to itself. It is empty on
    the home page, which shows books of orders and worked examples.
    """

    def __init__(self, context: SiteContext, tag: str, concept: str = "") -> None:
        self._context = context
        self._tag = tag
        self._concept = concept

    def __getitem__(self, key: tuple[str, str]) -> str:
        if key not in self:
            raise KeyError(key)
        if key[0] == PICTURE:
            from kurslex.site.parts.picture_html import picture_html  # noqa: PLC0415 (few pages)

            return picture_html(self._context, self._tag, self.here, key[1])
        return self._calculator(key[1])

    def _calculator(self, name: str) -> str:
        # Most pages have none.
        from kurslex.site.parts.calculator_html import (  # noqa: PLC0415
            render_calculator,
            render_example,
        )
        from kurslex.site.parts.exercise_links import first_exercise  # noqa: PLC0415
        from kurslex.site.parts.order_book import render_book  # noqa: PLC0415
        from kurslex.site.script_names import working_name  # noqa: PLC0415

        glossary, tag = self._context.glossary, self._tag
        calculator = glossary.calculators[name]
        locale, messages = glossary.locales[tag], glossary.messages[tag]
        form = self._context.forms[tag, calculator.id]
        embed = relative(self.here, embed_location(tag, calculator.id))
        concepts = concept_links(self._context, calculator, tag, self.here, self._concept)
        is_free = (tag, self._concept) in glossary.free_pages
        if not self._concept or is_free:
            shown = self._context.page_of(calculator.id, tag)
            place = f"{page_location(tag, shown)}#{calculator.id}" if shown else ""
            page = relative(self.here, place) if place else embed
            if calculator.book and not is_free:
                return render_book(
                    calculator, calculator.book, locale, messages, concepts=concepts, page=page
                )
            return render_example(calculator, locale, messages, page=page, form=form)
        return render_calculator(
            calculator,
            locale,
            messages,
            concepts=concepts,
            embed=embed,
            working=relative(self.here, self._context.assets[working_name(calculator.id, tag)]),
            practice=first_exercise(self._context, tag, calculator.id, self.here),
            heading="h2" if self._opens(calculator.id) else "h3",
            form=form,
        )

    def _opens(self, calculator: str) -> bool:
        """Return whether the page's text begins with this calculator, before all headings."""
        page = self._context.glossary.page(self._tag, self._concept)
        if page is None or not page.outline.placeholders:
            return False
        first, texts = page.outline.placeholders[0], page.outline.passages
        is_it = (first.name, first.argument) == ("calculator", calculator)
        return is_it and (not texts or first.line < texts[0].line)

    @property
    def here(self) -> str:
        """The location of the page that is being made."""
        return (
            page_location(self._tag, self._concept) if self._concept else home_location(self._tag)
        )

    def __contains__(self, key: object) -> bool:
        return key in set(self)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        glossary = self._context.glossary
        yield from (("calculator", each) for each in glossary.calculators)
        yield from ((PICTURE, each) for each in glossary.pictures)

    def __len__(self) -> int:
        return len(self._context.glossary.calculators) + len(self._context.glossary.pictures)


def concept_links(
    context: SiteContext, calculator: Calculator, tag: str, here: str, own: str = ""
) -> dict[str, "ConceptLink"]:
    """Return the link of each field that is a concept with a page in this language, by name.

    `own` is the concept of the page itself, to which no link leads.
    """
    from kurslex.site.parts.calculator_views import ConceptLink  # noqa: PLC0415

    found = {}
    for each in calculator.concepts:
        page = context.glossary.page(tag, each.concept)
        if page and each.concept != own:
            address = relative(here, page_location(tag, each.concept))
            found[each.name] = ConceptLink(term=page.preferred.label, address=address)
    return found
