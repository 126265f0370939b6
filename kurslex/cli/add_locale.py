"""`kurslex add-locale`: a further language, so that the site can be built with what there is."""

import argparse
import sys
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.taken_addresses import taken_address
from kurslex.cli.write_or_report import written_or_reported
from kurslex.language.cldr import canonical_tag
from kurslex.model.glossary import ALL_BESIDE, Glossary
from kurslex.model.locale import LANGUAGE_TAG
from kurslex.model.site import RESERVED
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.scaffolding.concept_entries import with_locale
from kurslex.project.scaffolding.copied_words import borrowed_home, messages_to_translate
from kurslex.project.scaffolding.language_settings import OWNERS, with_language, with_owner
from kurslex.project.scaffolding.new_language import UnknownLanguageError, language_data, own_name
from kurslex.project.scaffolding.shipped_messages import shipped_entries, without_shipped
from kurslex.project.yaml.front_matter import FrontMatterError
from kurslex.words.states import language_note

_MKDOCS = "mkdocs.yml"


class NewLanguageError(ValueError):
    """The language cannot be added; says why."""


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "add-locale",
        help="add a language",
        description="Set a new language up, so that its site can be built at once: what is not "
        "translated is shown in another language, and says so. No file is overwritten, and "
        "whatever pages the language has already are kept.",
        epilog="example: kurslex add-locale fr",
    )
    parser.add_argument("tag", metavar="TAG", help="the language's tag after BCP 47: fr, pt-BR")
    parser.add_argument("--name", default="", help="its own name (default: as the CLDR has it)")
    parser.add_argument(
        "--words",
        metavar="LOCALE",
        help="whose words stand in for those not translated yet (default: the first language's)",
    )
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the files, or none; return 2 where the language cannot be added."""
    root: Path = args.root
    glossary, _ = known_glossary(root)
    try:
        lender = _lender(args.words, glossary)
        _check(args.tag, glossary)
        new = _new_files(root, glossary, args.tag, args.name, lender)
        pairs = _pairs_to_keep(glossary)
        changed = _changed_files(root, args.tag, args.name, lender, pairs)
    except UnknownLanguageError:
        return _refuse(f"the Unicode CLDR has no language '{args.tag}'; write it as in fr or pt-BR")
    except NewLanguageError as error:
        return _refuse(str(error))
    except FrontMatterError as error:
        return _refuse(f"docs/{lender}/index.md: {error}")
    if not written_or_reported("add-locale", root, {**new, **changed}):
        return USAGE_ERROR
    print(f"Wrote {', '.join(new)}")
    print(f"Added '{args.tag}' to {', '.join(changed)}")
    if pairs:
        print(f"Declared the pairs so far in {CONCEPTS}: their pages side by side stay")
    if pairs or glossary.pairs is not None:
        print(f"To read '{args.tag}' beside another language, add them to pairs in {CONCEPTS}")
    owners = [path for path in changed if path in OWNERS]
    if owners:
        print(f"See in {owners[0]} that the owners named there exist")
    if note := language_note(args.tag):
        print(note)
    print("kurslex check says what is to be translated")
    return GOOD


def _refuse(reason: str) -> int:
    print(f"kurslex add-locale: {reason}", file=sys.stderr)
    return USAGE_ERROR


def _lender(asked: str | None, glossary: Glossary) -> str:
    able = [tag for tag, locale in glossary.locales.items() if not locale.words]
    if not able:
        raise NewLanguageError(
            "the glossary has no language whose words could stand in for those not translated yet; "
            "kurslex check says what is wrong with those it names"
        )
    if asked is not None and asked not in able:
        raise NewLanguageError(f"words cannot be borrowed from '{asked}', only from {_or(able)}")
    return asked or able[0]


def _check(tag: str, glossary: Glossary) -> None:
    if tag in glossary.locales:
        raise NewLanguageError(f"the glossary has the language '{tag}' already")
    right = canonical_tag(tag)
    if right and right != tag:
        raise NewLanguageError(f"the language '{tag}' is written '{right}'")
    if not right or not LANGUAGE_TAG.fullmatch(tag):
        raise UnknownLanguageError(tag)
    if taken := taken_address(tag, glossary):
        raise NewLanguageError(taken)
    if tag in RESERVED:
        raise NewLanguageError(f"'{tag}' is an address of the site itself")


def _new_files(root: Path, glossary: Glossary, tag: str, name: str, lender: str) -> dict[str, str]:
    """Return the texts of the language's own files, none of which is there yet."""
    files = {
        f"docs/{tag}/locale.yml": language_data(tag, name, lender),
        f"docs/{tag}/index.md": borrowed_home(_text(root, f"docs/{lender}/index.md"), lender),
    }
    messages = glossary.messages[lender]
    shipped = shipped_entries(messages.shipped)
    for path, source in messages.sources.items():
        own = path.replace(f"docs/{lender}/", f"docs/{tag}/", 1)
        text, _ = without_shipped(source, shipped)
        if text is not None:
            files[own] = messages_to_translate(text, lender)
    for path, text in files.items():
        # What an earlier run has written, until it was killed, is not an obstacle to this one.
        if (root / path).exists() and read_as_written(root, path, []) != text:
            raise NewLanguageError(f"{path} already exists")
    return files


def _pairs_to_keep(glossary: Glossary) -> list[tuple[str, str]]:
    """Return the pairs of languages that nobody declared, and that would end with one more."""
    if glossary.pairs is not None or len(glossary.tags) != ALL_BESIDE:
        return []
    return list(combinations(glossary.tags, 2))


def _changed_files(
    root: Path, tag: str, name: str, lender: str, pairs: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """Return the new texts of the files that know all languages."""
    settings = with_language(_text(root, _MKDOCS), tag, name or own_name(tag))
    if settings is None:
        raise NewLanguageError("mkdocs.yml has no languages under its plugin i18n")
    changed = {_MKDOCS: settings}
    for path in OWNERS:
        if (root / path).is_file():
            before = _text(root, path)
            after = with_owner(before, tag, lender)
            changed |= {path: after} if after != before else {}
    # The last of all: with it the language is there, and this command will not run for it again.
    return {**changed, CONCEPTS: with_locale(_text(root, CONCEPTS), tag, pairs)}


def _text(root: Path, path: str) -> str:
    text = read_as_written(root, path, [])
    if text is None:
        raise NewLanguageError(f"{path} cannot be read")
    return text


def _or(tags: list[str]) -> str:
    return " or ".join(tags) or "none"
