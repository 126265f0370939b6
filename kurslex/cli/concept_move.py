"""What the commands that rename, merge, withdraw and remove a concept have in common."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.trial import problems_of
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity, did_you_mean
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.scaffolding.concept_file_moves import ConceptFile
from kurslex.project.scaffolding.concept_moves import ConceptMove, Moves
from kurslex.project.yaml.field_changes import UnchangeableError


def add_dry_run(parser: argparse.ArgumentParser) -> None:
    """Add the option that all of them have."""
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be written, and write nothing"
    )


def unknown_concept(glossary: Glossary, word: str) -> str:
    """Return why a word names no concept, or an empty text."""
    if word in glossary.concepts:
        return ""
    for concept in glossary.concepts.values():
        if word in {each.slug for each in concept.legacy}:
            return f"'{word}' is an old address of the concept '{concept.id}'; name that one"
    if word in {each.id for each in glossary.withdrawn}:
        return f"the concept '{word}' was withdrawn already"
    hint = did_you_mean(word, glossary.concepts) or f"{CONCEPTS} has them all"
    return f"the glossary has no concept '{word}'; {hint}"


@contextmanager
def changing_concepts(move: ConceptMove, glossary: Glossary) -> Iterator[ConceptFile]:
    """Give `docs/concepts.yml`, which could be read, to be changed; note what cannot be."""
    concepts = ConceptFile(move.text(CONCEPTS), [each.id for each in glossary.relation_types])
    try:
        yield concepts
        move.moves.files[CONCEPTS] = concepts.text()
    except UnchangeableError as error:
        move.moves.faults.append(f"{CONCEPTS}:{error.line}: {error}")


def refused(command: str, *reasons: str) -> int:
    """Say why nothing is written."""
    for each in reasons:
        print(f"kurslex {command}: {each}", file=sys.stderr)
    return USAGE_ERROR


def carried_out(
    command: str, args: argparse.Namespace, moves: Moves, known: list[Problem], done: str
) -> int:
    """Write what is to be written, or nothing; return 1 where it would bring errors.

    `known` are the problems that the project has, `done` is the sentence that says what was done.
    """
    if moves.faults:
        print(*moves.faults, sep="\n", file=sys.stderr)
        refused(command, "nothing was written: fix the problems above first")
        return PROBLEMS
    new = problems_of(args.root, moves.files, known)
    errors = [each for each in new if each.severity is Severity.ERROR]
    if errors:
        print(*errors, sep="\n", file=sys.stderr)
        refused(command, "nothing was written: the project would have the errors above afterwards")
        return PROBLEMS
    if not args.dry_run and not written_or_reported(command, args.root, moves.files):
        return USAGE_ERROR
    print(*_listed(moves, whole=args.dry_run), sep="\n")
    for note in moves.notes:
        print(f"note: {note}")
    if new:
        many = counted(len(new), "new warning")
        print(f"note: kurslex check has {many}, on what is still to be written")
    print(f"{done}{'; nothing was written (--dry-run)' if args.dry_run else ''}")
    return GOOD


def _listed(moves: Moves, *, whole: bool) -> Iterator[str]:
    """Yield what happens to files: all of them, or those that come and go, and how many others."""
    gone = [path for path, text in moves.files.items() if text is None]
    yield from (f"removed: {path}" for path in gone)
    written = [path for path, text in moves.files.items() if text is not None]
    if whole:
        yield from (f"written: {path}" for path in written)
    else:
        yield f"written: {counted(len(written), 'file')}; git diff shows what has changed"
