"""mutmut, as `python -m mutmut`, with tests that are collected once and not for each mutant.

mutmut tries each mutant in a fork of a process that has imported the tests, and lets pytest begin
there anew, which takes longer than most tests. Here pytest has begun and has collected before the
fork, which only runs the tests: those first that take the least time, or have failed most often.
What a module of tests finds out once for all of its tests, and no mutant of these modules can
change, it may find out in a function `before_mutants` of their names.
"""

import json
import mmap
import os
import resource
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from math import ceil
from tempfile import TemporaryDirectory
from typing import Any, TextIO

import mutmut.__main__ as command
import pytest
from mutmut.configuration import config
from mutmut.runners.harness import PytestRunner
from mutmut.state import state
from mutmut.utils.file_utils import change_cwd
from mutmut.workers.isolation import ForkServerRunner

from scripts.mutants.parts import BEFORE_MUTANTS, TESTS

_SPARE = 2  # seconds of the processor, for what only the first test has to do
_NO_MUTANT = "no mutant"
_FOLDERS_OF_TESTS = "PYTEST_DEBUG_TEMPROOT"  # where `tmp_path` is, as pytest names it
_SAID = 2  # standard error, which `sys.stderr` is not here
_MOST_MEMORY = 3 * 2**30  # bytes, for a loop without an end that collects something


class _Collected(PytestRunner):
    """Runs tests in a fork of the process that has collected them."""

    def __init__(self, session: pytest.Session) -> None:
        super().__init__()
        self._session = session
        self._items = {item.nodeid: item for item in session.items}
        # Files that others put in the place of these: forgotten and not closed, they are a fault.
        self._kept: list[TextIO] = []
        # How often each test has failed, told by the forks in memory that all share.
        self._places = {test: place for place, test in enumerate(self._items)}
        self._failures = memoryview(mmap.mmap(-1, 4 * len(self._items))).cast("I")

    def warm_up(self) -> None:
        """Import nothing, since all is imported already; do what modules of tests do only once."""
        self._kept += [sys.stdout, sys.stderr]
        mutated = frozenset(json.loads(os.environ[TESTS]))
        with change_cwd("mutants"):
            for module in {getattr(item, "module", None): None for item in self._items.values()}:
                getattr(module, BEFORE_MUTANTS, _nothing)(mutated)

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Return 1 as soon as a test fails, else 0; end where they take far longer than before."""
        known = state().duration_by_test
        cost = {test: known[test] / (1 + self._failures[self._places[test]]) for test in tests}
        chosen = sorted(cost, key=lambda test: (cost[test], test))
        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
        items = [self._items[test] for test in chosen]
        self._kept += [sys.stdout, sys.stderr]
        with change_cwd("mutants"), TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            os.environ[_FOLDERS_OF_TESTS] = folder
            for item, after in zip(items, [*items[1:], None], strict=True):
                if mutant_name == _NO_MUTANT:
                    # The last one that is named is the one that has failed, if any has.
                    os.write(_SAID, f"{item.nodeid}\n".encode())
                _end_after(2 * known[item.nodeid] + _SPARE)
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                if self._session.testsfailed:
                    self._failures[self._places[item.nodeid]] += 1
                    return 1
        return 0


class _FailedTests:
    """A plugin of pytest that says which test fails, and how: mutmut says only that one does."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            text = f"{report.longreprtext}\n{report.nodeid} fails without a mutant\n"
            os.write(_SAID, text.encode(errors="replace"))


class _Telling(PytestRunner):
    """Runs tests before any mutant is tried."""

    def execute_pytest(self, params: list[str], **kwargs: Any) -> int:
        """Run pytest with these arguments, and return its exit code."""
        plugins = [*kwargs.pop("plugins", ()), _FailedTests()]
        return super().execute_pytest(params, plugins=plugins, **kwargs)


class _Serving:
    """A plugin of pytest that, instead of running what was collected, does something else."""

    def __init__(self, serve: Callable[[pytest.Session], None]) -> None:
        self._serve = serve

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._serve(session)
        return True


class _CollectedOnce(ForkServerRunner):
    """Forks, for each mutant, the process that has collected the tests."""

    def collect_stats(self, tests: Iterable[str] | None) -> int:
        """Note which tests come by which function, of those that may look at its module."""
        code = super().collect_stats(tests)
        allowed: dict[str, list[str]] = json.loads(os.environ[TESTS])
        by_function = state().tests_by_mangled_function_name
        for function, found in by_function.items():
            places = allowed[function.rpartition(".")[0]]
            by_function[function] = {test for test in found if _is_in(test, places)}
        return code

    def run_clean_tests(self, tests: Iterable[str]) -> int:
        """Run nothing: `startup` does, in the process that will try the mutants."""
        return 0

    def run_forced_fail(self) -> int:
        """Run nothing, and say that a test has failed: it is known which come by the mutants."""
        return 1

    def startup(self) -> None:
        """Begin the process that is forked, and see that all tests pass there without a mutant."""
        super().startup()
        tests = set[str]().union(*state().tests_by_mangled_function_name.values())
        seconds = sum(state().duration_by_test[test] for test in tests)
        self.submit(_NO_MUTANT, [*tests], 30 * ceil(seconds + _SPARE), seconds)
        if self.wait_for_result().exit_code:
            raise RuntimeError(
                "tests that have passed alone fail in a fork: see the last one above"
            )

    def _forkserver_main(self, work_fd: int, result_fd: int) -> None:
        serve = partial(super()._forkserver_main, work_fd, result_fd)

        def begin(session: pytest.Session) -> None:
            self.test_runner_args = {"session": session}
            self.test_runner_class = _Collected
            os.chdir("..")
            serve()

        arguments = [
            "--rootdir=.",
            "--tb=native",
            "-q",
            "--capture=sys",
            *config().pytest_add_cli_args,
            *config().pytest_add_cli_args_test_selection,
        ]
        with open(os.devnull, "w", encoding="utf-8", newline="\n") as nowhere:
            sys.stdout = sys.stderr = nowhere
            os.chdir("mutants")
            done = pytest.main(arguments, plugins=[_Serving(begin)])
        if done:
            raise RuntimeError(f"pytest ended with {done!r}")


def _end_after(seconds: float) -> None:
    """Let the system end this process where it takes more time of the processor from now on."""
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (ceil(time.process_time() + seconds), most))


def _nothing(_: frozenset[str]) -> None:
    """Do nothing."""


def _is_in(test: str, places: Iterable[str]) -> bool:
    """Whether a test is one of these, a case of one, or in one of these files and folders."""
    return any(
        test == each or test.startswith(tuple(map(each.__add__, ("/", "::", "["))))
        for each in places
    )


def _runner(processes: int = 1) -> ForkServerRunner:
    return _CollectedOnce(processes, _Telling, {})


if __name__ == "__main__":
    command.get_mutant_runner = _runner
    command.cli()
