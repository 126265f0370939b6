"""Which part of a glossary a command is to write: the options, and what they ask for."""

import argparse
from collections.abc import Sequence

from kurslex.cli.language_arguments import WrongLanguageError, known_language
from kurslex.errors import UsageError
from kurslex.model.glossary import Glossary
from kurslex.model.subset import subset
from kurslex.problem import did_you_mean


def add_part_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that name concepts and themes."""
    parser.add_argument(
        "--concepts",
        metavar="ID[,ID…]",
        type=names,
        help="write these concepts only, and those of --theme",
    )
    parser.add_argument(
        "--theme",
        metavar="THEME",
        action="append",
        help="write the concepts of this theme only, and those of --concepts; may be repeated",
    )


def asked_part(args: argparse.Namespace, glossary: Glossary, tags: Sequence[str]) -> Glossary:
    """Return the part of a glossary that is asked for, in some languages.

    Raises `UsageError` where it is empty in one of them, or where something is unknown.
    """
    try:
        asked = [known_language(glossary, tag) for tag in tags]
    except WrongLanguageError as error:
        raise UsageError(str(error)) from error
    concepts = _concepts(args, glossary)
    part = subset(glossary, concepts=concepts, locales=asked)
    for tag in part.locales:
        if not any(part.page(tag, concept) for concept in concepts):
            raise UsageError(
                f"the language '{tag}' has a page of none of the concepts that are asked for; "
                "name others, or another language"
            )
    return part


def _concepts(args: argparse.Namespace, glossary: Glossary) -> frozenset[str]:
    if not args.concepts and not args.theme:
        return frozenset(glossary.concepts)
    themes = [_known(each, "theme", glossary.themes) for each in args.theme or ()]
    named = [_known(each, "concept", [*glossary.concepts]) for each in args.concepts or ()]
    of_themes = (each.id for each in glossary.concepts.values() if each.theme in themes)
    return frozenset((*named, *of_themes))


def _known(name: str, kind: str, names: Sequence[str]) -> str:
    if name in names:
        return name
    hint = did_you_mean(name, names) or "docs/concepts.yml has them all"
    raise UsageError(f"the glossary has no {kind} '{name}'; {hint}")


def names(text: str) -> tuple[str, ...]:
    """Return the names in a text that separates them by commas, each once."""
    return tuple(dict.fromkeys(each.strip() for each in text.split(",")))
