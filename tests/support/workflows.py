"""The project's workflows as a forge would run them: which steps run, and their shell."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.support.command import PROJECT, environment

Step = dict[str, Any]

_CONTEXT = re.compile(r"\b(?:steps|github)(?:\.\w+)+")


def job(file: str, name: str) -> dict[str, Any]:
    """Return a job of one of the project's workflows."""
    text = (PROJECT / ".github/workflows" / file).read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)["jobs"][name]
    return found


def step(steps: list[Step], name: str) -> Step:
    """Return the step of that name."""
    return next(each for each in steps if each.get("name") == name)


def is_true(condition: str, context: Mapping[str, str]) -> bool:
    """Evaluate the few kinds of conditions that these workflows have."""
    text = condition.removeprefix("${{").removesuffix("}}").strip().replace("\n", " ")
    text = text.replace("!cancelled()", "True").replace("&&", " and ").replace("||", " or ")
    python = _CONTEXT.sub(lambda found: repr(context.get(found[0], "")), text)
    return bool(eval(python, {"__builtins__": {}}))


def outcomes(steps: list[Step], failing: set[str]) -> dict[str, str]:
    """Return what becomes of each step, by name, where those with the ids in `failing` fail.

    A step without a condition runs as long as none before it has failed.
    """
    found: dict[str, str] = {}
    context: dict[str, str] = {}
    for each in steps:
        condition = each.get("if")
        has_failed = "failure" in found.values()
        runs = is_true(condition, context) if condition else not has_failed
        outcome = ("failure" if each.get("id") in failing else "success") if runs else "skipped"
        found[each.get("name", each.get("uses", ""))] = outcome
        context[f"steps.{each.get('id')}.outcome"] = outcome
    return found


def put_tools(root: Path) -> None:
    """Put the commands that workflows call at their places in a checkout."""
    tools = root / ".venv/bin"
    tools.mkdir(parents=True)
    for name, call in (("kurslex", "-m kurslex"), ("python", "")):
        (tools / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {call} "$@"\n')
        (tools / name).chmod(0o755)


def run_shell(shell: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step's lines as a forge does: bash, which stops at the first failure."""
    return subprocess.run(
        ["bash", "-e", "-c", shell],
        cwd=folder,
        env=environment(**variables),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
