"""The footnotes of a page: what Python-Markdown makes of them -> a section at its end."""

from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.treeprocessors import Treeprocessor
from msgspec import Struct

from kurslex.model.prose import FOOTNOTES

_CLASS = "footnote"
_BACK = "footnote-backref"


class NoteWords(Struct, frozen=True, kw_only=True):
    """What a language calls the section of notes, and the way back from a note to the text.

    `tag` is the language's, which sets the notes of two languages on one page apart.
    """

    tag: str
    heading: str
    back: str


def footnote_extension(words: NoteWords) -> FootnoteExtension:
    """Return Python-Markdown's extension, with ids of a language's own."""
    return FootnoteExtension(
        SEPARATOR=f":{words.tag}:", BACKLINK_TITLE="", BACKLINK_TEXT="\N{LEFTWARDS ARROW WITH HOOK}"
    )


class Footnotes(Treeprocessor):
    """The notes get a heading in place of a line, so that they are a section like others."""

    def __init__(self, md: Markdown, words: NoteWords) -> None:
        super().__init__(md)
        self._words = words

    def run(self, root: Element) -> None:
        """Put heading and list in the place of the block."""
        for block in [each for each in root if each.get("class") == _CLASS]:
            notes = block.find("ol")
            root.remove(block)
            heading = SubElement(root, "h2", {"id": FOOTNOTES})
            heading.text = self._words.heading
            heading.tail = "\n"
            if notes is None:
                continue
            notes.set("class", "kx-notes")
            root.append(notes)
            for link in notes.iter("a"):
                if link.get("class") == _BACK:
                    link.attrib.pop("title", None)
                    link.set("aria-label", self._words.back)
