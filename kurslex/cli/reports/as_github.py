"""Problems as notes on the lines of a pull request: workflow commands of GitHub Actions."""

from collections.abc import Sequence

from kurslex.problem import Problem
from kurslex.utils.printable import printable


def github_report(problems: Sequence[Problem]) -> str:
    """Return a command `::error file=…,line=…,title=…::message` for each problem.

    Below the message is what the rule asks, in the language of the file.

    Percent signs and line ends are escaped, in properties colons and commas, too, as the runner
    undoes it (actions/toolkit, packages/core/src/command.ts). Empty where all is well.
    """
    return "".join(map(_command, problems))


def _command(problem: Problem) -> str:
    path, title = _property(printable(problem.path)), _property(problem.check)
    properties = f"file={path},line={problem.line},title={title}"
    hint = f"\nhint: {printable(problem.hint)}" if problem.hint else ""
    rule = f"\n\n{printable(problem.explanation)}" if problem.explanation else ""
    text = _data(printable(problem.message) + hint + rule)
    return f"::{problem.severity.value} {properties}::{text}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
