"""`kurslex new`: a concept's line and its pages, with hints at what to write."""

import argparse
import sys
from collections.abc import Iterable
from typing import Any

from kurslex.cli.exit_status import GOOD, WRONG_USE
from kurslex.loading import load_glossary
from kurslex.loading.concepts import CONCEPTS as _CONCEPTS
from kurslex.loading.files import read_text, write_text
from kurslex.model.glossary import Glossary
from kurslex.problem import did_you_mean
from kurslex.scaffolding.declaration import with_concept
from kurslex.scaffolding.identifiers import fault_of
from kurslex.scaffolding.skeleton import page_skeleton


class NewConceptError(ValueError):
    """The concept cannot be begun; says why."""


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "new",
        help="begin a concept: its line, and a page in each language",
        description="Add a concept's line to docs/concepts.yml, and write a page in each language "
        "that has everything a page needs, with hints at what to write. No file is overwritten.",
        epilog="example: kurslex new short-sale --theme transactions --related share order",
    )
    parser.add_argument(
        "id", metavar="ID", help="the concept's id, in English: its address for good"
    )
    parser.add_argument(
        "--theme", metavar="THEME", help="its theme (default: that of the first related concept)"
    )
    parser.add_argument("--related", metavar="ID", nargs="+", default=[], help="related concepts")
    parser.add_argument("--broader", metavar="ID", nargs="+", default=[], help="broader concepts")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the files, or none; return 2 where the concept cannot be begun."""
    root = args.root
    glossary, _ = load_glossary(root)
    try:
        if not glossary.locales:
            raise NewConceptError("the glossary has no language yet; kurslex check says why")
        fault = fault_of(args.id, glossary)
        if fault:
            raise NewConceptError(fault)
        for concept in (*args.broader, *args.related):
            _known("concept", concept, glossary.concepts)
        pages = {tag: root / "docs" / tag / f"{args.id}.md" for tag in glossary.locales}
        for page in pages.values():
            if page.exists():
                raise NewConceptError(f"{page.relative_to(root).as_posix()} is there already")
        theme = _theme(args, glossary)
    except NewConceptError as error:
        print(f"kurslex new: {error}", file=sys.stderr)
        return WRONG_USE
    relations = {"broader": args.broader, "related": args.related}
    text = read_text(root, _CONCEPTS, []) or ""
    declared = with_concept(text, args.id, theme, relations, glossary)
    for tag, page in pages.items():
        write_text(page, page_skeleton(glossary, tag))
    write_text(root / _CONCEPTS, declared)
    written = ", ".join(page.relative_to(root).as_posix() for page in pages.values())
    print(f"Declared '{args.id}' in {_CONCEPTS}")
    print(f"Wrote {written}")
    print("Write the pages, or delete those you leave to others; kurslex check says what is left")
    return GOOD


def _theme(args: argparse.Namespace, glossary: Glossary) -> str:
    if args.theme:
        _known("theme", args.theme, glossary.themes)
        return str(args.theme)
    for concept in (*args.related, *args.broader):
        return glossary.concepts[concept].theme
    raise NewConceptError(f"name its theme: --theme {' | '.join(glossary.themes)}")


def _known(kind: str, word: str, known: Iterable[str]) -> None:
    names = list(known)
    if word not in names:
        cure = did_you_mean(word, names) or "docs/concepts.yml has them all"
        raise NewConceptError(f"the glossary has no {kind} '{word}'; {cure}")
