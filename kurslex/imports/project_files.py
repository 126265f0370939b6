"""What an import changes in a project, or the whole project that it makes, as texts of files."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.imports.begun_languages import Begun, begun_texts
from kurslex.imports.import_plan import Plan, planned
from kurslex.imports.kept_file import earlier_ids, kept_path, kept_text, of_another
from kurslex.imports.languages import kept_homes
from kurslex.imports.material import Material
from kurslex.imports.own_words import own_messages, with_messages
from kurslex.imports.project_texts import Declarations, new_concepts_text, with_declarations
from kurslex.imports.shown_images import shown_images
from kurslex.model.glossary import Glossary
from kurslex.model.relation import RelationType
from kurslex.project.files.opening import UnfitFileError, read_bytes
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.loading.mkdocs_settings import SETTINGS
from kurslex.project.scaffolding.language_settings import with_language
from kurslex.project.scaffolding.new_language import own_name
from kurslex.utils.real_path import real_path

_FIRST = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an import does: files by paths, in the order in which they are written, and its plan.

    `kept` is where the file of what has no place is, or empty where there is none; `languages` are
    those that are new, `images` how many files of these.
    """

    texts: Mapping[str, str | bytes]
    plan: Plan
    images: int
    languages: tuple[str, ...]
    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The project into which something is imported; `is_new` where there is none yet."""

    root: Path
    glossary: Glossary
    is_new: bool
    title: str

    @property
    def new_title(self) -> str:
        """The name of a new glossary; empty for one that is there."""
        return self.title if self.is_new else ""

    def read(self, path: str) -> str | None:
        """Return the text of a file, None where there is none; raises `UsageError`."""
        if not (self.root / path).exists():
            return None
        text = read_as_written(self.root, path, [])
        if text is None:
            raise UsageError(_unreadable(path))
        return text

    def read_bytes(self, path: str) -> bytes | None:
        """Return the content of a file, None where there is none; raises `UsageError`."""
        try:
            return read_bytes(self.root, path)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, UnfitFileError):
            raise UsageError(_unreadable(path)) from None


def import_change(kind: str, material: Material, source: Path, target: Target) -> Change:
    """Return what an import of material of a kind does to a project; raises `UsageError`.

    `source` is the file, or the folder, of which the material is.
    """
    file = kept_path(kind, material.source)
    before = target.read(file)
    origin = _seen_from(target.root, source)
    if other := of_another(before, origin):
        raise UsageError(
            f"{file} has what was kept of {other}, and would have that of {origin} in its place; "
            f"rename one of the two, or, if they are the same, write 'source: {origin}' in it"
        )
    plan = planned(material, target.glossary, target.read, earlier_ids(before))
    new = tuple(tag for tag in _ordered(material) if tag not in target.glossary.locales)
    begun = begun_texts(material, target.glossary, target.read, new, target.new_title, ids=plan.ids)
    plan.kept += kept_homes(material, target.glossary, begun.texts, plan.ids)
    texts = {**begun.texts, **plan.pages}
    for tag, own in _messages(material, plan, target, begun).items():
        path = f"docs/{tag}/messages/site.ftl"
        texts[path] = with_messages(texts.get(path, target.read(path)), own)
    images = shown_images(material, texts, target.glossary, target.read_bytes)
    plan.kept += images.kept
    texts |= _for_all(plan, target, begun)
    kept_here = [*dict.fromkeys([*material.kept, *plan.kept])]
    material.problems = sorted({*material.problems}, key=lambda problem: problem.place)
    kept = kept_text(
        kind,
        material.source,
        origin=origin,
        ids=plan.ids,
        kept=kept_here,
        problems=material.problems,
    )
    # Before what declares the concepts: without its ids, another import would not find them.
    written = {file: kept} if kept and kept != before else {}
    changed = {path: text for path, text in texts.items() if text != target.read(path)}
    return Change(
        texts={**written, **images.new, **changed},
        plan=plan,
        images=len(images.new),
        languages=new,
        kept=file if kept else "",
    )


def _unreadable(path: str) -> str:
    return f"{path} cannot be read; kurslex check says why"


def _seen_from(root: Path, source: Path) -> str:
    """Return the relative path from a project to a source: the same on all computers with both."""
    there = real_path(source)
    try:
        return Path(os.path.relpath(there, real_path(root))).as_posix()
    except ValueError:  # on another drive of Windows
        return there.as_posix()


def _ordered(material: Material) -> list[str]:
    """Return the languages of the pages, English first, the others as the source has them."""
    return sorted(material.languages_of_concepts(), key=lambda tag: tag != _FIRST)


def _messages(
    material: Material, plan: Plan, target: Target, begun: Begun
) -> dict[str, dict[str, str]]:
    """Return the messages that each language gets, of those that it does not have."""
    types = [RelationType(id=name, symmetric=kind) for name, kind in plan.own_types.items()]
    found: dict[str, dict[str, str]] = {}
    for tag in (*target.glossary.locales, *begun.languages):
        lends = tag not in begun.borrowing
        if tag in target.glossary.locales:
            lends = not target.glossary.locales[tag].words
        messages = own_messages(
            tag,
            material,
            plan.themes,
            types,
            target.new_title,
            concepts=plan.concepts,
            lends=lends,
        )
        own = target.glossary.messages.get(tag)
        known = own.places() if own else {}
        new = {name: text for name, text in messages.items() if name not in known}
        found |= {tag: new} if new else {}
    return found


def _for_all(plan: Plan, target: Target, begun: Begun) -> dict[str, str]:
    """Return the files that know all languages; the one that declares the concepts is the last."""
    new = begun.languages
    added = Declarations(
        locales=new,
        themes=plan.themes,
        own_types=plan.own_types,
        concepts=plan.concepts,
        free=plan.free,
    )
    if target.is_new:
        return {CONCEPTS: new_concepts_text(added)}
    settings = target.read(SETTINGS)
    for tag in new:
        settings = with_language(settings or "", tag, own_name(tag))
        if settings is None:
            raise UsageError(f"{SETTINGS} has no languages under its plugin i18n; add them there")
    texts = {SETTINGS: settings} if settings and new else {}
    return {**texts, CONCEPTS: with_declarations(target.read(CONCEPTS) or "", added)}
