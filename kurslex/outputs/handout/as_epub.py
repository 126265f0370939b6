"""A handout in one language as a book (EPUB 3.3): a document for each concept, contents, pictures.

Formulas are MathML, pictures SVG with all they show in words. Equal handouts make equal bytes.
"""

from collections.abc import Iterator
from importlib.resources import files

from kurslex.model.question import Question
from kurslex.outputs.handout.epub_package import Document, packed
from kurslex.outputs.handout.handout import Handout, Text
from kurslex.outputs.handout.xhtml import XhtmlWriter
from kurslex.outputs.xml_text import element, escaped

_KEY = "key"


def as_epub(handout: Handout, changed: int) -> bytes:
    """Return the book; `changed` is when its content was last changed, in seconds since 1970."""
    (tag,) = handout.tags
    return packed(_Book(handout, tag), changed)


class _Book:
    """The parts of a book: `documents`, `pictures` and `style`."""

    def __init__(self, handout: Handout, tag: str) -> None:
        self.tag = tag
        self.direction = handout.directions[tag]
        self.words = handout.words[tag]
        self.title = f"{self.words['site']}: {handout.titles[tag]}"
        self.address = handout.addresses[tag]
        self.themes = handout.themes
        self.pictures: dict[str, bytes] = {}
        self.style = (files("kurslex.outputs.handout") / "book.css").read_text(encoding="utf-8")
        writer = XhtmlWriter(
            dict(self.words),
            anchors=frozenset(handout.anchors()),
            place=_place,
            picture=self._picture,
            from_right=self.direction == "rtl",
        )
        self.documents = [self._document(text, writer) for text in handout.texts(tag)]
        asked = [text for text in handout.texts(tag) if text.questions]
        if asked:
            self.documents.append(self._key(asked))

    def _picture(self, content: bytes, kind: str) -> str:
        """Keep a picture, each once, and return its address."""
        names = [name for name, known in self.pictures.items() if known == content]
        name = names[0] if names else f"picture-{len(self.pictures) + 1}.{kind}"
        self.pictures[name] = content
        return name

    def _document(self, text: Text, writer: XhtmlWriter) -> Document:
        parts = [
            element("h1", escaped(text.term), {"id": text.anchor}),
            *self._head(text),
            writer.blocks(text.figures),
        ]
        avoided = "\n".join(self._avoided(text))
        for section in text.sections:
            parts.append(writer.blocks(section.blocks))
            if not section.key:
                parts.append(avoided)
                avoided = ""
        parts.append(avoided)
        if text.questions:
            parts.append(element("h2", escaped(self.words["questions"])))
            asked = "\n".join(element("li", _question(each)) for each in text.questions)
            parts.append(element("ol", asked))
        return Document(
            name=text.anchor, title=text.term, body="\n".join(part for part in parts if part)
        )

    def _head(self, text: Text) -> Iterator[str]:
        said = [escaped(self.words["comma"].join(text.grammar))] if text.grammar else []
        if text.admitted:
            admitted = self.words["comma"].join(text.admitted)
            said.append(escaped(f"{self.words['admitted']} {admitted}"))
        said += [
            f"{escaped(other)} {element('em', escaped(term), {'xml:lang': other, 'lang': other})}"
            for other, term in text.equivalents
        ]
        said.append(element("a", escaped(text.address), {"href": text.address}))
        yield element("p", " · ".join(said), {"class": "also"})
        yield element("p", escaped(text.definition), {"class": "definition"})

    def _avoided(self, text: Text) -> Iterator[str]:
        for term, reason in text.avoid:
            name = element("strong", escaped(self.words["avoid"]))
            yield element("p", f"{name} {element('s', escaped(term))}: {escaped(reason)}")

    def _key(self, asked: list[Text]) -> Document:
        parts = [element("h1", escaped(self.words["key"]))]
        for text in asked:
            link = element("a", escaped(text.term), {"href": _place(text.anchor)})
            parts.append(element("h2", link))
            answers = (element("li", self._answer(each)) for each in text.questions)
            parts.append(element("ol", "\n".join(answers)))
        return Document(name=_KEY, title=self.words["key"], body="\n".join(parts))

    def _answer(self, question: Question) -> str:
        options = []
        for each in question.options:
            said = escaped(each.text)
            if each.right:
                said = f"{element('strong', said)} {escaped(self.words['right'])}"
            reason = f": {escaped(each.explanation)}" if each.explanation else ""
            options.append(element("li", said + reason))
        return element("ol", "".join(options), {"class": "options"})


def _question(question: Question) -> str:
    options = "".join(element("li", escaped(each.text)) for each in question.options)
    return element("p", escaped(question.text)) + element("ol", options, {"class": "options"})


def _place(anchor: str) -> str:
    """Return the address of a place: its document is called as the concept's own place."""
    document = anchor.partition("--")[0]
    return f"{document}.xhtml#{anchor}"
