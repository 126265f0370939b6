"""Problems for people at a terminal."""

from collections.abc import Sequence

from kurslex.cli.counts import counted
from kurslex.cli.reports.summary import summary
from kurslex.problem import Problem, Severity


def text_report(problems: Sequence[Problem]) -> str:
    """Return each problem as FILE:LINE: MESSAGE [RULE] with its hint, and their number at the end.

    A warning's message begins with `warning: `. Empty where all is well.
    """
    if not problems:
        return ""
    return "\n".join([*map(str, problems), _count(problems), ""])


def short_text_report(problems: Sequence[Problem]) -> str:
    """Return the same with one line for many warnings of a rule in a language."""
    if not problems:
        return ""
    return "\n".join([*summary(problems), _count(problems), ""])


def _count(problems: Sequence[Problem]) -> str:
    files = counted(len({problem.path for problem in problems}), "file")
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    if warnings == len(problems):
        return f"{counted(warnings, 'warning')} in {files}"
    among = f", {warnings} of them {'a warning' if warnings == 1 else 'warnings'}"
    return f"{counted(len(problems), 'problem')} in {files}{among if warnings else ''}"
