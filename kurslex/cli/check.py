"""`kurslex check`: every problem of the content, in one run."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePath

from kurslex.cli.arguments import add_json
from kurslex.cli.changes import NoSuchChangeError
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.explanations import explained
from kurslex.cli.file_arguments import concerning, given_files
from kurslex.cli.progress import Display, Watch, bar_or
from kurslex.cli.project_folder import relative
from kurslex.cli.reports.as_text import short_text_report
from kurslex.cli.reports.coloured_text import coloured
from kurslex.cli.reports.forms import REPORTS
from kurslex.cli.rule_list import UnknownRuleError, rule_list, rules_in_force
from kurslex.cli.rules_as_json import rules_as_json
from kurslex.engine.cache import cache_if_possible
from kurslex.errors import UsageError
from kurslex.problem import Problem, Severity
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.project.loading.rule_texts import load_rule_texts
from kurslex.rules import inspect

# A forge wants places as the repository has them, wherever in it the glossary lies.
_FOR_A_FORGE = {"github", "sarif"}


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "check",
        help="report every problem in the content",
        description="Report every problem in the content, as FILE:LINE: MESSAGE [RULE], sorted by "
        "file and line. Prints nothing where all is well. Warnings alone do not fail.",
        epilog="example: kurslex check",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="report only what concerns these files, or those in these folders: the "
        "problems in them, and those elsewhere that were not there at the last commit",
    )
    parser.add_argument(
        "--format",
        choices=REPORTS,
        default="text",
        help="text for people, github for notes on a pull request's lines, json for programs, "
        "sarif for code scanning (default: text)",
    )
    add_json(parser)
    parser.add_argument(
        "--all",
        action="store_true",
        help="name each problem, also where a language has many warnings of a rule",
    )
    parser.add_argument("--strict", action="store_true", help="treat warnings as errors")
    parser.add_argument(
        "--changed",
        metavar="REV",
        help="report only what concerns the changes since a commit, a branch or a tag: the "
        "problems in files that changed, and those elsewhere that were not there before; files "
        "that are named count as changed",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="explain below each problem what its rule requires, in the language of the file "
        "(docs/LOCALE/rules.ftl) or else in English; github always does",
    )
    parser.add_argument(
        "--list",
        metavar="RULE",
        nargs="?",
        const="",
        help="explain a rule, or all of them, with its severity and an example of bad and good, "
        "and check nothing",
    )
    parser.add_argument(
        "--rules",
        action="store_true",
        help="list all rules, a line each, with the severity and the limits that count in this "
        "project, and check nothing",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the problems; return 1 where there are errors among them."""
    try:
        if args.rules:
            sys.stdout.write(rules_in_force(load_concepts(args.root, []).rules))
            return GOOD
        if args.list is not None:
            declared = load_concepts(args.root, [])
            texts = load_rule_texts(args.root, declared.locales)
            listed = rules_as_json if args.format == "json" else rule_list
            sys.stdout.write(listed(args.list, declared.rules, texts))
            return GOOD
        handed = given_files(args.root, args.files)
        with cache_if_possible(args.root) as records:
            memory = records.memory()
            glossary, problems = inspect(args.root, memory, Watch(bar_or(Display())))
            warning = records.save_if_possible(memory)
        if args.changed is not None or handed:
            problems = concerning(args.root, handed, args.changed, problems)
    except (UnknownRuleError, NoSuchChangeError) as error:
        raise UsageError(str(error)) from error
    if args.strict:
        problems = [replace(each, severity=Severity.ERROR) for each in problems]
    if args.explain or args.format == "github":
        problems = explained(problems, load_rule_texts(args.root, glossary.tags))
    if args.format in _FOR_A_FORGE:
        problems = _seen_from_here(problems, args.root)
    # Whoever asks for files or changes wants to see what is wrong with them.
    is_whole = not (args.all or args.explain or handed or args.changed is not None)
    is_short = is_whole and args.format == "text"
    report = (short_text_report if is_short else REPORTS[args.format])(problems)
    sys.stdout.write(coloured(report, sys.stdout) if args.format == "text" else report)
    sys.stdout.flush()
    if warning:
        print(f"kurslex check: {warning}", file=sys.stderr)
    return PROBLEMS if any(each.severity is Severity.ERROR for each in problems) else GOOD


def _seen_from_here(problems: Iterable[Problem], root: Path) -> list[Problem]:
    """Return the problems with paths relative to the folder in which the command runs.

    Where that is a folder within the project, its paths stay: they are what the repository has.
    """
    folder = PurePath(relative(root))
    if folder.is_absolute() or folder.parts[:1] == ("..",):
        return list(problems)
    return [replace(each, path=(folder / each.path).as_posix()) for each in problems]
