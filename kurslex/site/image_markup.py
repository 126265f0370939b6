"""Images of a text: what Python-Markdown makes of them -> images with a size, alone as figures."""

import re
from collections.abc import Callable
from functools import partial
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, INLINE_PLACEHOLDER_RE, STX
from msgspec import Struct

from kurslex.project.markdown.plain_words import plain_words

FIGURE = "kx-image"

# How Python-Markdown calls what reads images.
_READERS = ("image_link", "image_reference", "short_image_ref")
_SIGN = re.compile(r"[^\w\s]|_")


class ShownImage(Struct, frozen=True, kw_only=True):
    """An image as a page shows it: its address, and width and height in pixels."""

    address: str
    width: int
    height: int


FindImage = Callable[[str], ShownImage | None]
"""Returns the image that a target names, None where there is none that can be shown."""


def register_images(md: Markdown) -> None:
    """Let Python-Markdown read the words of images so that code among them stays what it is."""
    for name in _READERS:
        md.inlinePatterns[name].unescape = partial(_with_code, md)  # type: ignore[method-assign]


def _with_code(md: Markdown, text: str) -> str:
    """Return words with what was read already in its places; signs of code are escaped again."""
    stash = md.treeprocessors["inline"].stashed_nodes  # type: ignore[attr-defined]

    def read(found: re.Match[str]) -> str:
        value = stash.get(found[1], "")
        if isinstance(value, str):
            return value
        words = "".join(value.itertext())
        return _SIGN.sub(_escaped, unescape(words)) if value.tag == "code" else words

    return INLINE_PLACEHOLDER_RE.sub(read, text)


def _escaped(sign: re.Match[str]) -> str:
    """Return a sign as Python-Markdown keeps what stood behind a backslash.

    It takes what looks like an entity for one to the end, so `&` is written as one.
    """
    return f"{STX}{ord(sign.group())}{ETX}" + "amp;" * (sign.group() == "&")


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
