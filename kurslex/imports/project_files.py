"""What an import changes in a project, or the whole project that it makes, as texts of files."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.imports.kept_file import earlier_ids, kept_path, kept_text
from kurslex.imports.languages import home_page, language_name, locale_file
from kurslex.imports.material import ImportedLanguage, Material, Place
from kurslex.imports.own_words import own_messages, with_messages
from kurslex.imports.plan import Plan, planned
from kurslex.imports.project_texts import (
    Declarations,
    new_concepts_text,
    new_settings,
    with_declarations,
)
from kurslex.model.glossary import Glossary
from kurslex.model.grammar import FORMS, GENDERS, Inflection
from kurslex.model.relation import RelationType
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.loading.mkdocs_settings import SETTINGS
from kurslex.project.scaffolding.language_settings import with_language

_FIRST = "en"
_IGNORED = "# What kurslex build makes.\n/.kurslex/\n/site/\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an import does: texts by paths, in the order in which they are written, and its plan.

    `kept` is where the file of what has no place is, or empty where there is none; `languages` are
    those that are new.
    """

    texts: Mapping[str, str]
    plan: Plan
    languages: tuple[str, ...]
    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The project into which something is imported; `is_new` where there is none yet."""

    root: Path
    glossary: Glossary
    is_new: bool
    title: str

    def read(self, path: str) -> str | None:
        """Return the text of a file, None where there is none; raises `UsageError`."""
        if not (self.root / path).exists():
            return None
        text = read_as_written(self.root, path, [])
        if text is None:
            raise UsageError(f"{path} cannot be read; kurslex check says why")
        return text


def import_change(kind: str, material: Material, target: Target) -> Change:
    """Return what an import of material of a kind does to a project."""
    file = kept_path(kind, material.source)
    before = target.read(file)
    plan = planned(material, target.glossary, target.read, earlier_ids(before))
    new = [tag for tag in _ordered(material) if tag not in target.glossary.locales]
    lender = _lender(target.glossary, new)
    texts: dict[str, str] = {**plan.pages}
    for tag in new:
        borrows = lender if tag != lender else ""
        text, known = locale_file(tag, borrows, _grammar(material, tag))
        if not known:
            place = Place(path=material.source)
            material.report(place, f"the Unicode CLDR does not know the language '{tag}'")
        said = material.languages.get(tag, ImportedLanguage())
        files = {
            f"docs/{tag}/locale.yml": text,
            f"docs/{tag}/index.md": home_page(said, target.title, borrows),
        }
        texts |= {path: each for path, each in files.items() if target.read(path) is None}
    texts |= _messages(material, plan, target, new, lender)
    texts |= _for_all(material, plan, target, new)
    all_kept = [*dict.fromkeys([*material.kept, *plan.kept])]
    material.problems = sorted({*material.problems}, key=lambda problem: problem.place)
    kept = kept_text(kind, material.source, plan.ids, all_kept, material.problems)
    # Before what declares the concepts: without its ids, another import would not find them.
    written = {file: kept} if kept and kept != before else {}
    changed = {path: text for path, text in texts.items() if text != target.read(path)}
    return Change(
        texts={**written, **changed},
        plan=plan,
        languages=tuple(new),
        kept=file if kept else "",
    )


def _ordered(material: Material) -> list[str]:
    """Return the languages of the pages, English first, the others as the source has them."""
    used = {tag for concept in material.concepts for tag in concept.pages}
    tags = [tag for tag in material.languages if tag in used]
    return sorted(tags, key=lambda tag: tag != _FIRST)


def _lender(glossary: Glossary, new: list[str]) -> str:
    able = [tag for tag, locale in glossary.locales.items() if not locale.words]
    return next(iter([*able, *new]), "")


def _grammar(material: Material, tag: str) -> Inflection:
    """Return the genders and forms that the terms of a language name."""
    terms = [page.terms[0] for each in material.concepts if (page := each.pages.get(tag))]
    genders = {term.gender for term in terms}
    return Inflection(
        genders=tuple(each for each in GENDERS if each in genders),
        forms=tuple(each for each in FORMS if any(getattr(term, each) for term in terms)),
    )


def _messages(
    material: Material, plan: Plan, target: Target, new: list[str], lender: str
) -> dict[str, str]:
    locales = target.glossary.locales
    types = [RelationType(id=name, symmetric=kind) for name, kind in plan.own_types.items()]
    texts = {}
    for tag in (*locales, *new):
        lends = not locales[tag].words if tag in locales else tag == lender
        title = target.title if target.is_new else ""
        messages = own_messages(tag, material, plan.themes, types, title, lends=lends)
        own = target.glossary.messages.get(tag)
        known = own.places() if own else {}
        messages = {name: text for name, text in messages.items() if name not in known}
        if messages:
            path = f"docs/{tag}/messages/site.ftl"
            texts[path] = with_messages(target.read(path), messages)
    return texts


def _for_all(material: Material, plan: Plan, target: Target, new: list[str]) -> dict[str, str]:
    """Return the files that know all languages; the one that declares the concepts is the last."""
    added = Declarations(
        locales=new, themes=plan.themes, own_types=plan.own_types, concepts=plan.concepts
    )
    if target.is_new:
        names = {tag: language_name(tag) for tag in new}
        texts = {SETTINGS: new_settings(target.title, names), ".gitignore": _IGNORED}
        texts = {path: text for path, text in texts.items() if target.read(path) is None}
        return {**texts, CONCEPTS: new_concepts_text(added)}
    settings = target.read(SETTINGS)
    for tag in new:
        settings = with_language(settings or "", tag, language_name(tag))
        if settings is None:
            raise UsageError(f"{SETTINGS} has no languages under its plugin i18n; add them there")
    texts = {SETTINGS: settings} if settings and new else {}
    return {**texts, CONCEPTS: with_declarations(target.read(CONCEPTS) or "", added)}
