"""`kurslex rename`: a concept gets another id, and all references and addresses follow."""

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
from kurslex.cli.new_concept_id import id_problem
from kurslex.model.glossary import Glossary
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.scaffolding.concept_moves import ConceptMove


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "rename",
        help="give a concept another id; its old addresses redirect to the new ones",
        description="Give a concept another id: its pages are renamed in all languages, and all "
        "references are changed: links, relations, calculators, pictures. The old id is recorded "
        f"in {CONCEPTS}, so that its addresses redirect to the new ones. All files are "
        "written, or none.",
        epilog="example: kurslex rename share stock --dry-run",
    )
    parser.add_argument("old", metavar="OLD", help="the concept's id")
    parser.add_argument("new", metavar="NEW", help="its new id, in English")
    add_dry_run(parser)
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Rename the concept; return 1 where problems, 2 where the names are in the way."""
    glossary, problems = inspected_glossary(args.root)
    old, new = args.old, args.new
    reasons = [unknown_concept(glossary, old), _not_free(glossary, old, new)]
    if any(reasons):
        return refused("rename", *filter(None, reasons))
    move = ConceptMove(args.root, glossary, old, new)
    move.rename_pages()
    move.follow()
    with changing_concepts(move, glossary) as concepts:
        concepts.rename(old, new)
    return carried_out("rename", args, move.moves, problems, f"'{old}' is called '{new}' now")


def _not_free(glossary: Glossary, old: str, new: str) -> str:
    """Return why the new id cannot be taken; an id that the concept had before can be."""
    concept = glossary.concepts.get(old)
    if concept and new in {each.slug for each in concept.legacy}:
        return ""
    return id_problem(new, glossary)
