"""The words of a `kurslex calc` command -> numbers, or complaints in plain English."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from kurslex.calculators.numbers import PLAIN, Refusal, format_number, parse_number
from kurslex.model.calculator import Calculator, Input, Row, RowsInput, Value
from kurslex.model.locale import NumberSymbols
from kurslex.problem import did_you_mean

CURES: Mapping[Refusal, str] = {
    Refusal.EMPTY: "there is no number; write for example {example}",
    Refusal.NOT_A_NUMBER: "not a number; write for example {example}",
    Refusal.AMBIGUOUS: "it can be read in two ways; put '{decimal}' before decimals, group nothing",
    Refusal.BELOW_MINIMUM: "too small; write at least {minimum}",
    Refusal.ABOVE_MAXIMUM: "too large; write at most {maximum}",
    Refusal.TOO_MANY_DECIMALS: "more than {decimals} decimals; write for example {example}",
    Refusal.TOO_LONG: "too long for a number; write for example {example}",
}


def unknown(kind: str, word: str, known: Iterable[str]) -> list[str]:
    """Return a complaint in a list where a word is not among the known ones, else nothing."""
    names = list(known)
    if word in names:
        return []
    hint = did_you_mean(word, names) or f"known: {', '.join(names) or 'none'}"
    return [f"there is no {kind} '{word}'; {hint}"]


def read_values(
    words: Iterable[str], calculator: Calculator, symbols: NumberSymbols, complaints: list[str]
) -> dict[str, Value]:
    """Return the values of all `name=value` words; what is wrong is added to `complaints`."""
    quantities: dict[str, Input | RowsInput] = {each.name: each for each in calculator.inputs}
    quantities |= {each.name: each for each in calculator.rows}
    targets = {each.target: each.unknown for each in reversed(calculator.solutions())}
    found: dict[str, Value] = {}
    seen: set[str] = set()
    for word in words:
        name, sign, text = word.partition("=")
        if not sign:
            complaints.append(f"'{word}' is not an input; write {next(iter(quantities))}=…")
        elif name in targets:
            hint = f"to find an input for it, add solve={targets[name]}"
            complaints.append(f"'{name}' is a result; {hint}")
        elif name not in quantities:
            complaints += unknown("input", name, quantities)
        elif name in seen:
            complaints.append(f"'{name}' is given twice; write it once")
        else:
            quantity = quantities[name]
            if isinstance(quantity, RowsInput):
                found[name] = _rows(text, quantity, complaints)
            else:
                found[name] = read_number(text, quantity, symbols, word, complaints)
        seen.add(name)
    return found


def _rows(text: str, rows: RowsInput, complaints: list[str]) -> list[Row]:
    """Return the rows of `50.20x300,50.10x200`, which reads alike in every language."""
    return [
        {
            each.name: read_number(
                cell, each, PLAIN, f"{rows.name}, row {number}, {each.name}={cell}", complaints
            )
            for each, cell in zip(rows.fields, cells, strict=True)
        }
        for number, cells in enumerate(rows.split(text), 1)
    ]


def read_number(
    text: str, quantity: Input, symbols: NumberSymbols, place: str, complaints: list[str]
) -> Fraction:
    """Return what a text means, or the default after a complaint that begins with `place`."""
    value = parse_number(text, quantity, symbols)
    if isinstance(value, Refusal):
        complaints.append(f"{place}: {_hint(value, quantity, symbols)}")
        return quantity.default
    return value


def _hint(refusal: Refusal, quantity: Input, symbols: NumberSymbols) -> str:
    example, minimum, maximum = (
        format_number(value, decimals=quantity.decimals, symbols=symbols)
        for value in (quantity.default, quantity.minimum, quantity.maximum)
    )
    return CURES[refusal].format(
        example=example,
        minimum=minimum,
        maximum=maximum,
        decimals=quantity.decimals,
        decimal=symbols.decimal,
    )
