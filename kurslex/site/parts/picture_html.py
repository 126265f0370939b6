"""A picture of a page -> HTML: panels of SVG, a caption, the same in words, a link to the file."""

from collections.abc import Sequence
from math import ceil
from typing import ClassVar

from msgspec import Struct

from kurslex.model.site import page_location, picture_location, relative
from kurslex.pictures.draw_picture import DrawnPicture, draw_picture
from kurslex.pictures.standalone import standalone
from kurslex.site.context import SiteContext
from kurslex.site.parts.localized_words import Words, words
from kurslex.site.templating import View, render
from kurslex.site.trusted import Drawing, drawing


class PanelView(Struct, frozen=True, kw_only=True):
    """One panel of a picture: what stands over it, its height, and its shapes."""

    title: str
    note: str
    height: int
    shapes: Drawing


class PictureView(View, frozen=True, kw_only=True):
    """What a picture is given; `first` is the first sentence of the caption, `rest` what follows.

    `file` is the address of the picture as a file.
    """

    template: ClassVar[str] = "picture.html"
    drawn: DrawnPicture
    panels: Sequence[PanelView]
    first: str
    rest: str
    file: str
    w: Words


def picture_html(context: SiteContext, tag: str, here: str, identifier: str) -> str:
    """Return what appears for `{{ picture ID }}` on the page at `here`.

    Raises `MessageError` where one of its messages is missing.
    """
    glossary = context.glossary

    def address(concept: str) -> str:
        location = page_location(tag, concept)
        return "" if location == here else relative(here, location)

    drawn = draw_picture(glossary, identifier, tag, address)
    first, rest = _first_sentence(drawn.caption)
    return render(
        PictureView(
            drawn=drawn,
            panels=[
                PanelView(
                    title=each.title,
                    note=each.note,
                    height=ceil(each.height),
                    shapes=drawing(each.shapes),
                )
                for each in drawn.panels
            ],
            first=first,
            rest=rest,
            file=relative(here, picture_location(tag, identifier)),
            w=words(glossary, tag),
        )
    ).strip()


def picture_svg(context: SiteContext, tag: str, identifier: str) -> str:
    """Return the picture as a file of its own, for whoever shows it elsewhere."""
    glossary = context.glossary
    say = glossary.messages[tag].format
    drawn = draw_picture(glossary, identifier, tag)
    return standalone(
        drawn,
        glossary.locales[tag],
        glossary.look,
        credit=f"{say('site-name')}, {say('licence-content-name')}",
    )


def _first_sentence(text: str) -> tuple[str, str]:
    first, stop, rest = text.partition(". ")
    return (f"{first}.", f" {rest}") if stop else (text, "")
