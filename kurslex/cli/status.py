"""`kurslex status`: how far each language is."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from kurslex.analysis.freshness.difference import share_of_words
from kurslex.analysis.freshness.earlier_texts import earlier_parts
from kurslex.analysis.freshness.page_parts import page_parts
from kurslex.analysis.status import LocaleStatus, status
from kurslex.cli.arguments import add_json
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.status_output import Shares, as_json, as_text
from kurslex.model.glossary import Glossary
from kurslex.rules.support.word_status import word_status

_FORMATS = {"text": as_text, "json": as_json}


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "status",
        help="show how far each language is, and how hard it is to read",
        description="Show for each language which concepts are written, outdated, begun and "
        "missing, how long its pages are, how hard to read, and how well linked. The numbers of "
        "different languages' measures of readability cannot be compared. Of the interface's "
        "words that the glossary takes from the package, it names those that are shown in another "
        "language, those that are outdated, and those that nobody has reviewed. Errors are "
        "reported by `kurslex check`.",
        epilog="example: kurslex status",
    )
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        default="text",
        help="text for people, json with every page and every word for programs (default: text)",
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the report; whatever it says, it is not a failure."""
    glossary, _ = known_glossary(args.root)
    languages = status(glossary)
    words = {tag: word_status(glossary, tag) for tag in glossary.locales}
    print(_FORMATS[args.format](languages, _shares(args.root, glossary, languages), words))
    return GOOD


def _shares(root: Path, glossary: Glossary, languages: Iterable[LocaleStatus]) -> Shares:
    """Return how much of the sources' words has changed, where git has their earlier texts."""
    found = {}
    for language in languages:
        for page in language.pages:
            for change in page.changes:
                source = glossary.pages[change.source, page.id]
                base = earlier_parts(root, source, change.base)
                share = share_of_words(base, page_parts(source))
                if share is not None:
                    found[language.locale.tag, page.id, change.source] = share
    return found
