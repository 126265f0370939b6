"""Nothing is remembered by a module: what was worked out belongs to an object, and dies with it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kurslex

PACKAGE = Path(kurslex.__path__[0])
MODULES = sorted(PACKAGE.rglob("*.py"))
EXCEPTIONS: dict[str, str] = {}
"""Why something may be remembered all the same, by module and name."""

CACHES = {"cache", "lru_cache"}
FILLED_LATER = {"dict", "list", "set", "deque", "defaultdict", "Counter", "OrderedDict"}
WEAK = {"WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "ref"}


def called(node: ast.expr) -> str:
    """Return the last name of what is called or named: `cache` for `functools.cache`."""
    if isinstance(node, ast.Call):
        return called(node.func)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def is_empty(node: ast.expr) -> bool:
    """Whether a value is a collection that only makes sense if it is filled later."""
    if isinstance(node, ast.Call):
        name = called(node)
        return name in WEAK or (name in FILLED_LATER and not node.args and not node.keywords)
    return isinstance(node, ast.List | ast.Dict) and not ast.unparse(node).strip("[]{}")


def remembered(source: str) -> Iterator[str]:
    """Yield the names in a module, or in a class of it, by which something is remembered."""
    tree = ast.parse(source)
    bodies = [tree.body, *(node.body for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]
    for body in bodies:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                if any(called(each) in CACHES for each in node.decorator_list):
                    yield node.name
            elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                makes_cache = any(
                    called(each) in CACHES
                    for each in ast.walk(node.value)
                    if isinstance(each, ast.Call)
                )
                if makes_cache or is_empty(node.value):
                    yield from map(ast.unparse, targets)
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield from node.names


def test_no_module_remembers_anything() -> None:
    found = {
        f"{module.relative_to(PACKAGE.parent)}: {name}"
        for module in MODULES
        for name in remembered(module.read_text(encoding="utf-8"))
    }
    assert found == EXCEPTIONS.keys()
    assert all(EXCEPTIONS.values())


@pytest.mark.parametrize(
    "source",
    [
        "@cache\ndef known(tag): ...",
        "@functools.lru_cache(maxsize=8)\ndef known(tag): ...",
        "class Reader:\n    @lru_cache\n    def known(self): ...",
        "known = cache(read)",
        "known: dict[str, str] = {}",
        "known = []",
        "known = dict()",
        "known = defaultdict()",
        "known = WeakKeyDictionary()",
        "class Reader:\n    known = set()",
        "def read():\n    global known\n    known = 1",
        "known = partial(lru_cache(8)(read), 1)",
    ],
)
def test_what_remembers_is_found(source: str) -> None:
    assert [*remembered(source)] == ["known"]


@pytest.mark.parametrize(
    "source",
    [
        "known = {'a': 1}\nothers = [1]\nnames = frozenset()\nnone = ()",
        "class Reader:\n    def __init__(self):\n        self.known = cache(read)",
        "def reader(tag):\n    known = {}\n    return cache(known.get)",
        "class Reader:\n    known: dict[str, str] = field(default_factory=dict)",
        "class Reader:\n    @cached_property\n    def known(self): ...",
    ],
)
def test_what_an_object_or_a_call_remembers_is_its_own(source: str) -> None:
    assert [*remembered(source)] == []
