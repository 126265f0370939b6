"""Read a template with the types of its view: what names and attributes it uses without having.

The types are those of the view's annotations. They are followed through loops, macros, blocks and
included templates. What may be None has to be asked for first, by `if` or `and`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, get_args, get_origin, get_type_hints

from jinja2 import Environment, nodes
from markupsafe import Markup

from kurslex.site.templating import View
from tests.support.html_positions import EscapedText, Position
from tests.support.template_expressions import Expressions, Macro, Scope
from tests.support.template_kinds import name_of

DEFINITIONS = (nodes.Assign, nodes.AssignBlock, nodes.Macro)
GLOBALS = {"range": Callable[[int], Sequence[int]]}


class Loop:
    """What a loop knows of itself."""

    first: bool
    last: bool
    index: int
    index0: int


def given(view: type[View]) -> Scope:
    """Return the types of a template's variables, by name."""
    hints = get_type_hints(view)
    own = {name: hints[name] for name in view.__struct_fields__}
    shared = own.pop("shared", None)
    return {**given(shared), **own} if shared else own


class TemplateReader(Expressions):
    """One template, read with the types of a view.

    `problems` says what is wrong and where, `templates` which templates were read, and `used` which
    variables.
    """

    def __init__(self, environment: Environment, view: type[View]) -> None:
        super().__init__(given(view))
        self._environment = environment
        self.templates: set[str] = set()
        self._template(view.template, {**GLOBALS, **self.variables}, {})

    def _template(self, name: str, top: Scope, blocks: dict[str, tuple[str, nodes.Block]]) -> None:
        """Read a template with the blocks that other templates put into it."""
        source = self._source(name)
        own = {each.name: (name, each) for each in source.find_all(nodes.Block)}
        blocks = {**own, **blocks}
        parent = source.find(nodes.Extends)
        if parent is None:
            self._blocks, self._top = blocks, top
            self._at(name, source.body, top)
        else:
            kept = [each for each in source.body if isinstance(each, DEFINITIONS)]
            self._at(name, kept, top)
            self._template(parent.template.value, top, blocks)

    def _at(self, place: str, body: Iterable[nodes.Node], scope: Scope) -> None:
        before, self.place = self.place, place
        self.read(body, scope)
        self.place = before

    def _source(self, name: str) -> nodes.Template:
        self.templates.add(name)
        text, *_ = self._environment.loader.get_source(self._environment, name)
        return self._environment.parse(text)

    def _for(self, node: nodes.For, scope: Scope) -> None:
        inner = {**scope, "loop": Loop}
        self._bind(node.target, self.element(node.iter, self.typed(node.iter, scope)), inner)
        if node.test:
            self.typed(node.test, inner)
        before = self.position
        with self.knowing(node.test):
            self.read(node.body, inner)
        self._as_before(node, before)

    def _if(self, node: nodes.If, scope: Scope) -> None:
        before = self.position
        if any(each.node.name not in scope for each in node.test.find_all(nodes.Test)):
            self.read(node.else_, scope)  # a name that only some includers give
            return
        self.typed(node.test, scope)
        with self.knowing(node.test):
            self.read(node.body, scope)
        after = self.position
        for branch in (*([each] for each in node.elif_), node.else_):
            self.position = before
            self.read(branch, scope)
            self._as_before(node, after)

    def _as_before(self, node: nodes.Node, before: Position) -> None:
        """Go on where a text of the template stands, whether or not something was printed."""
        if not self.position.alike(before):
            self.wrong(node, "what follows may be in two places, within a tag or not")
        self.position = before

    def _with(self, node: nodes.With, scope: Scope) -> None:
        inner = dict(scope)
        for target, value in zip(node.targets, node.values, strict=True):
            self._bind(target, self.typed(value, scope), inner)
        self.read(node.body, inner)

    def _assign(self, node: nodes.Assign, scope: Scope) -> None:
        self._bind(node.target, self.typed(node.node, scope), scope)

    def _assignblock(self, node: nodes.AssignBlock, scope: Scope) -> None:
        before, start = self.position, Position()
        self.position = start
        self.read(node.body, dict(scope))
        is_text = self.position is start
        self._bind(node.target, EscapedText if is_text else Markup, scope)
        self.position = before

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        scope[node.name] = Macro(node, scope)

    def _include(self, node: nodes.Include, scope: Scope) -> None:
        name = node.template.value
        self._at(name, self._source(name).body, dict(scope))

    def _block(self, node: nodes.Block, scope: Scope) -> None:
        # A block does not know what is around it but in the whole template.
        place, block = self._blocks[node.name]
        above = nodes.Macro("super", [], [], node.body)
        self._at(place, block.body, {**self._top, "super": Macro(above, self._top)})

    def _bind(self, target: nodes.Node, kind: Any, scope: Scope) -> None:
        if isinstance(target, nodes.Name):
            scope[target.name] = kind
            return
        parts = get_args(kind) if get_origin(kind) is tuple else ()
        if len(parts) != len(target.items):
            self.wrong(target, f"{name_of(kind)} is not {len(target.items)} values")
            parts = [None] * len(target.items)
        for each, part in zip(target.items, parts, strict=True):
            self._bind(each, part, scope)
