"""A source in which decorators are calls below their functions.

mutmut leaves functions with decorators as they are, and every check of the rules has one.
`@rule("x")` above `def find` does the same as `find = rule("x")(find)` below it.
"""

import libcst as cst

_KEPT = frozenset({"staticmethod", "classmethod"})


def undecorated(source: str) -> str:
    """Return a module's source that does the same, with few decorators left above functions."""
    return cst.parse_module(source).visit(_Undecorated()).code


class _Undecorated(cst.CSTTransformer):
    def leave_FunctionDef(  # noqa: N802 - the library names it
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        decorators = [each.decorator for each in updated_node.decorators]
        if not decorators or any(map(_is_kept, decorators)):
            return updated_node
        name = cst.Name(updated_node.name.value)
        call: cst.BaseExpression = name
        for each in reversed(decorators):
            call = cst.Call(each, [cst.Arg(call)])
        below = cst.SimpleStatementLine([cst.Assign([cst.AssignTarget(name)], call)])
        return cst.FlattenSentinel([updated_node.with_changes(decorators=[]), below])


def _is_kept(decorator: cst.BaseExpression) -> bool:
    """`@name.setter` needs the property of the same name above it, which must then be one too."""
    if isinstance(decorator, cst.Attribute):
        return decorator.attr.value in {"setter", "deleter"}
    return isinstance(decorator, cst.Name) and decorator.value in _KEPT
