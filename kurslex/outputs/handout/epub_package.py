"""The parts of a book -> an EPUB file (EPUB 3.3), with what it says of its accessibility."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from uuid import NAMESPACE_URL, uuid5

from kurslex.model.image import MEDIA_TYPES
from kurslex.outputs.handout.handout import Theme
from kurslex.outputs.xml_text import element, escaped
from kurslex.outputs.zip.format_zip import zip_of

_XHTML = "http://www.w3.org/1999/xhtml"
_OPF = "http://www.idpf.org/2007/opf"
_DC = "http://purl.org/dc/elements/1.1/"
_OPS = "http://www.idpf.org/2007/ops"
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="book/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_FOLDER = "book/"
_MIMETYPE = "application/epub+zip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of a book: its name without an ending, its title, and its body as XHTML."""

    name: str
    title: str
    body: str


class Book(Protocol):
    """What a book consists of; `pictures` are files by name, `words` those of the handout."""

    tag: str
    direction: str
    words: Mapping[str, str]
    title: str
    address: str
    themes: tuple[Theme, ...]
    documents: list[Document]
    pictures: dict[str, bytes]
    style: str


def packed(book: Book, changed: int) -> bytes:
    """Return the file of a book whose content was last changed at a time in seconds since 1970."""
    files: dict[str, str | bytes] = {"META-INF/container.xml": _CONTAINER}
    files[f"{_FOLDER}package.opf"] = _package(book, changed)
    files[f"{_FOLDER}contents.xhtml"] = _contents(book)
    files[f"{_FOLDER}book.css"] = book.style
    for document in book.documents:
        files[f"{_FOLDER}{document.name}.xhtml"] = _document(book, document.title, document.body)
    files |= {_FOLDER + name: content for name, content in book.pictures.items()}
    # A reader knows the kind of file by its first bytes, so this is first, and not compressed.
    return zip_of(files, first={"mimetype": _MIMETYPE})


def _document(book: Book, title: str, body: str, *, more: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="{_XHTML}"{more} xml:lang="{book.tag}" lang="{book.tag}" '
        f'dir="{book.direction}">\n<head><title>{escaped(title)}</title>'
        '<link rel="stylesheet" type="text/css" href="book.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _contents(book: Book) -> str:
    titles = {document.name: document.title for document in book.documents}
    items = []
    for theme in book.themes:
        names = [each.texts[book.tag].anchor for each in theme.entries]
        links = [_link(name, titles.pop(name)) for name in names]
        if len(book.themes) > 1:
            label = element("span", escaped(theme.titles[book.tag]))
            links = [element("li", label + element("ol", "\n".join(links)))]
        items += links
    items += [_link(name, title) for name, title in titles.items()]
    heading = element("h2", escaped(book.words["contents"]))
    listed = element("ol", "\n".join(items))
    kind = {"epub:type": "toc", "role": "doc-toc"}
    said = " ".join(
        book.words[each] for each in ("disclaimer", "licence", "changed") if book.words[each]
    )
    body = "\n".join(
        (
            element("h1", escaped(book.title)),
            element("p", element("a", escaped(book.address), {"href": book.address})),
            element("p", escaped(said.strip())),
            element("nav", heading + listed, kind),
        )
    )
    return _document(book, book.title, body, more=f' xmlns:epub="{_OPS}"')


def _link(name: str, title: str) -> str:
    return element("li", element("a", escaped(title), {"href": f"{name}.xhtml"}))


def _package(book: Book, changed: int) -> str:
    date = datetime.fromtimestamp(changed, UTC)
    names = " ".join(document.name for document in book.documents)
    identity = uuid5(NAMESPACE_URL, f"{book.address} {names}")
    has_formulas = any("<math" in document.body for document in book.documents)
    metadata = [
        element("dc:identifier", f"urn:uuid:{identity}", {"id": "identity"}),
        element("dc:title", escaped(book.title)),
        element("dc:language", book.tag),
        element("dc:publisher", escaped(book.words["site"])),
        element("dc:source", escaped(book.address)),
        element("dc:rights", escaped(book.words["licence"])),
        _meta("dcterms:modified", f"{date:%Y-%m-%dT%H:%M:%SZ}"),
        *_accessibility(book, has_formulas),
    ]
    items = [
        _item("contents", "contents.xhtml", "application/xhtml+xml", "nav"),
        _item("style", "book.css", "text/css"),
        *(
            _item(
                each.name,
                f"{each.name}.xhtml",
                "application/xhtml+xml",
                "mathml" if "<math" in each.body else "",
            )
            for each in book.documents
        ),
        *(
            _item(each.partition(".")[0], each, MEDIA_TYPES[each.rpartition(".")[2]])
            for each in book.pictures
        ),
    ]
    spine: Sequence[str] = ["contents", *(each.name for each in book.documents)]
    references = "\n".join(element("itemref", attributes={"idref": each}) for each in spine)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<package xmlns="{_OPF}" version="3.0" unique-identifier="identity" '
        f'xml:lang="{book.tag}">\n'
        f'<metadata xmlns:dc="{_DC}">\n{chr(10).join(metadata)}\n</metadata>\n'
        f"<manifest>\n{chr(10).join(items)}\n</manifest>\n"
        f'<spine page-progression-direction="{book.direction}">\n{references}\n</spine>\n'
        "</package>\n"
    )


def _accessibility(book: Book, has_formulas: bool) -> list[str]:
    """Return the metadata of EPUB Accessibility 1.1."""
    features = [
        "structuralNavigation",
        "tableOfContents",
        "readingOrder",
        "displayTransformability",
    ]
    features += ["alternativeText"] if book.pictures else []
    features += ["MathML"] if has_formulas else []
    modes = ["textual", *(["visual"] if book.pictures else [])]
    return [
        *(_meta("schema:accessMode", mode) for mode in modes),
        _meta("schema:accessModeSufficient", "textual"),
        *(_meta("schema:accessibilityFeature", each) for each in features),
        _meta("schema:accessibilityHazard", "none"),
        _meta("schema:accessibilitySummary", book.words["accessibility"]),
    ]


def _meta(name: str, value: str) -> str:
    return element("meta", escaped(value), {"property": name})


def _item(identity: str, address: str, kind: str, properties: str = "") -> str:
    more = {"properties": properties} if properties else {}
    return element("item", attributes={"id": identity, "href": address, "media-type": kind, **more})
