"""A picture of a glossary -> its panels in one language."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from kurslex.calculators.numbers import format_number
from kurslex.model.glossary import Glossary
from kurslex.pictures.canvas import Fault
from kurslex.pictures.pen import Panel, Pen
from kurslex.pictures.picture_file import CAPTION, DESCRIBED, TITLE, Picture, picture_of


class DrawnPicture(Struct, frozen=True, kw_only=True):
    """A picture in one language: what it shows, what it teaches, all of it in words, its panels."""

    title: str
    caption: str
    described: str
    panels: tuple[Panel, ...]

    @property
    def has_links(self) -> bool:
        """Whether something in it leads to a page."""
        return any(panel.links for panel in self.panels)


def draw_picture(
    glossary: Glossary,
    identifier: str,
    tag: str,
    address: Callable[[str], str] = lambda concept: "",
) -> DrawnPicture:
    """Return a picture in a language; `address` says where a concept's page is, if anywhere.

    Raises `MessageError` where a message is missing, and `ValueError` where its file has problems.
    """
    picture = picture_of(glossary, identifier)
    pen = _pen(glossary, identifier, tag, picture, address)
    if picture.content is None:
        raise ValueError(f"the picture '{identifier}' cannot be read")
    return DrawnPicture(
        title=pen.say(TITLE),
        caption=pen.say(CAPTION),
        described=pen.say(DESCRIBED),
        panels=tuple(picture.content.panels(pen)),
    )


def faults(glossary: Glossary, identifier: str, tag: str) -> list[Fault]:
    """Return the texts of a picture that find no room in a language.

    Raises `MessageError` where a message is missing.
    """
    picture = picture_of(glossary, identifier)
    if picture.content is None:
        return []
    pen = _pen(glossary, identifier, tag, picture, lambda concept: "")
    picture.content.panels(pen)
    return pen.faults


def _pen(
    glossary: Glossary,
    identifier: str,
    tag: str,
    picture: Picture,
    address: Callable[[str], str],
) -> Pen:
    locale, messages = glossary.locales[tag], glossary.messages[tag]
    file = glossary.pictures[identifier]
    figures = {
        name: format_number(each.value, decimals=each.decimals, symbols=locale.numbers)
        for name, each in picture.figures.items()
    }
    return Pen(
        say=lambda name: messages.format(file.message_id(name), **figures),
        terms=_terms(glossary, tag, picture.concepts, address),
        symbols=locale.numbers,
        rtl=locale.direction == "rtl",
    )


def _terms(
    glossary: Glossary, tag: str, concepts: Mapping[str, int], address: Callable[[str], str]
) -> dict[str, tuple[str, str]]:
    """Return the term of each concept with its address; without a page, another language's."""
    found = {}
    for each in concepts:
        page = glossary.page(tag, each)
        others = glossary.translations(each)
        if page:
            found[each] = (page.preferred.label, address(each))
        elif others:
            found[each] = (next(iter(others.values())).preferred.label, "")
    return found
