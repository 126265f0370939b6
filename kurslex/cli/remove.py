"""`kurslex remove`: a concept that no release has had is removed without a trace."""

import argparse

from kurslex.cli.command_parser import Commands
from kurslex.cli.concept_move import (
    add_dry_run,
    carried_out,
    changing_concepts,
    refused,
    unknown_concept,
)
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.project.scaffolding.concept_moves import SET_ASIDE, ConceptMove


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "remove",
        help="remove a concept that no release has had",
        description="Remove a concept that was never published, such as one begun by mistake: "
        "its line is deleted, and links to it become plain text. The texts of its pages are kept "
        f"in the folder {SET_ASIDE}/ID, which is not published. All files are written, or none.",
        epilog="example: kurslex remove stop-order --dry-run",
    )
    parser.add_argument("id", metavar="ID", help="the concept's id")
    add_dry_run(parser)
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Take the concept out; return 1 where that would bring errors, 2 where it was published."""
    glossary, problems = inspected_glossary(args.root)
    name: str = args.id
    unknown = unknown_concept(glossary, name)
    if unknown:
        return refused("remove", unknown)
    known = {name, *(each.slug for each in glossary.concepts[name].legacy)}
    published = [
        each.location
        for each in glossary.published
        if not known.isdisjoint(each.location.split("/"))
    ]
    if published:
        return refused(
            "remove",
            f"'{name}' was published, at /{published[0]} for one; kurslex withdraw {name} lets "
            "its addresses say what it was",
        )
    move = ConceptMove(args.root, glossary, name, "")
    move.set_aside()
    move.follow()
    with changing_concepts(move, glossary) as concepts:
        concepts.remove(name)
    return carried_out("remove", args, move.moves, problems, f"'{name}' is taken out")
