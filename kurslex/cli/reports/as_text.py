"""Problems for people at a terminal."""

from collections.abc import Sequence

from kurslex.cli.counted import counted
from kurslex.problem import Problem


def text_report(problems: Sequence[Problem]) -> str:
    """Return each problem as FILE:LINE: MESSAGE [RULE] with its hint, and their number at the end.

    Empty where all is well.
    """
    if not problems:
        return ""
    files = len({problem.path for problem in problems})
    count = f"{counted(len(problems), 'problem')} in {counted(files, 'file')}"
    return "\n".join([*map(str, problems), count, ""])
