"""Calculators of any length, and what is said of them."""

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.model.calculator import Calculator

HEAD = """@calculator(
    "long",
    inputs={"x": money("5", unit="USD", minimum="1"), "z": money("5", unit="USD")},
    outputs={"y": money(unit="USD")},TARGETS
)
def long(x, z):
"""


def read(body: str, targets: str = "") -> tuple[Calculator | None, list[str]]:
    problems = []
    head = HEAD.replace("TARGETS", f'targets={{"y": target("5", {targets})}}' if targets else "")
    calculator = parse_calculator(f"{head}{body}    return y\n", "calculators/long.py", problems)
    return calculator, [f"{each.line}: {each.message}; {each.hint}" for each in problems]


# What a loop changes is not a formula.
HIDDEN = "    y = 0\n    for k in range(0, 1):\n        y = s{}\n"


def lines(count: int, line: str, end: str = HIDDEN) -> str:
    """Return numbered lines that lead from `s0` to `s1` and so on."""
    numbered = "".join("    " + line.format(i, i + 1) + "\n" for i in range(count))
    return f"    s0 = x + 1\n{numbered}{end.format(count)}"
