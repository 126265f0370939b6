"""The beginning of a run of several processes, each of which imports all test modules.

Where nothing is compiled yet, as in a fresh clone, compiling them takes longer than all else until
the first test: pytest rewrites their assertions. So each process begins with a share of its own,
and finds the others' shares compiled when it collects all.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from tests.support.command import PROJECT


def import_share(places: Sequence[str]) -> None:
    """Import this process' share of the test modules, where all of the tests are to be run.

    One that cannot be imported is left to the collection, which says why.
    """
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    if not worker or [Path(each).resolve() for each in places] != [PROJECT / "tests"]:
        return
    workers = int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
    for module in _modules()[int(worker.removeprefix("gw")) :: workers]:
        with suppress(Exception):
            import_module(module)


def _modules() -> list[str]:
    files = sorted((PROJECT / "tests").rglob("test_*.py"))
    return [".".join(each.relative_to(PROJECT).with_suffix("").parts) for each in files]
