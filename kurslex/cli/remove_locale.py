"""`kurslex remove-locale`: a language is removed, with everything that names it."""

import argparse
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kurslex.cli.command_parser import Commands
from kurslex.cli.concept_move import add_dry_run, refused
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.git_state import NoRepositoryError, files_not_in_git, is_left_out
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.trial import problems_of
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.problem import Severity, did_you_mean
from kurslex.project.files.opening import unfit
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.concepts_file import CONCEPTS, load_concepts
from kurslex.project.scaffolding.concept_moves import SET_ASIDE
from kurslex.project.scaffolding.removed_language import (
    addresses_of,
    friends_left_alone,
    without_addresses,
    without_language,
)
from kurslex.project.yaml.field_changes import UnchangeableError
from kurslex.project.yaml.front_matter import FrontMatterError

_SHOWN = 3


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "remove-locale",
        help="take a language out",
        description="Take a language out: its folder in docs/, and every line that names it. The "
        f"files stay in git, or go to {SET_ASIDE}/ where git does not have them. Nothing is "
        "changed where that would leave the project with an error.",
        epilog="example: kurslex remove-locale it --give-up-addresses --dry-run",
    )
    parser.add_argument("tag", metavar="LOCALE", help="the language's tag")
    parser.add_argument(
        "--give-up-addresses",
        action="store_true",
        help="remove its addresses from docs/addresses.txt too: links to them then find nothing",
    )
    add_dry_run(parser)
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Take the language out; return 1 where it would bring errors, 2 where it cannot go."""
    root, tag = args.root, args.tag
    tags = load_concepts(root, []).locales
    glossary, problems = inspected_glossary(root)
    reasons = [*_reasons(root, glossary, tags, args)]
    if reasons:
        return refused("remove-locale", *reasons)
    try:
        changed: dict[str, str | None] = {**without_language(root, glossary, tag)}
    except (UnchangeableError, FrontMatterError) as error:
        return refused("remove-locale", f"{CONCEPTS} or a page: {error}")
    given_up = addresses_of(glossary.published, tag)
    changed |= without_addresses(root, given_up) if given_up else {}
    own = _files(root, tag)
    after = {**dict.fromkeys(own), **changed}
    new = [each for each in problems_of(root, after, problems) if each.severity is Severity.ERROR]
    if new:
        print(*new, sep="\n", file=sys.stderr)
        reason = "nothing was changed: the project would have the errors above afterwards"
        refused("remove-locale", reason)
        return PROBLEMS
    aside = _aside(root, tag)
    if not args.dry_run and not _done(root, tag, own, changed, aside):
        return USAGE_ERROR
    print(*_said(tag, own, changed, aside), sep="\n")
    if given_up:
        print(f"published addresses that will lead nowhere: {len(given_up)}")
    print("Nothing was changed (--dry-run)" if args.dry_run else f"'{tag}' is taken out")
    return GOOD


def _reasons(
    root: Path, glossary: Glossary, tags: Sequence[str], args: argparse.Namespace
) -> Iterator[str]:
    """Yield everything that keeps the language from going."""
    tag = args.tag
    if tag not in tags:
        known = f"it has {', '.join(tags)}" if tags else "it has none"
        yield f"the glossary has no language '{tag}'; {did_you_mean(tag, tags) or known}"
        return
    if len(tags) == 1:
        yield f"'{tag}' is the only language, and a glossary needs one; add another one first"
    for other, locale in glossary.locales.items():
        if locale.words == tag:
            yield (
                f"docs/{other}/locale.yml:{locale.words_line}: '{other}' borrows its words; "
                "name another language there, or none"
            )
    for other, home in glossary.homes.items():
        if home.words == tag:
            yield f"docs/{other}/index.md:{home.words_line}: has its words; translate it first"
    for name in friends_left_alone(read_as_written(root, CONCEPTS, []) or "", tag):
        yield (
            f"{CONCEPTS}: the false friends '{name}' would be of one language alone; take them "
            "out there, with their messages, first"
        )
    yield from _unfit(root, tag)
    aside = _aside(root, tag)
    lost = [] if aside else _uncommitted(root, tag)
    if aside and os.path.lexists(root / aside):
        yield f"{aside} exists already; move it away first"
    if lost:
        yield (
            f"{_some(lost)} would be lost, since git does not have it as it is; commit the folder "
            f"docs/{tag} first"
        )
    published = addresses_of(glossary.published, tag)
    if published and not args.give_up_addresses:
        named = _some([f"/{each.location}" for each in published])
        yield (
            f"{named} {'is' if len(published) == 1 else 'are'} published in docs/addresses.txt, "
            "and would lead nowhere; if that is meant, add --give-up-addresses"
        )


def _unfit(root: Path, tag: str) -> Iterator[str]:
    """Yield what is in the folder and no ordinary file: a link may lead to another's file."""
    for at, folders, names in os.walk(root / "docs" / tag):
        for place in (Path(at, each) for each in sorted((*folders, *names))):
            mode = place.lstat().st_mode
            fault = None if stat.S_ISDIR(mode) else unfit(mode)
            if fault:
                yield f"{place.relative_to(root).as_posix()} {fault}; {fault.hint}"


def _uncommitted(root: Path, tag: str) -> list[str]:
    """Return the files of the language that git does not have as they are, by path."""
    found = files_not_in_git(root, f"docs/{tag}")
    return [name for name in found if os.path.lexists(root / name)]


def _aside(root: Path, tag: str) -> str:
    """Return where the language's files are kept, or an empty text where git has them."""
    with suppress(NoRepositoryError):
        if not is_left_out(root, f"docs/{tag}"):
            return ""
    return f"{SET_ASIDE}/{tag}"


def _files(root: Path, tag: str) -> list[str]:
    """Return all files in the language's folder, sorted."""
    folder = root / "docs" / tag
    found = (Path(at, name) for at, _, names in os.walk(folder) for name in names)
    return sorted(each.relative_to(root).as_posix() for each in found)


def _done(
    root: Path, tag: str, own: Sequence[str], changed: dict[str, str | None], aside: str
) -> bool:
    """Change the files and remove the folder, or keep it elsewhere; return whether it was done."""
    moved = {
        path: f"{aside}/{path.removeprefix(f'docs/{tag}/')}" for path in (own if aside else ())
    }
    kept = {place: (root / path).read_bytes() for path, place in moved.items()}
    modes = {place: stat.S_IMODE((root / path).stat().st_mode) for path, place in moved.items()}
    if not written_or_reported("remove-locale", root, {**kept, **dict.fromkeys(own), **changed}):
        return False
    for place, mode in modes.items():
        with suppress(OSError):
            (root / place).chmod(mode)
    for at, _, _ in os.walk(root / "docs" / tag, topdown=False):
        with suppress(OSError):
            Path(at).rmdir()
    return True


def _said(
    tag: str, own: Sequence[str], changed: dict[str, str | None], aside: str
) -> Iterator[str]:
    where = f", kept in {aside}/" if aside else ""
    yield f"removed: docs/{tag}/, {counted(len(own), 'file')}{where}"
    pages = [path for path in changed if path.endswith(".md")]
    yield from (f"changed: {path}" for path in changed if path not in pages)
    if pages:
        yield f"changed: {counted(len(pages), 'page')} with '{tag}' in the field 'checked'"


def _some(names: Sequence[str]) -> str:
    """Return the first of some names, and how many more there are."""
    more = len(names) - _SHOWN
    return f"{', '.join(names[:_SHOWN])}{f' and {more} more' if more > 0 else ''}"
