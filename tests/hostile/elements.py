"""The elements of a parsed document."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

_HTML = "{http://www.w3.org/1999/xhtml}"


def elements(tree: Element) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield the elements of a document with their attributes, as HTML calls them."""
    for each in tree.iter():
        if isinstance(each.tag, str):
            tag = each.tag.removeprefix(_HTML).rpartition("}")[2]
            attributes = {str(name).lower(): value for name, value in each.attrib.items()}
            yield tag.lower(), attributes, each.text or ""
        else:
            yield "!--", {}, ""
