"""Problems for other programs."""

import json
from collections.abc import Sequence

from kurslex.problem import Problem


def json_report(problems: Sequence[Problem]) -> str:
    """Return `{"problems": […]}`, an object for each problem in the order of files and lines.

    Its fields: `path`, relative to the project; `line`, counted from 1; `rule`; `severity`, which
    is `error` or `warning`; `message`; `hint`, which proposes the cure and is empty where none is
    known.
    """
    entries = [
        {
            "path": problem.path,
            "line": problem.line,
            "rule": problem.check,
            "severity": problem.severity.value,
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in problems
    ]
    return json.dumps({"problems": entries}, ensure_ascii=False, indent=2) + "\n"
