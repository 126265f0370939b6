"""Problems for code scanning: SARIF, the interchange format of static analysis."""

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from kurslex import __version__
from kurslex.problem import Problem
from kurslex.rules import RULES
from kurslex.rules.registry import Rule
from kurslex.utils.printable import printable

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif_report(problems: Sequence[Problem]) -> str:
    """Return one run with every rule and a result for each problem (OASIS SARIF 2.1.0)."""
    known = RULES
    indexes = {rule.id: index for index, rule in enumerate(known)}
    driver = {"name": "Kurslex", "version": __version__, "rules": [_rule(each) for each in known]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, indexes) for problem in problems],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "defaultConfiguration": {"level": rule.severity.value},
        "shortDescription": {"text": rule.statement},
        "help": {
            "text": f"{rule.statement}\nBad: {rule.bad}\nGood: {rule.good}",
            "markdown": f"{rule.statement}\n\n- Bad: {rule.bad}\n- Good: {rule.good}",
        },
    }


def _result(problem: Problem, indexes: Mapping[str, int]) -> dict[str, Any]:
    hint = f"\nhint: {printable(problem.hint)}" if problem.hint else ""
    text = f"{printable(problem.message)}{hint}".replace("{", "{{").replace(
        "}", "}}"
    )  # no placeholders
    return {
        "ruleId": problem.check,
        "ruleIndex": indexes[problem.check],
        "level": problem.severity.value,
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(os.fsencode(problem.path))},
                    "region": {"startLine": problem.line},
                }
            }
        ],
    }
