"""`kurslex withdraw`: a concept is taken out; its addresses say what it was, and why it is gone."""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator

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
from kurslex.project.scaffolding.concept_moves import SET_ASIDE, ConceptMove
from kurslex.project.scaffolding.withdrawn_words import with_withdrawn
from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "withdraw",
        help="take a concept out; its addresses say what it was, and why it is gone",
        description="Take a concept out: links to it become plain text, and its addresses say in "
        "each language what it was (its definition), why it is gone, and where to read on. The "
        f"texts of its pages are kept in the folder {SET_ASIDE}/ID, which is not published. All "
        "files are written, or none.",
        epilog='example: kurslex withdraw stop-order --reason de="Zu speziell." --dry-run',
    )
    parser.add_argument("id", metavar="ID", help="the concept's id")
    parser.add_argument(
        "--reason",
        metavar="LOCALE=TEXT",
        nargs="+",
        action="extend",
        required=True,
        help="why it is taken out, as a whole sentence, in one language at least; may be repeated",
    )
    parser.add_argument(
        "--related",
        metavar="ID",
        nargs="+",
        action="extend",
        default=[],
        help="where its readers can go on (default: the concepts to which it is related)",
    )
    add_dry_run(parser)
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Withdraw the concept; return 1 where problems, 2 where something is to be said otherwise."""
    glossary, problems = inspected_glossary(args.root)
    name: str = args.id
    unknown = unknown_concept(glossary, name)
    if unknown:
        return refused("withdraw", unknown)
    reasons = dict(each.partition("=")[::2] for each in args.reason)
    related = _related(glossary, name, args.related)
    faults = [*_twice(args.reason), *_faults(glossary, name, reasons, related)]
    if faults:
        return refused("withdraw", *faults)
    move = ConceptMove(args.root, glossary, name, "")
    for tag, locale in glossary.locales.items():
        page = glossary.page(tag, name)
        path = f"docs/{tag}/messages/withdrawn.ftl"
        if page:
            text = f"{page.definition} {reasons.get(tag, '')}".rstrip()
            before = move.text(path) if (args.root / path).is_file() else ""
            said = with_withdrawn(before, name, page.preferred.label, text)
            move.moves.files |= {path: said} if said != before else {}
            if tag not in reasons:
                note = f"{path}: says what '{name}' was, not yet why it went ({locale.name})"
                move.moves.notes.append(note)
    move.set_aside()
    move.follow()
    with changing_concepts(move, glossary) as concepts:
        concepts.withdraw(name, related)
    return carried_out("withdraw", args, move.moves, problems, f"'{name}' is withdrawn")


def _twice(reasons: Iterable[str]) -> Iterator[str]:
    """Yield the languages of which more than one reason is told: only one would be kept."""
    told = Counter(each.partition("=")[0] for each in reasons)
    for tag in (each for each, times in told.items() if times > 1):
        yield f"there is more than one reason in '{tag}'; write one --reason for each language"


def _related(glossary: Glossary, concept: str, asked: Iterable[str]) -> list[str]:
    """Return where readers go on: what was asked for, or else all concepts it is related to."""
    own = (other for each in glossary.concepts[concept].relations.values() for other in each)
    others = (
        each.id
        for each in glossary.concepts.values()
        if any(concept in named for named in each.relations.values())
    )
    return [*dict.fromkeys(asked)] or [*dict.fromkeys((*own, *others))]


def _faults(
    glossary: Glossary, concept: str, reasons: dict[str, str], related: list[str]
) -> Iterable[str]:
    """Yield everything that is to be said otherwise."""
    for tag, text in reasons.items():
        if tag not in glossary.locales:
            yield f"'{tag}' is no language of the glossary; write --reason de=…, as in the example"
        elif not text.strip():
            yield f"the reason in '{tag}' is empty; write a whole sentence"
    for each in related:
        if each == concept:
            yield f"'{concept}' cannot lead to itself; name other concepts with --related"
        elif each not in glossary.concepts:
            yield unknown_concept(glossary, each)
    if not related:
        yield f"'{concept}' is related to no concept; name with --related where readers go on"
    for tag, locale in glossary.locales.items():
        named = (withdrawn_term(concept), withdrawn_text(concept))
        is_said = all(each in glossary.messages[tag] for each in named)
        if not (glossary.page(tag, concept) or locale.words or is_said):
            yield (
                f"{locale.name} has no page of '{concept}' from which to take what it was; say it "
                f"in docs/{tag}/messages/withdrawn.ftl first, in {' and '.join(named)}"
            )
