"""A calculator computed by Python and by its generated script in the browser, to be compared."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Protocol

from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Calculator, Value

CHUNK = 100

# Rationals travel as "numerator/denominator"; JavaScript's own are not in lowest terms.
WRITTEN = """
    const gcd = (a, b) => (b ? gcd(b, a % b) : a < 0n ? -a : a);
    const written = ([n, d]) => { const f = gcd(n, d); return `${n / f}/${d / f}`; };
"""
READ = """const read = (text) => text.split("/").map(BigInt);"""
COMPUTE = """([id, results, cases]) => {
    READ
    const rows = (list) => list.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, text]) => [name, read(text)])));
    WRITTEN
    const told = (value) => typeof value[0] === "bigint" ? written(value) : value.map((row) =>
        Object.values(row).map(written).join(" ")).join(";");
    return cases.map((inputs) => {
        const values = {}, warnings = [];
        for (const [name, value] of Object.entries(inputs))
            values[name] = typeof value === "string" ? read(value) : rows(value);
        try {
            kurslex.compute(id, values, (reason) => warnings.push(reason));
        } catch (error) {
            if (error instanceof kurslex.NoResult) return error.message;
            throw error;
        }
        return [...results.map((name) => told(values[name])), ...warnings];
    });
}""".replace("READ", READ).replace("WRITTEN", WRITTEN)


class Browser(Protocol):
    """A page of Playwright's, or a window of any engine."""

    def evaluate(self, function: str, argument: Any, /) -> Any:
        """Call a JavaScript function and return what it returns."""


def in_python(calculator: Calculator, inputs: Mapping[str, Value]) -> list[str] | str:
    try:
        result = run(calculator.program, inputs)
    except NoResultError as error:
        return error.reason
    numbers = [rational(value) for value in result.outputs.values()]
    lists = [
        ";".join(" ".join(map(rational, row.values())) for row in rows)
        for rows in result.series.values()
    ]
    return [*numbers, *lists, *result.warnings]


def in_browser(
    page: Browser, calculator: Calculator, cases: Sequence[Mapping[str, Value]]
) -> Iterator[list[str] | str]:
    results = [each.name for each in (*calculator.outputs, *calculator.series)]
    for start in range(0, len(cases), CHUNK):
        sent = [
            {name: for_script(value) for name, value in inputs.items()}
            for inputs in cases[start : start + CHUNK]
        ]
        yield from page.evaluate(COMPUTE, [calculator.id, results, sent])


def for_script(value: Value) -> Any:
    if isinstance(value, Fraction):
        return rational(value)
    return [{name: rational(cell) for name, cell in row.items()} for row in value]


def rational(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def differences(
    page: Browser, calculator: Calculator, cases: Sequence[Mapping[str, Value]]
) -> list[tuple[Mapping[str, Value], list[str] | str, list[str] | str]]:
    """Return each case on which the two disagree, with what either said."""
    return [
        (inputs, expected, result)
        for inputs, result in zip(cases, in_browser(page, calculator, cases), strict=True)
        if (expected := in_python(calculator, inputs)) != result
    ]
