"""`kurslex calc`: a calculator's results, with the same figures as on the site."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from kurslex.cli.calc_values import read_values, unknown
from kurslex.cli.status import GOOD, PROBLEMS, WRONG_USE
from kurslex.formula.evaluate import DivisionByZeroError, evaluate
from kurslex.loading import load_glossary
from kurslex.messages import MessageError, Messages
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.numbers import PLAIN, exact_text, format_number


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "calc",
        help="compute with one of the calculators",
        description="Print the results of a calculator, exact and rounded once. "
        "An input that is not given has the value of the worked example.",
        epilog="example: kurslex calc profit-loss buy=50 sell=70 shares=100 --locale de",
    )
    parser.add_argument("calculator", metavar="ID", help="a calculator, such as profit-loss")
    parser.add_argument(
        "values",
        metavar="NAME=VALUE",
        nargs="*",
        help="an input, with a number as readers of the locale may type it",
    )
    parser.add_argument(
        "--locale", metavar="TAG", help="whose words and numbers to use (default: the first)"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the results; return 2 where the command is misused, 1 where content is at fault."""
    glossary, problems = load_glossary(args.root)
    tag = args.locale or next(iter(glossary.locales), "")
    complaints = [
        *unknown("calculator", args.calculator, glossary.calculators),
        *unknown("locale", tag, glossary.locales),
    ]
    if complaints:
        own_file = f"calculators/{args.calculator.replace('-', '_')}.py"
        return _complain([*(str(each) for each in problems if each.path == own_file), *complaints])
    return _compute(glossary, glossary.calculators[args.calculator], tag, args)


def _compute(glossary: Glossary, calculator: Calculator, tag: str, args: argparse.Namespace) -> int:
    locale, messages = glossary.locales[tag], glossary.messages[tag]
    complaints: list[str] = []
    inputs = calculator.defaults() | read_values(
        args.values, calculator, locale.numbers, complaints
    )
    if complaints:
        return _complain(complaints)
    try:
        outputs = evaluate(calculator.program, inputs)
        if args.format == "json":
            print(_json(calculator, inputs, outputs, locale, messages))
        else:
            print(_text(calculator, outputs, locale, messages))
    except DivisionByZeroError as error:
        return _complain([f"{calculator.path}:{error.node.line}: these values divide by zero"])
    except MessageError as error:
        _complain([f"docs/{tag}/messages: {error}"])
        return PROBLEMS
    return GOOD


def _text(
    calculator: Calculator,
    outputs: Mapping[str, Fraction],
    locale: Locale,
    messages: Messages,
) -> str:
    return "\n".join(
        f"{_label(calculator, quantity, messages)}: "
        + _written(outputs[quantity.name], quantity, locale.numbers)
        for quantity in calculator.outputs
    )


def _json(
    calculator: Calculator,
    inputs: Mapping[str, Fraction],
    outputs: Mapping[str, Fraction],
    locale: Locale,
    messages: Messages,
) -> str:
    def described(quantity: Quantity, value: Fraction) -> dict[str, str]:
        return {
            "label": _label(calculator, quantity, messages),
            "text": _written(value, quantity, locale.numbers),
            "value": format_number(value, decimals=quantity.decimals, symbols=PLAIN),
            "exact": exact_text(value),
            "unit": quantity.unit,
        }

    document = {
        "calculator": calculator.id,
        "locale": locale.tag,
        "inputs": {each.name: described(each, inputs[each.name]) for each in calculator.inputs},
        "outputs": {each.name: described(each, outputs[each.name]) for each in calculator.outputs},
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _label(calculator: Calculator, quantity: Quantity, messages: Messages) -> str:
    return messages.format(calculator.message_id(quantity.name))


def _written(value: Fraction, quantity: Quantity, symbols: NumberSymbols) -> str:
    return format_number(value, decimals=quantity.decimals, symbols=symbols, unit=quantity.unit)


def _complain(complaints: Iterable[str]) -> int:
    for complaint in complaints:
        print(f"kurslex calc: {complaint}", file=sys.stderr)
    return WRONG_USE
