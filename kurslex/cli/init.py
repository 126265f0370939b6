"""`kurslex init`: a new glossary, which can be checked and built at once."""

import argparse
import os
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from kurslex.analysis.freshness.page_records import recorded
from kurslex.analysis.freshness.page_states import freshness
from kurslex.analysis.freshness.recording import compared
from kurslex.cli.command_parser import Commands
from kurslex.cli.concept_move import refused
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.given_title import wrong_title
from kurslex.cli.project_folder import undo_what_was_killed
from kurslex.cli.upgrade import VERSION_FILE, version_text
from kurslex.cli.write_or_report import written_or_reported
from kurslex.language.cldr import canonical_tag
from kurslex.model.locale import LANGUAGE_TAG
from kurslex.model.site import RESERVED
from kurslex.project.files.atomic_writing import write_all
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.scaffolding.new_language import own_name
from kurslex.project.scaffolding.new_project import (
    ACCOMPANYING,
    CONCEPT,
    example_languages,
    left_out_lines,
    new_project,
    sample_language,
    with_example,
)
from kurslex.words.states import language_note

_FIRST = "en"
_IGNORED = ".gitignore"
_MOST_NOTES = 4


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "init",
        help="begin a glossary",
        description="Make the folder of a new glossary, with a page in each language, which can be "
        "checked and built at once. In a folder that is not empty, files are added and none is "
        "overwritten.",
        epilog="example: kurslex init my-glossary --locales en,ar",
    )
    parser.add_argument(
        "folder", metavar="DIR", type=_folder, help="the new folder; . stands for this one"
    )
    parser.add_argument(
        "--locales",
        metavar="TAG[,TAG…]",
        default=_FIRST,
        help=f"its languages by their tags (BCP 47): en,pt-BR (default: {_FIRST})",
    )
    parser.add_argument(
        "--title", default="", help="its name (default: the word for a glossary in each language)"
    )
    parser.add_argument(
        "--example",
        action="store_true",
        help=f"add a concept with a calculator; in {', '.join(example_languages())}",
    )
    parser.set_defaults(run=run, needs_project=False)


def _folder(text: str) -> Path:
    if not text.strip():  # which is no folder's name, and a path that stands for this folder
        raise argparse.ArgumentTypeError("names no folder; . stands for this one")
    return Path(text)


def run(args: argparse.Namespace) -> int:
    """Write the files, or none; return 2 where the glossary cannot be begun."""
    if args.root is not None:
        return refused("init", "--project is not for init; name the new folder: kurslex init DIR")
    root: Path = args.folder
    undo_what_was_killed(root)
    tags = [each.strip() for each in args.locales.split(",") if each.strip()]
    title = " ".join(args.title.split(" ")).strip()
    faults = [*_wrong_tags(tags), *wrong_title(args.title), *_wrong_folder(root)]
    faults += _without_example(tags) if args.example else ()
    if faults:
        return refused("init", *faults)
    texts = {VERSION_FILE: version_text(), **new_project(title, tags)}
    texts = with_example(texts, tags) if args.example else texts
    texts |= _compared(texts, [tag for tag in tags if sample_language(tag)])
    kept = [path for path in texts if path in ACCOMPANYING and os.path.lexists(root / path)]
    texts = {path: text for path, text in texts.items() if path not in kept}
    taken = [path for path, text in texts.items() if _differs(root / path, text)]
    if taken:
        return refused("init", f"{_some(taken)} already there; nothing was written")
    if not written_or_reported("init", root, texts):
        return USAGE_ERROR
    print(*_said(root, texts, tags, kept), sep="\n")
    return GOOD


def _compared(texts: Mapping[str, str], tags: Sequence[str]) -> dict[str, str]:
    """Return the sample pages with the record that they have been compared and say the same."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        write_all(root, texts)
        glossary, _ = load_glossary(root)
        known = freshness(glossary)
        changed: dict[str, str] = {}
        for tag in tags:
            sources = [each for each in tags if each != tag]
            for page in (each for each in glossary.pages.values() if each.locale == tag):
                records = compared(glossary, known, (tag, page.id), sources)
                changed |= recorded(root, glossary, page, records)
    return changed


def _without_example(tags: Sequence[str]) -> Iterator[str]:
    """Yield what to do where the example is not there in one of the languages."""
    known = example_languages()
    missing = [tag for tag in tags if sample_language(tag) not in known]
    if missing:
        yield (
            f"--example has no texts in {', '.join(missing)}; leave it out, or name languages "
            f"among {', '.join(known)}"
        )


def _wrong_tags(tags: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with each of the tags."""
    if not tags:
        yield "--locales names no language; write for example --locales en,ar"
    for tag, times in Counter(tags).items():
        right = canonical_tag(tag)
        if not right:
            yield f"the Unicode CLDR has no language '{tag}'; write it as in fr or pt-BR"
        elif right != tag or not LANGUAGE_TAG.fullmatch(tag):
            yield f"the language '{tag}' is written '{right}'"
        elif tag in RESERVED or tag == CONCEPT:
            yield f"'{tag}' is an address of the site itself"
        elif times > 1:
            yield f"the language '{tag}' is named {times} times"


def _wrong_folder(root: Path) -> Iterator[str]:
    """Yield why the folder cannot be one; a folder that is not there is made."""
    first = next(each for each in (root, *root.parents) if os.path.lexists(each))
    if not first.is_dir():
        yield f"{first.as_posix()} is not a folder; name another one"
    elif os.path.lexists(root / "docs" / "concepts.yml"):
        yield (
            f"{root.as_posix()} has a glossary already, {root.as_posix()}/docs/concepts.yml; "
            "name another folder, or add a language with kurslex add-locale"
        )


def _differs(file: Path, text: str) -> bool:
    """Whether something else is there; what a stopped run has written is no obstacle."""
    if not os.path.lexists(file):
        return False
    try:
        return file.is_symlink() or file.read_text(encoding="utf-8") != text
    except (OSError, UnicodeDecodeError):
        return True


def _some(paths: Sequence[str]) -> str:
    return f"{', '.join(paths)} {'is' if len(paths) == 1 else 'are'}"


def _said(
    root: Path, texts: dict[str, str], tags: Sequence[str], kept: Sequence[str]
) -> Iterator[str]:
    """Yield what was made, what is left to do, and the next commands."""
    yield f"Wrote {counted(len(texts), 'file')} in {root.as_posix()}:"
    parts = dict.fromkeys(_part(path) for path in sorted(texts))
    yield f"  {', '.join(parts)}"
    if kept:
        yield f"Left as {'it is' if len(kept) == 1 else 'they are'}: {', '.join(kept)}"
    if _IGNORED in kept and (missing := _not_ignored(root)):
        yield f"Add to {_IGNORED} what is built, or git will have it: {' '.join(missing)}"
    unwritten = [f"{own_name(tag)} ({tag})" for tag in tags if not sample_language(tag)]
    if unwritten:
        yield (
            f"Kurslex has no sample pages in {', '.join(unwritten)}: write what is in angle "
            "brackets; kurslex check names it"
        )
    notes = [note for tag in tags if (note := language_note(tag))]
    many = f"Words of the interface are drafts or missing in {len(notes)} of the languages"
    yield from notes if len(notes) <= _MOST_NOTES else [f"{many}; kurslex status names them"]
    yield "Next:"
    yield f"  cd {shlex.quote(str(root))}"
    yield "  kurslex serve"


def _not_ignored(root: Path) -> list[str]:
    """Return what a new `.gitignore` would name, and the one that is there does not."""
    text = read_as_written(root, _IGNORED, []) or ""
    there = {line.strip().lstrip("/") for line in text.splitlines()}
    # A line without the slash at its end names folders as well, and not the other way round.
    return [line for line in left_out_lines() if not {line.lstrip("/"), line.strip("/")} & there]


def _part(path: str) -> str:
    """Return what is named for a file: of the languages the folder."""
    first, _, rest = path.partition("/")
    inner, is_deeper, _ = rest.partition("/")
    return f"{first}/{inner}/" if is_deeper else path
