"""Tables of Python-Markdown: classes for the alignment of columns, a box that scrolls."""

import re
from types import MappingProxyType
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from kurslex.language.folding import UNSPACED

# What Python-Markdown writes for `:-`, `:-:` and `-:`; each cell begins on the first side anyway.
_CLASSES = MappingProxyType({"text-align: center;": "kx-center", "text-align: right;": "kx-end"})
_PHONE = 288  # CSS pixels between the margins of the narrowest phone
_COLUMN = 80  # of a column, at least
_SIGN = 8
_BETWEEN = 16
# A line may also end between two signs of a script that has no spaces.
_WORD = rf"[{UNSPACED}]|[^\s{UNSPACED}]+"  # compiled where it is asked for: few pages have a table


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


class WideTables(Treeprocessor):
    """A table that scrolls on a phone can be reached by the keyboard.

    It is for after the attributes of texts are judged: no author writes this one.
    """

    def run(self, root: Element) -> None:
        """Change the tables of a text."""
        for table in root.iter("table"):
            if _least_width(table) > _PHONE:
                table.set("tabindex", "0")


def _least_width(table: Element) -> int:
    """Return about how many CSS pixels a table takes, whose cells wrap between words alone."""
    rows = [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")]
    longest = [
        max((len(word) for text in column for word in re.findall(_WORD, text)), default=0)
        for column in zip(*rows, strict=False)
    ]
    return sum(max(_COLUMN, _SIGN * signs) + _BETWEEN for signs in longest)
