"""A built page as data: what the tests of the built site ask for."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

_ADDRESSES = frozenset(
    {"action", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset"}
)


@dataclass(slots=True)
class Element:
    """A start tag with its attributes, and where its text lies among the texts of its document.

    The text begins at the number `first`, and ends before the number `end`.
    """

    tag: str
    attributes: dict[str, str]
    said: list[str]
    first: int
    end: int = 0  # until it is read

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    @property
    def text(self) -> str:
        """All text within, with runs of ordinary spaces as one (no-break spaces stay)."""
        within = "".join(self.said[self.first : self.end])
        return " ".join(part for part in within.replace("\n", " ").split(" ") if part)


@dataclass(frozen=True)
class Page:
    """A document: all of its elements, in order."""

    location: str
    elements: list[Element]

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements of a tag with these words in attributes (`class_`, `http_equiv`)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.elements
            if element.tag == tag
            and all(value in element[name].split() for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """Return the only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{self.location}: {len(found)} × <{tag}> {attributes}"
        return found[0]

    def references(self) -> list[tuple[Element, str]]:
        """Return every address that an element names, with the element."""
        return [
            (element, value)
            for element in self.elements
            for name, value in element.attributes.items()
            if name in _ADDRESSES
        ]

    @property
    def alternates(self) -> dict[str, str]:
        """The addresses of the page in other languages, by `hreflang`; a feed is none of them."""
        found = [link for link in self.all("link", rel="alternate") if not link["type"]]
        assert len({link["hreflang"] for link in found}) == len(found), self.location
        return {link["hreflang"]: link["href"] for link in found}

    @property
    def canonical(self) -> str:
        """The address that the page gives as its own."""
        return self.one("link", rel="canonical")["href"]


def read_page(file: Path, location: str) -> Page:
    """Read a built document that lives at a location of its site."""
    document = etree.parse(str(file), etree.HTMLParser(encoding="utf-8"))
    elements: list[Element] = []
    said: list[str] = []
    opened: list[Element] = []
    for event, node in etree.iterwalk(document, events=("start", "end", "comment")):
        if event == "start":
            element = Element(node.tag, _attributes(node), said, len(said))
            elements.append(element)
            opened.append(element)
            said.append(node.text or "")
        elif event == "end":
            opened.pop().end = len(said)
        if event != "start":
            said.append(node.tail or "")
    return Page(location, elements)


def _attributes(node: etree._Element) -> dict[str, str]:
    """Return its attributes; lxml takes the name of one without a value for its value."""
    return {name: "" if value == name else value for name, value in node.attrib.items()}


class SitePages(Mapping[str, Page]):
    """All documents of a built site by location (`nb/share/`, the root as '').

    Each is read when it is first asked for: most tests ask for few of a site that stays.
    """

    def __init__(self, folder: Path) -> None:
        self._files = {
            file.relative_to(folder).as_posix().removesuffix("index.html"): file
            for file in sorted(folder.rglob("*.html"))
        }
        self._read: dict[str, Page] = {}

    def __getitem__(self, location: str) -> Page:
        if location not in self._read:
            self._read[location] = read_page(self._files[location], location)
        return self._read[location]

    def __contains__(self, location: object) -> bool:
        return location in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def read_site(folder: Path) -> dict[str, Page]:
    """Read all documents of a built site at once, by location: it may be built again."""
    with _many_objects():
        return {**SitePages(folder)}


@contextmanager
def _many_objects() -> Iterator[None]:
    """Make objects by the hundred thousand, all of which stay: Python need look for no cycles."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
