"""A built page as data: what the tests of the built site ask for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

_NAMES = ("action", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset")
_TEXT = etree.XPath("string()")
_ADDRESSES = etree.XPath("|".join(f"//@{name}" for name in _NAMES))


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a document, which is that of lxml."""

    node: etree._Element

    @property
    def tag(self) -> str:
        """Its name."""
        return str(self.node.tag)

    @property
    def attributes(self) -> dict[str, str]:
        """What its start tag has, in order."""
        return {name: "" if value == name else value for name, value in self.node.items()}

    def __getitem__(self, name: str) -> str:
        return _value(name, self.node.get(name, ""))

    @property
    def source_text(self) -> str:
        """All text within, with spaces and ends of lines as the file has them."""
        return str(_TEXT(self.node))

    @property
    def text(self) -> str:
        """All text within, with runs of ordinary spaces as one (no-break spaces stay)."""
        words = self.source_text.replace("\n", " ").split(" ")
        return " ".join(word for word in words if word)


def _value(name: str, value: str) -> str:
    """Return an attribute's value; lxml takes the name of one without a value for its value."""
    return "" if value == name else value


@dataclass(frozen=True)
class Page:
    """A document as lxml has read it."""

    location: str
    document: etree._ElementTree

    @property
    def elements(self) -> list[Element]:
        """All of its elements, in order."""
        return [Element(node) for node in self.document.iter(etree.Element)]

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements of a tag with these words in attributes (`class_`, `http_equiv`)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in map(Element, self.document.iter(tag))
            if all(value in element[name].split() for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """Return the only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{self.location}: {len(found)} × <{tag}> {attributes}"
        return found[0]

    def references(self) -> list[tuple[Element, str]]:
        """Return every address that an element names, with the element."""
        return [
            (Element(each.getparent()), _value(each.attrname, str(each)))
            for each in _ADDRESSES(self.document)
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
    return Page(location, etree.parse(str(file), etree.HTMLParser(encoding="utf-8")))


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
    return {**SitePages(folder)}
