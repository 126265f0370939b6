"""What is inverted to find an input is refused where it grows too long, or has no inverse."""

from fractions import Fraction

import pytest
from msgspec.structs import replace

from kurslex.calculators.invert import equation
from kurslex.calculators.lang import operators
from kurslex.model.program import Name, Number, Operation
from tests.calculators.long_calculators import lines, read
from tests.support.calculators import calculators


@pytest.mark.parametrize(
    ("body", "fact"),
    [
        (lines(60, "s{1} = s{0} + s{0}", "    y = s{}\n"), "the formula grows too long"),
        (lines(60, "s{1} = s{0} ** 3", "    y = s{}\n"), "the formula grows too long"),
        (lines(300, "s{1} = 1 / (1 + s{0})", "    y = s{}\n"), "the formula grows too long"),
        (
            "".join(
                f"    if z > {i}:\n        s{i} = x + {i}\n    else:\n        s{i} = x - 1\n"
                for i in range(40)
            )
            + "    y = s0\n",
            "too many conditions are in between",
        ),
    ],
)
def test_what_grows_while_it_is_inverted_is_refused(body: str, fact: str) -> None:
    _, (problem,) = read(body, 'solve=("x",)')
    assert problem.partition("'y' ")[2].startswith(f"cannot be solved for 'x': {fact};")


def test_an_operator_that_cannot_be_inverted_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    place = {"line": 1, "column": 1}
    remainder = operators.Operator(
        syntax=operators.ast.Mod, precedence=3, compute=divmod, javascript="mod", sign="mod"
    )
    monkeypatch.setitem(operators.OPERATORS, "%", remainder)
    x, y = Name(**place, identifier="x"), Name(**place, identifier="y")
    unknown = next(each for each in calculators()["profit-loss"].inputs)
    unknown = replace(unknown, name="x")
    for left, right in ((x, Number(**place, value=Fraction(3))), (y, x), (x, x)):
        expression = Operation(**place, operator="%", left=left, right=right)
        with pytest.raises(equation.NotInvertibleError, match=r"^'%' cannot be inverted$"):
            equation.inverted(expression, y, unknown)
    with pytest.raises(equation.NotInvertibleError, match=r"^it appears in a formula$"):
        equation.inverted(Number(**place, value=Fraction(3)), y, unknown)
    squared = Operation(**place, operator="*", left=x, right=x)
    with pytest.raises(equation.NotInvertibleError, match=r"^it is multiplied by itself$"):
        equation.inverted(squared, y, unknown)
