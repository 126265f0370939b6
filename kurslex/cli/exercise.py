"""`kurslex exercise`: an exercise of a calculator with drawn numbers, its hints and its answer."""

import argparse
import sys
from collections.abc import Iterable

from kurslex.calculators.exercises.draw_question import NotDrawnError, Question, draw_question
from kurslex.calculators.exercises.judge import judge
from kurslex.calculators.exercises.seeds import fresh_seed, read_seed, read_series
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.calculators.present.local_currency import in_currency
from kurslex.cli.arguments import add_json, as_document
from kurslex.cli.calc_values import unknown
from kurslex.cli.command_parser import Commands
from kurslex.cli.exercise_output import as_json, as_text
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.messages import MessageError, Messages
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.glossary import Glossary
from kurslex.utils.printable import printable_lines


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "exercise",
        help="print an exercise with drawn numbers",
        description="Print an exercise of a calculator. The same seed gives the same numbers in "
        "each language and each release.",
        epilog="example: kurslex exercise profit-loss/sell --seed 17 --locale de --solution",
    )
    parser.add_argument(
        "exercise",
        metavar="ID/NAME",
        nargs="?",
        help="a calculator and one of its exercises, such as profit-loss/sell; without one, all "
        "are listed",
    )
    parser.add_argument("--list", action="store_true", help="list the exercises, draw nothing")
    parser.add_argument(
        "--seed",
        metavar="N",
        action="append",
        help="which numbers, from 1 to 9999 (default: random)",
    )
    parser.add_argument(
        "--series", metavar="TEXT", help="a name that gives all seeds new numbers, such as a class"
    )
    parser.add_argument(
        "--exercises-version",
        metavar="VERSION",
        help="the version of the exercise, where an older one is wanted (default: the newest)",
    )
    parser.add_argument(
        "--locale", metavar="TAG", help="whose words and numbers to use (default: the first)"
    )
    parser.add_argument("--solution", action="store_true", help="print the hints and the answer")
    parser.add_argument("--answer", metavar="TEXT", help="say how this answer is judged")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the exercise; return 2 where the command is misused, 1 where content is at fault."""
    glossary, _ = known_glossary(args.root)
    tag = args.locale or next(iter(glossary.locales), "")
    complaints = unknown("locale", tag, glossary.locales)
    is_list = args.list or args.exercise is None
    found = (
        None
        if is_list
        else find_exercise(glossary, args.exercise, args.exercises_version, complaints)
    )
    if complaints:
        return complain("exercise", complaints)
    try:
        if found is None:
            is_json = args.format == "json"
            listed = _listed(glossary, glossary.messages[tag], is_json=is_json)
            print(listed if is_json else printable_lines(listed))
            return GOOD
        return _print(glossary, *found, tag, args)
    except MessageError as error:
        complain("exercise", [f"docs/{tag}/messages: {error}"])
    except NotDrawnError as error:
        complain("exercise", [f"{args.exercise} has no sensible numbers: {error.reason}"])
    return PROBLEMS


def find_exercise(
    glossary: Glossary, address: str, version: str | None, complaints: list[str]
) -> tuple[Calculator, Exercise] | None:
    """Return the exercise of an address, `ID/NAME`; what is wrong is added to `complaints`."""
    known = {
        f"{calculator.id}/{each.name}": (calculator, each)
        for calculator in glossary.calculators.values()
        for each in calculator.newest_exercises()
    }
    complaints += unknown("exercise", address, known)
    if address not in known or version is None:
        return known.get(address)
    calculator, newest = known[address]
    older = {str(each.version): each for each in calculator.exercises if each.name == newest.name}
    complaints += unknown(f"version of {address}", version, older)
    return (calculator, older[version]) if version in older else None


def complain(command: str, complaints: Iterable[str]) -> int:
    """Print what is wrong with a command, and return the status of a wrong one."""
    for complaint in complaints:
        print(f"kurslex {command}: {printable_lines(complaint)}", file=sys.stderr)
    return USAGE_ERROR


def _print(
    glossary: Glossary,
    calculator: Calculator,
    exercise: Exercise,
    tag: str,
    args: argparse.Namespace,
) -> int:
    locale, messages = glossary.locales[tag], glossary.messages[tag]
    local = in_currency(calculator, locale.currency)
    words = ExerciseWords(local, locale.numbers, messages)
    question = _drawn(local, exercise, messages, args)
    view = words.view(question)
    said = None
    if args.answer is not None:
        judged = judge(local, question, args.answer, locale.numbers)
        said = (judged, words.said(question, judged))
    if args.format == "json":
        print(as_json(view, said))
    else:
        print(printable_lines(as_text(view, messages, said, with_solution=args.solution)))
    return GOOD


def _drawn(
    calculator: Calculator, exercise: Exercise, messages: Messages, args: argparse.Namespace
) -> Question:
    """Return the question; what is no seed or no series is said, and others are taken."""
    given = args.seed or []
    seed = read_seed(given[0]) if len(given) == 1 else None
    if seed is None:
        seed = fresh_seed()
        word = "exercises-no-seed" if given else "exercises-fresh"
        print(printable_lines(messages.format(word, seed=str(seed))), file=sys.stderr)
    series = read_series(args.series or "")
    if series is None:
        print(printable_lines(messages.format("exercises-no-series")), file=sys.stderr)
    return draw_question(calculator, exercise, seed, series or "")


def _listed(glossary: Glossary, messages: Messages, *, is_json: bool) -> str:
    entries = [
        {
            "id": f"{calculator.id}/{each.name}",
            "version": each.version,
            "title": messages.format(calculator.message_id("title")),
            "asks": messages.format(calculator.message_id(each.asks)),
        }
        for calculator in glossary.calculators.values()
        for each in calculator.newest_exercises()
    ]
    if is_json:
        return as_document("exercises", entries)
    lines = [f"{each['id']}: {each['title']} ({each['asks']})" for each in entries]
    return "\n".join(lines) or "this glossary has no exercises"
