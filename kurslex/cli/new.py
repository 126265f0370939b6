"""`kurslex new`: a concept's line and its pages, with hints at what to write."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from itertools import chain

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.new_concept_id import id_problem
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.problem import did_you_mean
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.concepts_file import CONCEPTS as _CONCEPTS
from kurslex.project.scaffolding.concept_entries import with_concept
from kurslex.project.scaffolding.page_skeleton import page_skeleton
from kurslex.utils.printable import printable


class NewConceptError(ValueError):
    """The concept cannot be begun; says why."""


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "new",
        help="add a concept: its line, and a page in each language",
        description="Add a concept's line to docs/concepts.yml, and write a page in each language "
        "that has everything a page needs, with hints at what to write. No file is overwritten.",
        epilog="example: kurslex new short-sale --theme transactions --related share order",
    )
    parser.add_argument(
        "id", metavar="ID", help="the concept's id, in English: its address for good"
    )
    parser.add_argument(
        "--theme",
        metavar="THEME",
        help="its theme (default: that of the first related concept, or the only one there is)",
    )
    for name in ("related", "broader"):
        parser.add_argument(
            f"--{name}",
            metavar="ID",
            nargs="+",
            action="extend",
            default=[],
            help=f"{name} concepts; may be repeated",
        )
    parser.add_argument(
        "--relation",
        metavar="TYPE=ID",
        nargs="+",
        action="extend",
        default=[],
        help="a concept to which it has a relation of any declared type, as in part-of=share; may "
        "be repeated",
    )
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the files, or none; return 2 where the concept cannot be begun."""
    root = args.root
    glossary, _ = known_glossary(root)
    try:
        if not glossary.locales:
            raise NewConceptError("the glossary has no language yet; kurslex check says why")
        fault = id_problem(args.id, glossary)
        if fault:
            raise NewConceptError(fault)
        relations = _relations(args, glossary)
        pages = {
            f"docs/{tag}/{args.id}.md": page_skeleton(glossary, tag) for tag in glossary.locales
        }
        for path, skeleton in pages.items():
            # What an earlier run has written, until it was killed, is not an obstacle to this one.
            if (root / path).exists() and read_as_written(root, path, []) != skeleton:
                raise NewConceptError(f"{path} already exists")
        theme = _theme(args, relations, glossary)
    except NewConceptError as error:
        print(f"kurslex new: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR
    text = read_as_written(root, _CONCEPTS, []) or ""
    declared = with_concept(text, args.id, theme, relations, glossary)
    if not written_or_reported("new", root, {**pages, _CONCEPTS: declared}):
        return USAGE_ERROR
    print(f"Declared '{args.id}' in {_CONCEPTS}")
    print(f"Wrote {', '.join(pages)}")
    print("Write the pages, or delete those you leave to others; kurslex check says what is left")
    return GOOD


def _relations(args: argparse.Namespace, glossary: Glossary) -> dict[str, list[str]]:
    """Return the concepts by the types of relations to them, in the order of the types."""
    wanted = {"broader": list(args.broader), "related": list(args.related)}
    types = [each.id for each in glossary.relation_types]
    for each in args.relation:
        name, equals, concept = each.partition("=")
        if not equals:
            raise NewConceptError(f"'{each}' is no relation; write TYPE=ID, as in part-of=share")
        _known("relation", name, types)
        wanted.setdefault(name, []).append(concept)
    for concepts in wanted.values():
        for concept in concepts:
            _known("concept", concept, glossary.concepts)
    return {name: [*dict.fromkeys(wanted[name])] for name in types if wanted.get(name)}


def _theme(args: argparse.Namespace, relations: Mapping[str, list[str]], glossary: Glossary) -> str:
    if args.theme:
        _known("theme", args.theme, glossary.themes)
        return str(args.theme)
    for concept in (*args.related, *chain.from_iterable(relations.values())):
        return glossary.concepts[concept].theme
    if not glossary.themes:
        raise NewConceptError(
            f"the glossary has no theme yet; write 'themes: [basics]' in {_CONCEPTS}, and the "
            "theme's name, theme-basics, in each docs/LOCALE/messages/site.ftl"
        )
    if len(glossary.themes) == 1:
        return glossary.themes[0]
    raise NewConceptError(f"name its theme: --theme {' | '.join(glossary.themes)}")


def _known(kind: str, word: str, known: Iterable[str]) -> None:
    names = list(known)
    if word not in names:
        hint = did_you_mean(word, names) or "docs/concepts.yml has them all"
        raise NewConceptError(f"the glossary has no {kind} '{word}'; {hint}")
