"""`kurslex calc`: a calculator's results, with the same figures as on the site."""

import argparse
import sys
from collections.abc import Iterable

from kurslex.calculators.present.local_currency import in_currency, is_local
from kurslex.calculators.run.evaluate import run as compute
from kurslex.calculators.run.find_input import find_input
from kurslex.calculators.run.values import NoResultError
from kurslex.cli.arguments import add_json, as_document
from kurslex.cli.calc_output import Output
from kurslex.cli.calc_solve import read_asked
from kurslex.cli.calc_values import read_values, unknown
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.language.currencies import currencies_in_use, currency_sign
from kurslex.messages import MessageError, Messages
from kurslex.model.calculator import NO_VALUE, SHARED_OUTCOMES, Calculator
from kurslex.model.currency import Currency
from kurslex.model.glossary import Glossary
from kurslex.utils.printable import printable_lines


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "calc",
        help="compute with one of the calculators",
        description="Print the results of a calculator, exact and rounded once. "
        "An input that is not given has the value of the worked example.",
        epilog="example: kurslex calc profit-loss buy=50 sell=70 shares=100 --locale de",
    )
    parser.add_argument(
        "calculator",
        metavar="ID",
        nargs="?",
        help="a calculator, such as profit-loss; without one, all are listed",
    )
    parser.add_argument(
        "values",
        metavar="NAME=VALUE",
        nargs="*",
        help="an input, with a number as readers of the locale may type it; "
        "rows with decimal points: asks=50.05x100,50.10x200; "
        "solve=NAME finds an input for a wanted result: --list names them",
    )
    parser.add_argument("--list", action="store_true", help="list the calculators, compute nothing")
    parser.add_argument(
        "--locale", metavar="TAG", help="whose words and numbers to use (default: the first)"
    )
    parser.add_argument(
        "--currency",
        metavar="CODE",
        help="the sign of amounts that are in the language's own currency (default: its own)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    add_json(form)
    form.add_argument("--explain", action="store_true", help="print every step before the results")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the results; return 2 where the command is misused, 1 where content is at fault."""
    glossary, problems = known_glossary(args.root)
    tag = args.locale or next(iter(glossary.locales), "")
    complaints = unknown("locale", tag, glossary.locales)
    is_list = args.list or args.calculator is None
    if not is_list:
        complaints = [
            *unknown("calculator", args.calculator, glossary.calculators),
            *complaints,
        ]
    if complaints:
        own_file = f"calculators/{(args.calculator or '').replace('-', '_')}.py"
        return _complain([*(str(each) for each in problems if each.path == own_file), *complaints])
    try:
        if is_list:
            is_json = args.format == "json"
            listed = _as_json if is_json else _as_text
            text = listed(glossary.calculators.values(), glossary.messages[tag])
            print(text if is_json else printable_lines(text))
            return GOOD
        return _compute(glossary, glossary.calculators[args.calculator], tag, args)
    except MessageError as error:
        _complain([f"docs/{tag}/messages: {error}"])
        return PROBLEMS


def _compute(glossary: Glossary, calculator: Calculator, tag: str, args: argparse.Namespace) -> int:
    locale, messages = glossary.locales[tag], glossary.messages[tag]
    complaints = _wrong_currency(calculator, args.currency)
    currency = locale.currency
    if args.currency and not complaints:
        currency = Currency(code=args.currency, sign=currency_sign(args.currency, tag))
    calculator = in_currency(calculator, currency)
    asked, words = read_asked(args.values, calculator, locale.numbers, complaints)
    inputs = calculator.defaults() | read_values(words, calculator, locale.numbers, complaints)
    if complaints:
        return _complain(complaints)
    output = Output(calculator, locale, messages, asked)
    try:
        if asked:
            inputs[asked.solution.unknown] = find_input(
                calculator, asked.solution, inputs, asked.wanted
            )
        result = compute(calculator.program, inputs)
        steps = [output.steps(inputs), ""] if args.explain else []
    except NoResultError as error:
        if asked and error.reason == NO_VALUE:
            return _complain([output.no_value(asked.solution)])
        return _complain([_reason(error, calculator, messages)])
    is_json = args.format == "json"
    text = "\n".join([*steps, output.text(inputs, result)])
    print(output.json(inputs, result) if is_json else printable_lines(text))
    return GOOD


def _wrong_currency(calculator: Calculator, code: str | None) -> list[str]:
    if code is None:
        return []
    if code not in currencies_in_use():
        return [f"'{code}' is not a currency; write a code of ISO 4217: EUR, NOK"]
    if not is_local(calculator):
        fact = f"the amounts of '{calculator.id}' are not in the language's own currency"
        return [f"{fact}; leave out --currency"]
    return []


def _as_text(calculators: Iterable[Calculator], messages: Messages) -> str:
    lines = []
    for each in calculators:
        lines.append(f"{each.id}: {messages.format(each.message_id('title'))}")
        for way in each.solutions():
            words = messages.format(each.message_id("solve", way.unknown, way.target))
            lines.append(f"  solve={way.unknown} {way.target}=…: {words}")
    return "\n".join(lines) or "this glossary has no calculators"


def _as_json(calculators: Iterable[Calculator], messages: Messages) -> str:
    entries = [
        {
            "id": each.id,
            "title": messages.format(each.message_id("title")),
            "inputs": [*(one.name for one in each.inputs), *(one.name for one in each.rows)],
            "solutions": [
                {
                    "solve": way.unknown,
                    "target": way.target,
                    "words": messages.format(each.message_id("solve", way.unknown, way.target)),
                }
                for way in each.solutions()
            ],
        }
        for each in calculators
    ]
    return as_document("calculators", entries)


def _reason(error: NoResultError, calculator: Calculator, messages: Messages) -> str:
    if error.reason in SHARED_OUTCOMES:
        place = f"{calculator.path}:{error.node.line}"
        return f"{place}: these values have no result: {error.fact}; try others"
    return messages.format(calculator.outcome_id(error.reason))


def _complain(complaints: Iterable[str]) -> int:
    for complaint in complaints:
        print(f"kurslex calc: {printable_lines(complaint)}", file=sys.stderr)
    return USAGE_ERROR
