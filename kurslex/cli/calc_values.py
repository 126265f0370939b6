"""The words of a `kurslex calc` command -> numbers, or complaints in plain English."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from kurslex.model.calculator import Calculator, Input
from kurslex.model.locale import NumberSymbols
from kurslex.numbers import Refusal, format_number, parse_number
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
    cure = did_you_mean(word, names) or f"known: {', '.join(names) or 'none'}"
    return [f"there is no {kind} '{word}'; {cure}"]


def read_values(
    words: Iterable[str], calculator: Calculator, symbols: NumberSymbols, complaints: list[str]
) -> dict[str, Fraction]:
    """Return the numbers of all `name=value` words; what is wrong is added to `complaints`."""
    quantities = {quantity.name: quantity for quantity in calculator.inputs}
    found: dict[str, Fraction] = {}
    seen: set[str] = set()
    for word in words:
        name, sign, text = word.partition("=")
        if not sign:
            complaints.append(f"'{word}' is no input; write {next(iter(quantities))}=…")
        elif name not in quantities:
            complaints += unknown("input", name, quantities)
        elif name in seen:
            complaints.append(f"'{name}' is given twice; write it once")
        else:
            value = parse_number(text, quantities[name], symbols)
            if isinstance(value, Refusal):
                complaints.append(f"{word}: {_cure(value, quantities[name], symbols)}")
            else:
                found[name] = value
        seen.add(name)
    return found


def _cure(refusal: Refusal, quantity: Input, symbols: NumberSymbols) -> str:
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
