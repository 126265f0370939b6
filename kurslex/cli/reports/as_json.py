"""Problems for other programs."""

import json
from collections.abc import Sequence

from kurslex.problem import Problem
from kurslex.utils.printable import printable


def json_report(problems: Sequence[Problem]) -> str:
    r"""Return `{"problems": […]}`, an object for each problem in the order of files and lines.

    Its fields: `path`, relative to the project; `line`, counted from 1; `rule`; `severity`, which
    is `error` or `warning`; `message`; `hint`, which says how to fix it and is empty where none is
    known. Messages and hints show control characters, as `\x1b`.
    """
    entries = [
        {
            "path": problem.path,
            "line": problem.line,
            "rule": problem.check,
            "severity": problem.severity.value,
            "message": printable(problem.message),
            "hint": printable(problem.hint),
        }
        for problem in problems
    ]
    text = json.dumps({"problems": entries}, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()  # a path's bytes: "\\udcff"
