"""The sides of a table's columns, as an extension of Python-Markdown: classes for a style sheet."""

from types import MappingProxyType
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

# What Python-Markdown writes for `:-`, `:-:` and `-:`; each cell begins on the first side anyway.
_CLASSES = MappingProxyType({"text-align: center;": "kx-center", "text-align: right;": "kx-end"})


class Columns(Treeprocessor):
    """A cell has a class in the place of a style: a page's policy carries out no styles in it.

    As in books, the right side is where lines end, which is the left one from right to left.
    """

    def run(self, root: Element) -> None:
        """Change the cells of a text."""
        for cell in (*root.iter("th"), *root.iter("td")):
            name = _CLASSES.get(cell.attrib.pop("style", ""))
            if name:
                cell.set("class", name)
