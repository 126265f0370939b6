"""A build that has something to do: check the project, make its site, put it in its place."""

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from kurslex.cli.exit_status import PROBLEMS
from kurslex.cli.reports.coloured_text import coloured
from kurslex.cli.reports.summary import summary
from kurslex.cli.swap import building_aside
from kurslex.engine.finished import Finished, source_digests
from kurslex.engine.folders import make_folder
from kurslex.engine.parts import (
    FILES,
    PART,
    Part,
    known_languages,
    known_sources,
    made_with,
    note_down,
)
from kurslex.engine.records import Records
from kurslex.engine.site import write_site
from kurslex.engine.texts import SlowPageError
from kurslex.engine.tree import Tree
from kurslex.errors import FAILED
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_history import History
from kurslex.rules import inspect
from kurslex.rules.shown import Extent, Shown, shown
from kurslex.site.search.pagefind import FullTextError
from kurslex.utils.phases import Progress


class NotBuiltError(Exception):
    """There is no new site; says why, and has the exit status of the command."""

    def __init__(self, reason: str, exit_status: int) -> None:
        super().__init__(reason)
        self.exit_status = exit_status


def make(
    args: argparse.Namespace,
    target: Path,
    site: Site,
    records: Records,
    inputs: Callable[[], str],
    *,
    changed: int,
    history: History,
    progress: Progress,
) -> Finished:
    """Build the site as the options ask, and keep what was built in the records.

    `inputs` is asked at the end for the digest of the sources, empty where they cannot be told
    apart; `changed` is when the content was last changed, in seconds, `history` says when each page
    was. Raises `NotBuiltError` and leaves the old site where there are problems, and `UsageError`
    where a part with languages is asked for that there are not.
    """
    sources = source_digests(args.root) if args.locales else {}
    memory = records.memory()
    what, printed = _judged(args, memory, progress)
    if what.stopping:
        records.save(memory)
        raise NotBuiltError("fix the problems above first.", PROBLEMS)
    records.learn(memory)
    settings = partial(made_with, site, _extent(args).value, changed, history.key)
    part = _part(args, what.glossary, sources, settings)
    write = partial(
        write_site,
        what.glossary,
        site,
        records=records,
        memory=memory,
        progress=progress,
        changed=changed,
        history=history,
    )
    try:
        if part:
            tree = _make_part(part, target, write)
        else:
            with building_aside(target, spare=records.spare_folder(target)) as aside:
                tree = write(aside, before=records.spare(target), twin=records.site(target))
    except FullTextError as error:
        raise NotBuiltError(str(error), FAILED) from error
    except SlowPageError as error:
        raise NotBuiltError(str(error), PROBLEMS) from error
    finished = Finished(
        inputs=inputs(), files=tree, problems=printed, left_out=tuple(sorted(what.left_out))
    )
    records.finish(target, finished)
    with progress.phase("Cache"):
        records.save(memory)
    return finished


def _judged(
    args: argparse.Namespace, memory: Memory, progress: Progress
) -> tuple[Shown, tuple[str, ...]]:
    """Return what is to be built, with what was printed of problems.

    What only rules need is no longer in memory when the function has returned.
    """
    glossary, problems = inspect(args.root, memory, progress)
    printed = tuple(summary(problems))
    sys.stderr.writelines(coloured(f"{problem}\n", sys.stderr) for problem in printed)
    what = shown(glossary, problems, _extent(args))
    return replace(what, glossary=what.glossary.judged()), printed


def _make_part(part: Part, target: Path, write: Callable[..., Tree]) -> Tree:
    """Write a part of the site with its note; return what its folder has."""
    with building_aside(target, PART) as aside:
        folder = aside / FILES
        make_folder(str(folder))
        tree = write(folder, tags=part.locales)
        files = {path: written.digest for path, written in tree.items()}
        note = note_down(replace(part, files=files), aside)
        return {**{FILES + path: written for path, written in tree.items()}, PART: note}


def _part(
    args: argparse.Namespace,
    glossary: Glossary,
    sources: Mapping[str, str | None],
    settings: Callable[[], Mapping[str, str]],
) -> Part | None:
    """Return the part of the site that is asked for, None where it is the whole."""
    if not args.locales:
        return None
    return Part(
        locales=known_languages(glossary, args.locales),
        of=tuple(glossary.locales),
        made_with=settings(),
        sources=known_sources(sources),
    )


def _extent(args: argparse.Namespace) -> Extent:
    if args.strict:
        return Extent.STRICT
    return Extent.PREVIEW if args.preview else Extent.ALL
