"""SVG files that authors bring: read, and refused where they could do more than be drawn.

Whoever opens the address of an SVG file opens a document of the site's own origin: a script in it
may do what the site's scripts may. So only what draws is allowed, and nothing is changed: what an
author has written is shown as it is, or refused with the reason.
"""

import re
from xml.parsers import expat

from kurslex.bounds.contents import DEEPEST_DRAWING, WIDEST_DRAWING

_SVG = "http://www.w3.org/2000/svg"
_NAMESPACES = ("", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace")
# Elements of these run or load what is in them, also within SVG.
_ACTIVE = ("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML")
_DRAWING = frozenset(
    {
        *("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image"),
        *("text", "tspan", "textPath", "clipPath", "mask", "pattern", "marker", "view"),
        *("linearGradient", "radialGradient", "stop", "filter"),
        *("feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix"),
        *("feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood"),
        *("feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode"),
        *("feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight"),
        *("feTile", "feTurbulence"),
    }
)
_WITHIN = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|webp);base64,)", re.IGNORECASE)
# What CSS may load: any address but one within the file; `src`, `image` and `image-set` take one
# without `url` too. A backslash can write each of these otherwise.
_LOADS = re.compile(
    r"url\((?!\s*[\"']?\s*#)|(?:src|image(?:-set)?)\(|@import|\\|expression\(|javascript:",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*")
_BOX = 4
_NOT_UNICODE = ("is not UTF-8 text", "save the file with the encoding UTF-8")
_CURE = "export it as plain SVG, or save it as PNG or WebP"


class SvgError(ValueError):
    """A file cannot be shown; says why, and what to do."""

    def __init__(self, reason: str, cure: str = _CURE) -> None:
        super().__init__(reason)
        self.cure = cure


def svg_size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels; raise `SvgError` for what is no drawing alone."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.XmlDeclHandler = reader.declaration
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.ProcessingInstructionHandler = reader.instruction
    parser.buffer_text = True
    try:
        content.decode()
        parser.Parse(content, True)
    except UnicodeDecodeError:  # which XML may be, but not all that draws it reads
        raise SvgError(*_NOT_UNICODE) from None
    except expat.ExpatError as error:
        raise SvgError(f"is not well-formed SVG: {error}", "export it again") from None
    return reader.size()


class _Reader:
    def __init__(self) -> None:
        self._open: list[str] = []
        self._root: dict[str, str] = {}
        self._styles: list[list[str]] = []  # the pieces of each style sheet that is open

    def declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        # An encoding that a browser does not know would be read as UTF-8 there, and otherwise here.
        if (encoding or "utf-8").lower() not in {"utf-8", "us-ascii"}:
            raise SvgError(*_NOT_UNICODE)

    def doctype(self, name: str, system: str | None, public: str | None, internal: bool) -> None:
        # Entities can be made to fill the memory, and to read files of the machine.
        raise SvgError("has a document type (<!DOCTYPE …>)", "take that line out of the file")

    def instruction(self, target: str, data: str) -> None:
        raise SvgError(f"has an instruction <?{target} …?>", "take that line out of the file")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if not self._open:
            if (space, local) != (_SVG, "svg"):
                raise SvgError("is not SVG: it begins without <svg xmlns=…>", "export it again")
            self._root = attributes
        if space in _ACTIVE or (space in {"", _SVG} and local not in _DRAWING):
            raise SvgError(f"has an element <{local}>, which may do more than draw")
        for key, value in attributes.items():
            of, _, own = key.rpartition(" ")
            if of in _NAMESPACES:  # what programs note down for themselves is drawn by none
                _judge(own, value)
        self._open.append(local if space == _SVG else "")
        if self._open[-1] == "style":
            self._styles.append([])
        if len(self._open) > DEEPEST_DRAWING:
            raise SvgError(f"is nested more than {DEEPEST_DRAWING} elements deep")

    def end(self, name: str) -> None:
        # What a browser takes for one sheet can be in several pieces, with elements in between.
        if self._open.pop() == "style" and _LOADS.search("".join(self._styles.pop())):
            raise SvgError("has a style sheet that loads something")

    def text(self, text: str) -> None:
        if self._open and self._open[-1] == "style":
            self._styles[-1].append(text)

    def size(self) -> tuple[int, int]:
        """Return the size that the drawing says of itself, or else that of its view box."""
        box = [_number(each) for each in re.split(r"[\s,]+", self._root.get("viewBox", "").strip())]
        width, height = (_number(self._root.get(name, "")) for name in ("width", "height"))
        if len(box) == _BOX and box[2] and box[3]:
            if not width and not height:
                width, height = box[2], box[3]
            width = width or height * box[2] / box[3]
            height = height or width * box[3] / box[2]
        if not all(0 <= each <= WIDEST_DRAWING for each in (width, height)):  # nor is it a number
            raise SvgError(
                f"says that it is more than {WIDEST_DRAWING:,} pixels wide or high",
                "write into its first element how large it is meant to be",
            )
        if not width or not height:
            raise SvgError(
                "does not say how large it is", 'write viewBox="0 0 400 300" into its first element'
            )
        return max(1, round(width)), max(1, round(height))


def _judge(name: str, value: str) -> None:
    if name.lower().startswith("on"):
        raise SvgError(f"has an attribute {name}, which runs a script")
    if name in {"href", "src"} and not _WITHIN.match(value):
        raise SvgError(f"leads to '{value[:60]}', outside of the file")
    if name == "base" or _LOADS.search(value):
        raise SvgError(f"has an attribute {name} that loads something")


def _number(text: str) -> float:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) if found else 0.0
