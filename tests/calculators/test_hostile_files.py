"""Nothing appears in a calculator's file that nobody reads: each foreign part of it is named."""

import ast
import copy
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.parser.calculator_file import parse_calculator
from tests.support.plain_python import NotAcceptedError, checked_function

SOURCE = '''"""A file."""
from kurslex.formula import ascending, calculator, count, money, refuse, rows, series, target, warn
@calculator(
    "whole",
    inputs={"price": money("50", unit="USD", decimals=2), "asks": rows("1", most=3, n=count("1"))},
    steps={"rest": money(unit="USD")},
    outputs={"total": money(unit="USD")},
    series={"fills": series(n=count())},
    targets={"total": target("5", search=("price",))},
    concepts={"price": "share"},
)
def whole(price, asks):
    """Say something."""
    if price > 5 and price != 7:
        refuse("too-dear")
    else:
        warn("cheap")
    rest = -price ** 2 / max(price, 3)
    fills = []
    for ask in ascending(asks, "n"):
        fills.append((ask.n * 2,))
    total = rest + sum(fill.n for fill in fills if fill.n >= 1)
    return total, fills
'''
EXPRESSIONS = (
    "pwned()", "lambda: pwned()", "(pwned := 1)", "[pwned for k in price]", 'f"{pwned()}"',
    "{pwned: 1}", "{*pwned}", "pwned.system", "pwned[0]", "not pwned", "~pwned", "pwned @ pwned",
    "pwned if pwned else 1", "(yield pwned)", "(await pwned)", "b'pwned'", "1 < pwned < 3",
    "sum(pwned async for k in price)", "print(pwned)", "__builtins__['pwned']", "(*pwned,)",
    "max(1, 2, key=pwned)", "{**pwned}", "pwned(*pwned, **pwned)", "'pwned' % pwned",
)  # fmt: skip
STATEMENTS = (
    "pwned()", "import pwned", "from pwned import *", "global pwned", "pwned: pwned() = 1",
    "pwned += 1", "del pwned", "assert pwned", "raise pwned", "class pwned: pass",
    "def pwned(): pass", "async def pwned(): pass", "@pwned\ndef pwned(): pass",
    "with pwned: pass", "try:\n    pwned\nexcept pwned: pass", "while pwned: pass",
    "match pwned:\n    case pwned: pass", "a = b = pwned", "(a, pwned) = 1, 2",
    "f'{pwned}'", "for pwned in price: pass\nelse: pwned", "price.pwned = 1", "return pwned",
)  # fmt: skip


def tree() -> ast.Module:
    return ast.parse(SOURCE)


def slots(module: ast.Module) -> Iterator[Callable[[ast.expr], None]]:
    """Yield what puts an expression into each place of a tree that can hold one."""
    for node in ast.walk(module):
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                yield lambda new, node=node, field=field: setattr(node, field, new)
            elif isinstance(value, list) and field in {"args", "elts", "decorator_list", "ifs"}:
                for place in range(len(value) + 1):
                    yield lambda new, value=value, place=place: value.insert(place, new)
        match node:
            case ast.arg():
                yield lambda new, node=node: setattr(node, "annotation", new)
            case ast.FunctionDef():
                yield lambda new, node=node: setattr(node, "returns", new)
                yield lambda new, node=node: setattr(node.args, "defaults", [new])
                yield lambda new, node=node: setattr(
                    node.args, "vararg", ast.arg("more", annotation=new)
                )
            case ast.Call():
                for name in ("more", "unit", None):
                    yield lambda new, node=node, name=name: node.keywords.append(
                        ast.keyword(name, new)
                    )
            case ast.Dict():
                for key in (ast.Constant("more"), None):
                    yield lambda new, node=node, key=key: (
                        node.keys.append(key),
                        node.values.append(new),
                    )
                yield lambda new, node=node: (
                    node.keys.append(new),
                    node.values.append(ast.Constant("share")),
                )


def blocks(module: ast.Module) -> list[list[ast.stmt]]:
    found = []
    for node in ast.walk(module):
        for field in ("body", "orelse"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                found.append(block)
    return found


def assert_refused(module: ast.Module) -> None:
    text = ast.unparse(ast.fix_missing_locations(module))
    problems = []
    assert parse_calculator(text, "calculators/whole.py", problems) is None, text
    lines = {n for n, line in enumerate(text.splitlines(), 1) if "pwned" in line}
    if problems[0].check != "calculator-syntax":  # a `try` is named where it begins
        lines |= {each.lineno for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Try)}
    assert lines & {problem.line for problem in problems}, (text, problems)
    with pytest.raises(NotAcceptedError):
        checked_function(text)


def test_the_file_itself_is_accepted() -> None:
    problems = []
    assert parse_calculator(SOURCE, "calculators/whole.py", problems), problems
    assert len(list(slots(tree()))) > 150
    assert checked_function(SOURCE).name == "whole"


@given(st.data())
def test_a_foreign_expression_is_named_wherever_it_stands(data: st.DataObject) -> None:
    module = tree()
    fragment = data.draw(st.sampled_from(EXPRESSIONS))
    places = list(slots(module))
    place = places[data.draw(st.integers(0, len(places) - 1))]
    place(copy.deepcopy(ast.parse(f"({fragment})", mode="eval").body))
    assert_refused(module)


@given(st.data())
def test_a_foreign_statement_is_named_wherever_it_stands(data: st.DataObject) -> None:
    module = tree()
    fragment = ast.parse(data.draw(st.sampled_from(STATEMENTS))).body
    block = data.draw(st.sampled_from(range(len(blocks(module)))))
    place = data.draw(st.integers(0, len(blocks(module)[block])))
    blocks(module)[block][place:place] = fragment
    assert_refused(module)


@pytest.mark.parametrize(
    ("written", "instead", "message", "hint"),
    [
        (
            "(price,",
            "(price: __import__('os').system('touch PWNED'),",
            "12: column 18: `__import__('os').system('touch PWNED')` is an annotation",
            "write the plain name",
        ),
        (
            "asks):\n",
            "asks) -> open('PWNED', 'w'):\n",
            "12: column 27: `open('PWNED', 'w')` is an annotation",
            "leave it out, with the arrow before it",
        ),
        (
            "import ascending, calculator, count, money, refuse, rows, series, target, warn",
            "import *",
            "2: column 1: `from kurslex.formula import *` does not say what it imports",
            "name each word: from kurslex.formula import calculator, money",
        ),
        (
            "import ascending",
            "import __all__, ascending",
            "2: column 1: kurslex.formula has no '__all__'",
            None,
        ),
        (
            "sum(fill.n for",
            "sum(fill.n async for",
            "22: column 23: `(fill.n async for fill in fills if fill…` is asynchronous",
            "write for without async",
        ),
        (
            'unit="USD", decimals',
            'unit="USD", unit=eval("1"), decimals',
            "5: column 51: there is no quantity 'eval'",
            "use one of count, money, number, percent, rows, series",
        ),
        (
            'unit="USD", decimals',
            'unit="USD", unit="EUR", decimals',
            "5: column 22: money: 'unit' is given twice",
            "",
        ),
        (
            "(price, asks)",
            "(price, price)",
            "12: column 18: 'price' appears twice among the parameters",
            "name each input once",
        ),
        (
            "series(n=",
            "series(__proto__=",
            "8: column 39: '__proto__' is not a valid name",
            "use a-z, 0-9 and _, and begin with a letter",
        ),
        (
            "decimals=2",
            "decimals=True",
            "5: column 22: money: `True` is not a whole number such as 2",
            "",
        ),
    ],
)
def test_what_was_passed_over(written: str, instead: str, message: str, hint: str | None) -> None:
    text = SOURCE.replace(written, instead, 1)
    assert text != SOURCE
    problems = []
    assert parse_calculator(text, "calculators/whole.py", problems) is None
    first = problems[0]
    assert f"{first.line}: {first.message}" == message
    if hint is not None:
        assert first.hint == hint
