"""XML of a source -> a tree whose elements know their lines; no other file is ever read.

Entities that a file declares are refused: they can stand for other files, or grow without bounds.
A document type may be named, and is not looked up.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from kurslex.bounds.sources import DEEPEST_ELEMENT, MOST_ELEMENTS

XML_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_SEPARATOR = " "


class XmlError(ValueError):
    """A file is not XML as it is read here; says why, with its line."""

    def __init__(self, message: str, line: int, hint: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.hint = hint


@dataclass(slots=True, kw_only=True)
class Element:
    """An element: its name and its namespace, attributes, what is in it, and its line.

    An attribute of a namespace has the namespace and a space before its name.
    """

    name: str
    namespace: str
    attributes: dict[str, str]
    line: int
    content: list["Element | str"] = field(default_factory=list)

    @property
    def children(self) -> Iterator["Element"]:
        """Its child elements."""
        return (each for each in self.content if isinstance(each, Element))

    @property
    def text(self) -> str:
        """All text in it and in the elements in it."""
        return "".join(each if isinstance(each, str) else each.text for each in self.content)

    @property
    def language(self) -> str:
        """The language that it names for itself, as written, or nothing."""
        return self.attributes.get(XML_LANGUAGE, self.attributes.get("lang", ""))

    def named(self, *names: str) -> Iterator["Element"]:
        """Yield the child elements that have one of some names."""
        return (each for each in self.children if each.name in names)

    def below(self, *names: str) -> Iterator["Element"]:
        """Yield the outermost descendants that have one of some names."""
        for each in self.children:
            if each.name in names:
                yield each
            else:
                yield from each.below(*names)


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self.open: list[Element] = []
        self.count = 0
        self.parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._entity

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        line = self.parser.CurrentLineNumber
        if len(self.open) >= DEEPEST_ELEMENT or self.count > MOST_ELEMENTS:
            raise XmlError("has too many elements, or too many in one another", line)
        namespace, _, name = tag.rpartition(_SEPARATOR)
        element = Element(name=name, namespace=namespace, attributes=attributes, line=line)
        if self.open:
            self.open[-1].content.append(element)
        elif self.root is None:
            self.root = element
        self.open.append(element)

    def _end(self, _: str) -> None:
        self.open.pop()

    def _characters(self, text: str) -> None:
        if self.open:
            self.open[-1].content.append(text)

    def _entity(self, name: str, *_: object) -> None:
        hint = "write in its place what it stands for"
        message = f"declares the entity '{name}', and no entities are expanded"
        raise XmlError(message, self.parser.CurrentLineNumber, hint)


def parse_xml(content: bytes) -> Element:
    """Return the root element of a file; raises `XmlError`."""
    builder = _Builder()
    try:
        builder.parser.Parse(content, True)
    except expat.ExpatError as error:
        raise XmlError(
            f"is not well-formed XML: {expat.errors.messages[error.code]}", error.lineno
        ) from None
    except (ValueError, LookupError) as error:
        if isinstance(error, XmlError):
            raise
        message = "names an encoding that is not read here"
        raise XmlError(message, 1, "save it in UTF-8, and name that on its first line") from error
    if builder.root is None:
        raise XmlError("has no element", 1)
    return builder.root
