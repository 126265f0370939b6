"""What a template may print where text is not enough: ids, data in a script, attributes, shapes.

Each has one function that makes it, which lets nothing through that would be more. Tests read the
templates with these types and refuse plain text in such places. An address has its own function in
the model (`kurslex/model/address.py`).
"""

import re

from markupsafe import Markup, escape

from kurslex.utils.compact_json import compact_json

# What ends an id in a list of ids, an attribute or a selector.
_NOT_IN_IDS = re.compile("[\\s\x00-\x20\x7f-\x9f\"'`<>&=]")
_PATH = re.compile(r"[MmZzLlHhVvCcSsQqTtAa0-9eE.,+\s-]*")
# What our formulas have (MathML Core, 3): no address, and nothing that runs.
_ELEMENTS = (
    *("math", "mfrac", "mi", "mn", "mo", "mrow", "mspace", "msqrt", "msup", "mtable", "mtd"),
    *("mtext", "mtr", "munder", "munderover"),
)
_ATTRIBUTES = ("display", "displaystyle", "form", "width")
_MATHML = re.compile(
    rf'(?:[^<]++|</?(?:{"|".join(_ELEMENTS)})(?: (?:{"|".join(_ATTRIBUTES)})="[^"<>]*+")*+ ?/?>)*+'
)
# What our pictures are drawn of, with the keys below them. An address in one leads to a page of the
# site: without a colon or a character reference it names no scheme, without two slashes no host,
# also behind control characters, which browsers leave out before they read it.
_SHAPES = ("a", "circle", "line", "path", "rect", "svg", "text", *("b", "li", "span", "ul"))
_OF_SHAPES = (
    *("aria-hidden", "aria-labelledby", "class", "cx", "cy", "d", "dx", "font-size", "height"),
    *("preserveAspectRatio", "r", "role", "stroke-width", "text-anchor", "vector-effect"),
    *("viewBox", "width", "x", "x1", "x2", "y", "y1", "y2"),
)
_DRAWING = re.compile(
    rf'(?:[^<]++|<(?:{"|".join(_SHAPES)})(?: (?:(?:{"|".join(_OF_SHAPES)})="[^"<>]*+"'
    r'|fill="url\(#[\w-]++\)"|href="(?!/)[^"<>&:\\\s\0-\x1f\x7f]*+"))*+ ?/?>'
    rf"|</(?:{'|'.join(_SHAPES)})>)*+"
)
# What ends a script, or begins a comment in it, for a parser of HTML.
_IN_SCRIPTS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


class ElementId(str):
    """The id of an element, or what such ids begin with."""

    __slots__ = ()


class ScriptData(Markup):
    """JSON that no parser of HTML takes for the end of its script."""

    __slots__ = ()


class Length(str):
    """A number of a drawing."""

    __slots__ = ()


class PathData(str):
    """What draws a path of SVG, or nothing."""

    __slots__ = ()


class Mathml(Markup):
    """A formula."""

    __slots__ = ()


class Drawing(Markup):
    """A picture in SVG, or shapes of one, and the list of its keys."""

    __slots__ = ()


class TagAttributes(Markup):
    """Attributes within a tag, with the space before them."""

    __slots__ = ()


def element_id(text: str) -> ElementId:
    """Return a text as an id: what an id cannot hold is a hyphen in it."""
    return ElementId(_NOT_IN_IDS.sub("-", text))


def script_data(value: object) -> ScriptData:
    """Return a value as JSON for `<script type="application/ld+json">`."""
    return ScriptData(compact_json(value).translate(_IN_SCRIPTS))


def length(number: float) -> Length:
    """Return a number with two decimals at most."""
    return Length(f"{number:.2f}".rstrip("0").rstrip("."))


def path_data(text: str) -> PathData:
    """Return a text as the data of a path of SVG, where it is such (SVG 2, 9.3)."""
    return PathData(text if _PATH.fullmatch(text) else "")


def mathml(text: str) -> Mathml:
    """Return MathML as it is; a text that has anything else in it is escaped."""
    return Mathml(text if _MATHML.fullmatch(text) else escape(text))


def drawing(text: str) -> Drawing:
    """Return a picture as it is; a text that can do more than be seen and lead on is escaped."""
    return Drawing(text if _DRAWING.fullmatch(text) else escape(text))


def tag_attributes(**values: str) -> TagAttributes:
    """Return attributes by their names, escaped."""
    pairs = (Markup(' {}="{}"').format(name, value) for name, value in values.items())
    return TagAttributes(Markup("").join(pairs))
