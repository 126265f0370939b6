"""What is easily confused: quotations that become asides, as an extension of Python-Markdown."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor


class Confusions(Treeprocessor):
    """A quotation that begins with bold words is an aside, beside the paragraph before it."""

    def __init__(self, md: Markdown, label: str) -> None:
        super().__init__(md)
        self._label = label

    def run(self, root: Element) -> None:
        """Change the quotations of a text."""
        for element in root:
            if element.tag == "blockquote" and _begins_in_bold(element):
                element.tag = "aside"
                element.set("class", "confusion")
                # A note, not a landmark: a page may have several.
                element.set("role", "note")
                if self._label:
                    element.set("aria-label", self._label)


def _begins_in_bold(quotation: Element) -> bool:
    first = next(iter(quotation), None)
    if first is None or first.tag != "p" or (first.text or "").strip():
        return False
    return next((each.tag == "strong" for each in first), False)
