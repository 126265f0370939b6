"""A build that has something to do: check the project, make its site, put it in its place."""

import argparse
import sys
from pathlib import Path

from kurslex.checks import inspect
from kurslex.checks.shown import shown
from kurslex.cli.exit_status import PROBLEMS
from kurslex.cli.swap import building_aside
from kurslex.engine.finished import Finished
from kurslex.engine.records import Records
from kurslex.engine.site import write_site
from kurslex.faults import FAILED
from kurslex.model.site import Site
from kurslex.search.full_text import FullTextError


class NotBuiltError(Exception):
    """There is no new site; says why, and has the exit status of the command."""

    def __init__(self, reason: str, exit_status: int) -> None:
        super().__init__(reason)
        self.exit_status = exit_status


def make(
    args: argparse.Namespace, target: Path, site: Site, records: Records, inputs: str | None
) -> Finished:
    """Build the site as the options ask, and keep what was built in the records.

    `inputs` is the digest of the sources, None where they cannot be told apart. Raises
    `NotBuiltError` and leaves the old site where there are problems.
    """
    memory = records.memory()
    glossary, problems = inspect(args.root, memory)
    printed = tuple(map(str, problems))
    sys.stderr.writelines(f"{problem}\n" for problem in printed)
    what = shown(glossary, problems, strict=args.strict, preview=args.preview)
    if what.stopping:
        records.save(memory)
        raise NotBuiltError("mend the problems above first.", PROBLEMS)
    try:
        with building_aside(target, records.spare_folder(target)) as aside:
            before = records.spare(target)
            files = write_site(what.glossary, site, aside, records, before=before, memory=memory)
    except FullTextError as error:
        raise NotBuiltError(str(error), FAILED) from error
    finished = Finished(
        inputs=inputs or "", files=files, problems=printed, left_out=tuple(sorted(what.left_out))
    )
    records.finish(target, finished)
    records.save(memory)
    return finished
