"""The types of a template's expressions, and what they use that is not there.

Types are those of annotations; None stands for what has none, after a problem.
"""

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from inspect import signature
from typing import Any, get_args, get_origin, get_type_hints

from jinja2 import nodes
from markupsafe import Markup

from kurslex.model.address import Address
from kurslex.site.trusted import ElementId, Mathml
from tests.support.html_positions import Fixed, Position
from tests.support.template_kinds import NOTHING, name_of, options, union

FILTERS = {
    "length": int,
    **dict.fromkeys(("has_long_word", "has_web_font"), bool),
    **dict.fromkeys(("join", "striptags", "urlencode"), str),
    "address": Address,
    "id": ElementId,
    "mathml": Mathml,
    **dict.fromkeys(("comma", "direction"), Fixed),
    "marked": Markup,
}
SAME = {"list", "selectattr"}
"""Filters that return what they are given, or some of it."""

PRINTED = (str, int)
Scope = dict[str, Any]
"""The types of what is known at a place, by name."""


@dataclass(frozen=True)
class Macro:
    """A macro, with the names that are known where it is defined."""

    node: nodes.Macro
    scope: Scope


class Expressions:
    """What reads expressions; `problems` says what is wrong and where, `used` has the variables."""

    def __init__(self, variables: Scope) -> None:
        self.variables = variables
        self.place = ""
        self.position = Position()
        self.problems: list[str] = []
        self.used: set[str] = set()
        self._known: set[str] = set()  # paths such as `a.b` that are not None here

    def wrong(self, node: nodes.Node, text: str) -> None:
        """Add a problem."""
        self.problems.append(f"{self.place}, line {node.lineno}: {text}")

    @contextmanager
    def knowing(self, test: nodes.Node | None):
        """Read what is done only where a condition holds."""
        before = self._known
        self._known = before | set(_asked(test))
        yield
        self._known = before

    def read(self, body: Iterable[nodes.Node], scope: Scope) -> None:
        """Read statements."""
        for each in body:
            getattr(self, f"_{type(each).__name__.lower()}")(each, scope)

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for each in node.nodes:
            if isinstance(each, nodes.TemplateData):
                self.position = self.position.after(each.data)
                continue
            before = self.position
            kinds = self._printed(each, scope)
            if self.position is not before:
                continue  # a macro has printed something itself
            for kind in kinds:
                self.position, fault = before.printed(kind)
                if fault:
                    self.wrong(each, fault)

    def _printed(self, node: nodes.Node, scope: Scope) -> list[type]:
        """Return the types that what is printed may have; others are a problem."""
        found = []
        for kind in options(self.typed(node, scope)):
            if isinstance(kind, type) and issubclass(kind, PRINTED):
                found.append(kind)
            elif kind is not None:
                self.wrong(node, f"what is printed may be {name_of(kind)}")
        return found

    def typed(self, node: nodes.Node, scope: Scope) -> Any:
        """Return the type of an expression; None, which is no type, after a problem."""
        if isinstance(node, nodes.TemplateData):
            return str
        if isinstance(node, nodes.Const):
            return Fixed if isinstance(node.value, str) else type(node.value)
        found = getattr(self, f"_{type(node).__name__.lower()}")(node, scope)
        if _path(node) in self._known:
            return union(each for each in options(found) if each is not NOTHING)
        return found

    def _name(self, node: nodes.Name, scope: Scope) -> Any:
        if node.name not in scope:
            self.wrong(node, f"there is no {node.name}")
        if scope.get(node.name) is self.variables.get(node.name):
            self.used.add(node.name)
        return scope.get(node.name)

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Any:
        return union(
            self._member(node, kind, node.attr) for kind in options(self.typed(node.node, scope))
        )

    def _member(self, node: nodes.Node, kind: Any, name: str) -> Any:
        if kind is None:
            return None
        if name == "items" and issubclass(get_origin(kind) or object, Mapping):
            return Callable[[], Sequence[tuple[get_args(kind)]]]
        if isinstance(kind, type) and name in (hints := get_type_hints(kind)):
            return hints[name]
        member = getattr(kind, name, None)
        if isinstance(member, property):
            return get_type_hints(member.fget)["return"]
        if isinstance(member, types.FunctionType) and isinstance(kind, type):
            inputs = list(signature(member).parameters)[1:]
            returned = get_type_hints(member)["return"]
            return Callable[[Any for _ in inputs], returned]
        self.wrong(node, f"{name_of(kind)} has no {name}")
        return None

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Any:
        kind = self.typed(node.node, scope)
        if isinstance(node.arg, nodes.Slice) or kind is None:
            return kind
        self.typed(node.arg, scope)
        inner = get_args(kind)
        if get_origin(kind) is tuple and Ellipsis not in inner:
            return inner[node.arg.value]
        return inner[1] if issubclass(get_origin(kind) or kind, Mapping) else inner[0]

    def _call(self, node: nodes.Call, scope: Scope) -> Any:
        called = self.typed(node.node, scope)
        handed = [self.typed(each, scope) for each in node.args]
        for each in node.kwargs:
            self.typed(each.value, scope)
        if isinstance(called, Macro):
            names = [each.name for each in called.node.args]
            missing = len(names) - len(handed)
            for each in called.node.defaults[len(called.node.defaults) - missing :]:
                handed.append(self.typed(each, scope))
            self.read(called.node.body, {**called.scope, **dict(zip(names, handed, strict=True))})
            return Markup
        if called is None:
            return None
        wanted, returned = get_args(called)
        if wanted is not Ellipsis and len(wanted) != len(handed):
            self.wrong(node, f"this takes {len(wanted)} values, not {len(handed)}")
        return returned

    def _filter(self, node: nodes.Filter, scope: Scope) -> Any:
        kind = self.typed(node.node, scope)
        for each in node.args:
            self.typed(each, scope)
        if node.name == "map":
            found = self.element(node, kind)
            for name in node.kwargs[0].value.value.split("."):
                found = self._member(node, found, name)
            return Sequence[found]
        if node.name not in {*SAME, *FILTERS}:
            self.wrong(node, f"the filter {node.name} is not for templates")
        return kind if node.name in SAME else FILTERS.get(node.name)

    def element(self, node: nodes.Node, kind: Any) -> Any:
        if kind is None:
            return None
        if any(get_origin(each) is None for each in options(kind)):
            self.wrong(node, f"{name_of(kind)} is no list")
            return None
        inner = [get_args(each) for each in options(kind)]
        fixed = get_origin(kind) is tuple and Ellipsis not in inner[0]
        return union(inner[0] if fixed else (each[0] for each in inner))

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Any:
        otherwise = self.typed(node.expr2, scope) if node.expr2 else Fixed
        if any(each.node.name not in scope for each in node.test.find_all(nodes.Test)):
            return otherwise  # a name that only some includers give
        self.typed(node.test, scope)
        with self.knowing(node.test):
            return union([self.typed(node.expr1, scope), otherwise])

    def _and(self, node: nodes.And, scope: Scope) -> Any:
        left = self.typed(node.left, scope)
        with self.knowing(node.left):
            return union([left, self.typed(node.right, scope)])

    def _or(self, node: nodes.Or, scope: Scope) -> Any:
        left = union(each for each in options(self.typed(node.left, scope)) if each is not NOTHING)
        with self.knowing(node.left.node if isinstance(node.left, nodes.Not) else None):
            return union([left, self.typed(node.right, scope)])

    def _all_of(self, node: nodes.Node, scope: Scope) -> list[Any]:
        return [self.typed(each, scope) for each in node.iter_child_nodes()]

    def _list(self, node: nodes.List, scope: Scope) -> Any:
        return Sequence[union(self._all_of(node, scope))]

    def _compare(self, node: nodes.Node, scope: Scope) -> Any:
        self._all_of(node, scope)
        return bool

    _not = _test = _compare

    def _operand(self, node: nodes.Operand, scope: Scope) -> Any:
        return self.typed(node.expr, scope)

    def _concat(self, node: nodes.Concat, scope: Scope) -> Any:
        kinds = {kind for each in node.nodes for kind in self._printed(each, scope)}
        if all(issubclass(kind, (Fixed, int)) for kind in kinds):
            return Fixed
        parts = (Fixed, int, ElementId)
        return ElementId if all(issubclass(kind, parts) for kind in kinds) else str

    def _add(self, node: nodes.BinExpr, scope: Scope) -> Any:
        self._all_of(node, scope)
        return int

    _sub = _mul = _add


def _path(node: nodes.Node | None) -> str:
    """Return a name with attributes as it is written, "" for any other expression."""
    if isinstance(node, nodes.Name):
        return node.name
    before = _path(node.node) if isinstance(node, nodes.Getattr) else ""
    return f"{before}.{node.attr}" if before else ""


def _asked(test: nodes.Node | None) -> Iterable[str]:
    """Return the paths of which a condition says that they are something."""
    if isinstance(test, nodes.And):
        return [*_asked(test.left), *_asked(test.right)]
    return [path] if (path := _path(test)) else []
