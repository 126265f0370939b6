"""Images of a text: what Python-Markdown makes of them -> images with a size, alone as figures."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from kurslex.project.markdown.plain_words import plain_words

FIGURE = "kx-image"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownImage:
    """An image as a page shows it: its address, and width and height in pixels."""

    address: str
    width: int
    height: int


FindImage = Callable[[str], ShownImage | None]
"""Returns the image that a target names, None where there is none that can be shown."""


class Images(Treeprocessor):
    """Each image has its size, so that nothing moves when it comes, and comes when it is near.

    One that is alone in its paragraph is a figure, with its title as a caption. In the place of one
    that cannot be shown is what it says in words.
    """

    def __init__(self, md: Markdown, find: FindImage) -> None:
        super().__init__(md)
        self._find = find

    def run(self, root: Element) -> None:
        """Change all images."""
        for paragraph in [each for each in root.iter("p") if _is_alone(each)]:
            if self._find(paragraph[0].get("src", "")):
                self._as_figure(paragraph)
        for parent in [*root.iter()]:
            for image in [each for each in parent if each.tag == "img"]:
                self._shown(parent, image)

    def _as_figure(self, paragraph: Element) -> None:
        image = paragraph[0]
        paragraph.tag = "figure"
        paragraph.set("class", FIGURE)
        caption = plain_words(image.attrib.pop("title", ""))
        if caption:
            below = Element("figcaption")
            below.text = caption
            paragraph.append(below)

    def _shown(self, parent: Element, image: Element) -> None:
        found = self._find(image.get("src", ""))
        words = plain_words(image.get("alt", ""))
        if found is None:
            _as_words(parent, image, words)
            return
        title = plain_words(image.get("title", ""))
        image.attrib.clear()
        image.attrib |= {
            "src": found.address,
            "alt": words,
            "width": str(found.width),
            "height": str(found.height),
            "loading": "lazy",
        }
        if title:
            image.set("title", title)


def _as_words(parent: Element, image: Element, words: str) -> None:
    """Put a text in the place of an image."""
    before = [*parent].index(image) - 1
    text = words + (image.tail or "")
    if before < 0:
        parent.text = (parent.text or "") + text
    else:
        parent[before].tail = (parent[before].tail or "") + text
    parent.remove(image)


def _is_alone(paragraph: Element) -> bool:
    if len(paragraph) != 1 or (paragraph.text or "").strip():
        return False
    return paragraph[0].tag == "img" and not (paragraph[0].tail or "").strip()
