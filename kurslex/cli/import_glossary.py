"""`kurslex import` of a glossary: the material of a source into a project, new or not."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kurslex.bounds.contents import MOST_LANGUAGES
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.given_title import LONGEST_TITLE, wrong_title
from kurslex.cli.write_or_report import written_or_reported
from kurslex.errors import UsageError
from kurslex.imports.formats import FORMATS
from kurslex.imports.material import Kept, Material
from kurslex.imports.names import is_language, language_tag
from kurslex.imports.project_files import Change, Target, import_change
from kurslex.imports.tidy import tidy
from kurslex.problem import shortened
from kurslex.project.files.interrupted_change import LOCK
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.scaffolding.new_project import ACCOMPANYING
from kurslex.utils.printable import printable
from kurslex.utils.real_path import real_path

_GIT = ".git"
_SHOWN = 8
"""How many problems and kinds of what was kept are named; the file has all of them."""


def import_glossary(args: argparse.Namespace) -> int:
    """Write the files; return 1 where the source is unusable, 2 where they cannot be written."""
    if args.language and not is_language(args.language):
        raise UsageError(f"there is no language '{args.language}'; write its tag, as in en, pt-BR")
    faults = [*wrong_title(args.title)]
    if faults:
        raise UsageError("; ".join(faults))
    material = FORMATS[args.format].read(args.files, language_tag(args.language))
    if not material.unusable and not any(each.pages for each in material.concepts):
        material.unusable = True
        print(f"{printable(material.source)} has no concept with a term in it", file=sys.stderr)
    if material.unusable:
        sys.stderr.writelines(f"{printable(line)}\n" for line in _problems(material))
        print("Nothing was imported.", file=sys.stderr)
        return PROBLEMS
    target = _target(args.root, args.title.strip() or _title(material))
    change = import_change(args.format, material, _origin(args.files[0], material), target)
    languages = {*target.glossary.locales, *change.languages}
    if len(languages) > MOST_LANGUAGES:
        fact = f"with {material.source} the glossary would have {len(languages):,} languages"
        raise UsageError(f"{fact}, and {MOST_LANGUAGES} are the most; import a part of it")
    if not written_or_reported("import", args.root, change.texts):
        return USAGE_ERROR
    print(*map(printable, _said(args, material, change, target)), sep="\n")
    return GOOD


def _target(root: Path, title: str) -> Target:
    is_new = not os.path.lexists(root / CONCEPTS)
    # The lock is that of this command, where a project was begun and what was begun is undone.
    known = {_GIT, LOCK, *(path.partition("/")[0] for path in ACCOMPANYING)}
    if is_new and root.is_dir() and any(each.name not in known for each in root.iterdir()):
        raise UsageError(
            f"{root.as_posix()} is neither a Kurslex project nor an empty folder; name another one"
        )
    glossary, problems = load_glossary(root)
    faults = [each for each in problems if each.path == CONCEPTS]
    if faults and not is_new:
        raise UsageError(f"{faults[0]}; nothing can be added to it before that is right")
    return Target(root=root, glossary=glossary, is_new=is_new, title=title)


def _title(material: Material) -> str:
    titles = [said.title for said in material.languages.values() if said.title]
    return tidy(next(iter(titles), Path(material.source).stem))[:LONGEST_TITLE].strip()


def _origin(file: Path, material: Material) -> Path:
    """Return the source: a Hugo site, which may be named by its folder of pages."""
    found = real_path(file)
    return found if found.name == material.source else found.parent


def _said(
    args: argparse.Namespace, material: Material, change: Change, target: Target
) -> Iterator[str]:
    plan = change.plan
    into = args.root.as_posix()
    verb = "Made the project" if target.is_new else "Imported into"
    yield f"{verb} {into} from {material.source}"
    concepts = f"{counted(len(plan.concepts), 'new concept')}, {plan.there:,} there already"
    yield f"  {concepts}"
    pages = [f"{counted(len(plan.pages), 'new page')}", f"{plan.same:,} there already"]
    if plan.different:
        pages.append(
            f"{plan.different:,} left as the project has them, which is not as in the source"
        )
    yield f"  {', '.join(pages)}"
    if plan.free:
        yield f"  {counted(len(plan.free), 'page')} of no concept: {', '.join(plan.free)}"
    if change.images:
        yield f"  {counted(change.images, 'new image')}"
    if change.languages:
        yield f"  {counted(len(change.languages), 'new language')}: {', '.join(change.languages)}"
    renamed = [(key, name) for key, name in plan.ids.items() if key != name]
    if renamed:
        key, name = renamed[0]
        yield f"  {counted(len(renamed), 'id')} made of other names: '{shortened(key)}' is '{name}'"
    kept = [*dict.fromkeys([*material.kept, *plan.kept])]
    if kept:
        yield f"Kept in {change.kept}, because it has no place here:"
        yield from _kinds(kept)
    yield from _problems(material)
    if material.problems and change.kept:
        yield f"  {change.kept} has all problems"
    if not change.texts:
        yield "Nothing has changed: all of it was imported before"
    else:
        if target.is_new:
            yield "See that docs/LOCALE/messages/site.ftl names the licence that the texts have"
        yield "kurslex check says what is left to do"


def _kinds(kept: list[Kept]) -> Iterator[str]:
    counts = Counter(each.what for each in kept).most_common()
    for what, count in counts[:_SHOWN]:
        yield f"  {count:,} × {what}"
    if len(counts) > _SHOWN:
        yield f"  and {counted(len(counts) - _SHOWN, 'other kind')}"


def _problems(material: Material) -> Iterator[str]:
    if material.problems:
        yield f"{counted(len(material.problems), 'problem')} of the source:"
    for each in material.problems[:_SHOWN]:
        yield f"  {each.path}:{each.line}: {each.message}" + (
            f" ({each.hint})" if each.hint else ""
        )
    if len(material.problems) > _SHOWN:
        yield f"  and {len(material.problems) - _SHOWN:,} more"
