"""Where in a document what a template prints stands: in a text, in an address, in a script.

The text between a template's expressions is read as the tokenizer of a browser reads it; each
expression is judged where it stands by its type.
"""

from dataclasses import dataclass, replace

from markupsafe import Markup

from kurslex.model.address import Address
from kurslex.site.trusted import ElementId, Length, PathData, ScriptData, TagAttributes

_ADDRESSES = frozenset(
    {"href", "src", "action", "formaction", "data", "poster", "srcset", "cite"}
    | {"data-page", "data-embed", "data-script", "data-index", "data-source", "data-base"}
    | {"data-second"}
)
"""Attributes that a browser or one of the scripts follows or loads."""

_IDS = frozenset(
    {"id", "for", "list", "headers", "popovertarget"}
    | {"aria-labelledby", "aria-describedby", "aria-controls"}
)
_SHAPES = frozenset(
    {"d", "points", "transform", "viewbox", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r"}
    | {"width", "height"}
)
_NEVER = frozenset({"style", "srcdoc", "http-equiv"})
_TEXT_ALONE = frozenset({"script", "style"})
_SPACE = " \t\n\f"


class Fixed(str):
    """The type of a text that a template itself has."""

    __slots__ = ()


class EscapedText(Markup):
    """The type of what a template has printed into a variable that has no element in it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A place: `state` is that of the tokenizer, `begun` what an attribute has in it already."""

    state: str = "text"
    element: str = ""
    attribute: str = ""
    quote: str = ""
    begun: str = ""

    def alike(self, other: "Position") -> bool:
        """Whether what follows stands alike after both: what an attribute has may differ."""
        return self._bare() == other._bare()

    def _bare(self) -> "Position":
        if self.state == "name":  # of which the end is not seen yet
            return Position("attributes", element=self.begun.lower())
        if self.state == "attribute":  # without a value
            return Position("attributes", element=self.element)
        return replace(self, begun="")

    def after(self, text: str) -> "Position":
        """Return the place after a text of the template."""
        here = self
        for sign in text:
            here = here._next(sign)
        return here

    def printed(self, kind: type) -> tuple["Position", str]:
        """Return the place after what has been printed here, and what is wrong with it.

        `kind` is one of the types that it may have.
        """
        wrong = self._fault(kind)
        if self.state != "value":
            return self, wrong
        return replace(self, begun=f"{self.begun}\0"), wrong

    def _fault(self, kind: type) -> str:
        if issubclass(kind, (Fixed, int)):
            return ""
        match self.state:
            case "text" if self.element in _TEXT_ALONE:
                right = issubclass(kind, ScriptData) and self.element == "script"
                return "" if right else f"what is printed in <{self.element}> is {kind.__name__}"
            case "text":
                return ""
            case "value":
                return self._fault_of_value(kind)
            case "attributes" | "name" | "attribute" if issubclass(kind, TagAttributes):
                return ""
        return f"what is printed among {self.state} is {kind.__name__}"

    def _fault_of_value(self, kind: type) -> str:
        name = self.attribute
        if name in _NEVER or name.startswith("on"):
            right = False
        elif name in _ADDRESSES:
            wanted = ElementId if self.begun.startswith("#") else Address
            right = issubclass(kind, wanted) and self.begun in {"", "#"}
        elif name in _IDS:
            right = issubclass(kind, ElementId)
        elif name in _SHAPES:
            right = issubclass(kind, (float, Length, PathData))
        else:
            right = not issubclass(kind, Markup) or issubclass(kind, EscapedText)
        return "" if right and self.quote else f"what is printed in {name}= is {kind.__name__}"

    def _next(self, sign: str) -> "Position":
        return getattr(self, f"_in_{self.state}")(sign)

    def _in_text(self, sign: str) -> "Position":
        if self.element in _TEXT_ALONE:
            begun = self.begun + sign.lower()
            ends = begun.endswith(f"</{self.element}")
            return Position("name", begun="/") if ends else replace(self, begun=begun[-9:])
        return Position("name") if sign == "<" else self

    def _in_name(self, sign: str) -> "Position":
        if sign == ">":
            return self._closed()
        if sign in _SPACE:
            return Position("attributes", element=self.begun.lower())
        begun = self.begun + sign
        return Position("comments" if begun == "!--" else "name", begun=begun)

    def _in_comments(self, sign: str) -> "Position":
        begun = self.begun + sign
        return Position() if begun.endswith("-->") else replace(self, begun=begun[-3:])

    def _in_attributes(self, sign: str) -> "Position":
        if sign == ">":
            return self._closed()
        if sign in f"{_SPACE}/":
            return self
        return replace(self, state="attribute", attribute=sign.lower())

    def _in_attribute(self, sign: str) -> "Position":
        if sign == ">":
            return self._closed()
        if sign in _SPACE:
            return replace(self, state="attributes", attribute="")
        if sign == "=":
            return replace(self, state="before", begun="")
        return replace(self, attribute=self.attribute + sign.lower())

    def _in_before(self, sign: str) -> "Position":
        if sign in "\"'":
            return replace(self, state="value", quote=sign, begun="")
        return replace(self, state="value", quote="", begun=sign)

    def _in_value(self, sign: str) -> "Position":
        if sign == self.quote or (not self.quote and sign in _SPACE):
            return Position("attributes", element=self.element)
        if not self.quote and sign == ">":
            return self._closed()
        return replace(self, begun=self.begun + sign)

    def _closed(self) -> "Position":
        name = self.element or self.begun.lower()
        return Position(element=name if name in _TEXT_ALONE else "")
