"""`kurslex merge`: a concept is merged into another one, and its addresses redirect there."""

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
from kurslex.model.glossary import Glossary
from kurslex.problem import did_you_mean
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.scaffolding.concept_moves import SET_ASIDE, ConceptMove


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "merge",
        help="merge a concept into another one, to which its addresses then redirect",
        description="Merge the concept OLD into NEW: links, relations and the addresses of OLD "
        "lead to NEW, which gets its calculators and pictures. The texts of OLD's pages are kept "
        f"in the folder {SET_ASIDE}/OLD, which is not published: copy from them what NEW should "
        "say, then delete the folder. All files are written, or none. (To put parts of a site "
        "together, use kurslex join.)",
        epilog="example: kurslex merge market-order order --dry-run",
    )
    parser.add_argument("old", metavar="OLD", help="the concept that disappears")
    parser.add_argument(
        "new",
        metavar="NEW[#SECTION]",
        help="the concept that stays; with #SECTION, OLD becomes that section of its pages",
    )
    add_dry_run(parser)
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Merge the concepts; return 1 where problems, 2 where the names are in the way."""
    glossary, problems = inspected_glossary(args.root)
    old, (new, _, section) = args.old, args.new.partition("#")
    reasons = [unknown_concept(glossary, old), unknown_concept(glossary, new)]
    if old == new:
        reasons = [f"'{old}' cannot be merged into itself"]
    elif not any(reasons):
        reasons = [*_missing_section(glossary, new, section)]
    if any(reasons):
        parts = (args.root / word / "kurslex-part.json" for word in (old, args.new))
        if any(each.is_file() for each in parts):
            reasons.append("to put parts of a site together, use kurslex join")
        return refused("merge", *filter(None, reasons))
    move = ConceptMove(args.root, glossary, old, new, section)
    move.set_aside()
    move.follow()
    move.carry_placeholders()
    with changing_concepts(move, glossary) as concepts:
        lost = concepts.merge(old, new, _legacy(glossary, old, new, section))
        move.moves.notes += [f"{CONCEPTS}: a relation was left out: {each}" for each in lost]
    return carried_out("merge", args, move.moves, problems, f"'{new}' has taken over from '{old}'")


def _sections(glossary: Glossary, concept: str) -> set[str]:
    """Return the ids of sections that all pages of a concept have."""
    pages = glossary.translations(concept).values()
    return (
        set.intersection(
            *({heading.id for heading in page.outline.headings if heading.id} for page in pages)
        )
        if pages
        else set()
    )


def _missing_section(glossary: Glossary, new: str, section: str) -> list[str]:
    there = _sections(glossary, new)
    if not section or section in there:
        return []
    hint = did_you_mean(section, there) or f"all have {', '.join(sorted(there)) or 'none'}"
    return [f"not all pages of '{new}' have a section '#{section}'; {hint}"]


def _legacy(glossary: Glossary, old: str, new: str, section: str) -> list[str]:
    """Return what becomes of the old id and of those before it, each with its section."""
    there = _sections(glossary, new)
    found = [f"{old}#{section}" if section else old]
    for each in glossary.concepts[old].legacy:
        kept = each.section if each.section in there else section
        found.append(f"{each.slug}#{kept}" if kept else each.slug)
    return found
