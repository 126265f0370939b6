"""The parts of the generator that are mutated, and which tests look at each of their files."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

PROJECT = Path(__file__).parents[2]
TESTS = "KURSLEX_TESTS_OF_MUTANTS"
"""Which tests, files and folders of tests look at a module, as a variable: JSON, a mapping."""
BEFORE_MUTANTS = "before_mutants"
"""The function of a module of tests that is called once, with the modules that are mutated."""

_CALCULATORS = "tests/calculators"
_READING = tuple(
    f"{_CALCULATORS}/{name}"
    for name in ("lang", "test_golden.py", "test_problems.py", "test_hostile_files.py")
)
_CASES = "tests/rules/test_cases.py"
_TINY = "test_no_check_finds_anything_in_the_tiny_glossary"
_ENGINE = "tests/engine"
_OTHER_PROCESS = "run_kurslex("  # what runs a command and takes seconds, for each mutant


@dataclass(frozen=True, slots=True)
class Group:
    """Files that are mutated in one go, and the tests that are run for each of their mutants."""

    files: tuple[str, ...]
    tests: tuple[str, ...]


# Tests that call the code in their own process, and few of them: each mutant runs those of its
# group that come by it. What only whole builds test, in other processes, is not here, such as
# engine/cache.py and engine/tasks.py.
_GROUPS = {
    "numbers": [Group(("kurslex/calculators/numbers",), (f"{_CALCULATORS}/numbers",))],
    "lang": [Group(("kurslex/calculators/lang",), _READING)],
    "run": [
        Group(
            ("kurslex/calculators/run",),
            (
                f"{_CALCULATORS}/run",
                *(
                    f"{_CALCULATORS}/test_bounds.py::test_{name}"
                    for name in (
                        "a_result_that_is_too_long_to_be_read_is_none",
                        "digits_are_counted_in_lowest_terms",
                        "what_is_just_short_enough_works_everywhere",
                        "what_takes_too_much_is_out_of_range",
                    )
                ),
                *_READING,
            ),
        )
    ],
    "invert": [
        Group(
            ("kurslex/calculators/invert",),
            (
                f"{_CALCULATORS}/invert",
                f"{_CALCULATORS}/test_inversion_bounds.py",
                f"{_CALCULATORS}/test_golden.py",
            ),
        )
    ],
    "engine": [
        Group(
            ("kurslex/engine/fact_table.py", "kurslex/engine/facts.py"),
            tuple(f"{_ENGINE}/test_{name}.py" for name in ("fact_table", "facts", "tracing")),
        ),
        Group(
            ("kurslex/engine/records.py",),
            (f"{_ENGINE}/test_records.py", f"{_ENGINE}/test_site_records.py"),
        ),
        Group(("kurslex/engine/store.py",), (f"{_ENGINE}/test_store.py",)),
        Group(("kurslex/engine/tracing.py",), (f"{_ENGINE}/test_tracing.py",)),
        Group(("kurslex/utils/digests.py",), (f"{_ENGINE}/test_digests.py",)),
    ],
}

PARTS = (*_GROUPS, "rules")

LEAST = MappingProxyType(
    {"numbers": 97, "lang": 96, "run": 96, "invert": 95, "engine": 90, "rules": 90}
)
"""How many percent of a part's mutants must be killed: a little less than what a run has counted.

Of the rules, two files have not been run to the end yet: `placeholders.py` and `judging.py`.
"""


def groups(part: str) -> Iterator[Group]:
    """Yield what is mutated of a part in one go: of the rules, each file with its own cases."""
    if part != "rules":
        yield from _GROUPS[part]
        return
    cases = [file.stem for file in sorted((PROJECT / "tests/cases/rules").glob("*.txt"))]
    beside = {
        file.relative_to(PROJECT).as_posix(): text
        for file in sorted((PROJECT / "tests").rglob("test_*.py"))
        if _OTHER_PROCESS not in (text := file.read_text(encoding="utf-8"))
        and file != PROJECT / _CASES
    }
    for file in sorted((PROJECT / "kurslex/rules").glob("*.py"), key=_may_change_judging):
        ids = declared_rules(file)
        tests = [f"{_CASES}::test_report[{case}]" for case in cases if _is_case_of(case, ids)]
        tests += [f"{_CASES}::{_TINY}[kurslex.rules.{file.stem}]"] if ids else []
        tests += (name for name, text in beside.items() if f"kurslex.rules.{file.stem} " in text)
        if tests:
            yield Group((file.relative_to(PROJECT).as_posix(),), tuple(tests))


def _may_change_judging(file: Path) -> tuple[bool, str]:
    """Whether a file has no check, and its name to sort by.

    Files with checks are mutated together, since all their mutants can know what is judged once.
    """
    return not declared_rules(file), file.name


def declared_rules(file: Path) -> set[str]:
    """Return the ids in a file's `@rule("id", …)`."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {
        argument.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "rule"
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def _is_case_of(case: str, ids: set[str]) -> bool:
    return any(case.startswith((f"{each}-bad", f"{each}-good")) for each in ids)
