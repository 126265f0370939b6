"""Material and a project -> what an import would change: files to be written, and what is said."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kurslex.bounds.contents import LONGEST_NAME
from kurslex.imports.accepted_relations import sound_relations
from kurslex.imports.ids import concept_ids, is_refused
from kurslex.imports.material import ImportedConcept, ImportedPage, Kept, Material
from kurslex.imports.page_text import (
    ALL_PAGES_SHOW,
    free_page_text,
    page_text,
    says_the_same,
    with_ids,
)
from kurslex.model.concept import Concept, Legacy
from kurslex.model.glossary import Glossary
from kurslex.model.page import TermStatus
from kurslex.model.relation import RelationType
from kurslex.model.site import RESERVED
from kurslex.project.files.opening import LARGEST
from kurslex.project.markdown.bounds import excesses

DIFFERENT = "page that differs from the project's own"
NO_CONCEPTS = "page in a language without concepts"
_THEME = "terms"

Read = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Project:
    """A project's glossary, and how texts of its files are read."""

    glossary: Glossary
    read: Read


@dataclass(slots=True, kw_only=True)
class Plan:
    """What is new: concepts, the texts of pages by their paths, and what is counted.

    `free` are the ids of pages that are no concepts'.
    """

    ids: dict[str, str]
    concepts: list[Concept] = field(default_factory=list)
    free: list[str] = field(default_factory=list)
    themes: list[str] = field(default_factory=list)
    own_types: dict[str, bool] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    there: int = 0
    same: int = 0
    different: int = 0
    kept: list[Kept] = field(default_factory=list)


def planned(material: Material, glossary: Glossary, read: Read, earlier: dict[str, str]) -> Plan:
    """Return what is new in the material to a glossary.

    `read` returns the text of a project's file, None where there is none; `earlier` are the ids
    that an earlier import has given. What the project has is left as it is.
    """
    taken = {*glossary.locales, *material.languages}
    taken |= {each.slug for one in glossary.concepts.values() for each in one.legacy}
    taken |= {each.id for each in glossary.withdrawn} | {each.id for each in glossary.free}
    taken |= {slug for each in glossary.withdrawn for slug in each.legacy}
    existing = glossary.concepts
    plan = Plan(ids=concept_ids(material.concepts, earlier, existing, taken))
    fallback = next(iter(glossary.themes), _THEME)
    plan.themes = [name for name in material.themes if name not in glossary.themes]
    plan.own_types = _new_types(material, glossary)
    types = [*glossary.relation_types[:-1], *_types(plan.own_types), glossary.relation_types[-1]]
    found = sound_relations(
        {plan.ids[each.key]: _by_id(each, plan, material) for each in material.concepts},
        types,
        {name: concept.relations for name, concept in existing.items()},
    )
    by_id = {plan.ids[each.key]: each for each in material.concepts}
    project = Project(glossary, read)
    for name, kind, other, reason in found.refused:
        place = by_id[name].place
        message = f"'{kind}' of '{name}' to '{other}' is left out: it {reason}"
        material.report(place, message)
        material.keep("relation", f"{kind}: {other}", place, concept=name)
    legacy: set[str] = set()

    def is_free(slug: str) -> bool:
        others = slug in by_id or slug in existing or slug in RESERVED or len(slug) > LONGEST_NAME
        return not others and not is_refused(slug, taken)

    for name, each in by_id.items():
        relations = found.relations.get(name, {})
        if name in existing:
            plan.there += 1
            for kind, others in relations.items():
                text = f"{kind}: {', '.join(others)}"
                what = "relation of a concept that the project has"
                plan.kept.append(Kept(what=what, text=text, place=each.place, concept=name))
        else:
            old = [slug for slug in dict.fromkeys(each.legacy) if slug != name]
            refused = [slug for slug in old if slug in legacy or not is_free(slug)]
            old = [slug for slug in old if slug not in refused]
            legacy |= {*old}
            for slug in refused:
                message = f"the old address '{slug}' of '{name}' is that of something else"
                material.report(each.place, message, "links to it lead there")
                material.keep("old address", slug, each.place, concept=name)
            plan.concepts.append(_new_concept(name, each, fallback, relations, old))
        _plan_pages(name, each, plan, material, project)
    if fallback not in {*glossary.themes, *plan.themes} and any(
        each.theme == fallback for each in plan.concepts
    ):
        plan.themes.append(fallback)
    _plan_free(plan, material, project, taken)
    return plan


def _new_concept(
    name: str,
    imported: ImportedConcept,
    theme: str,
    relations: Mapping[str, Iterable[str]],
    legacy: Iterable[str],
) -> Concept:
    """Return a concept as the project gets it; `theme` is its theme where it names none."""
    return Concept(
        id=name,
        line=1,
        theme=imported.theme or theme,
        relations={kind: tuple(others) for kind, others in relations.items()},
        legacy=tuple(Legacy(slug=slug) for slug in legacy),
        matches=imported.matches,
        close_matches=imported.close_matches,
        status=imported.status,
        tags=imported.tags,
    )


def _plan_free(plan: Plan, material: Material, project: Project, taken: Collection[str]) -> None:
    """Plan the pages that are no concepts'.

    They are kept where a concept has such a name, and where the project has no such language and
    gets none, because no concept is in it.
    """
    declared = {each.id for each in project.glossary.free}
    languages = {*project.glossary.locales, *material.languages_of_concepts()}
    ids = {**plan.ids, **{name: name for name in material.free}}
    for name, pages in material.free.items():
        is_free = name in declared or not (name in taken or name in {*plan.ids.values()})
        is_new = is_free and name not in declared and name not in project.glossary.concepts
        if is_new and not languages.isdisjoint(pages):
            plan.free.append(name)
        for tag, page in pages.items():
            text = free_page_text(page, ids)
            own = project.read(f"docs/{tag}/{name}.md")
            if tag not in languages:
                plan.kept.append(Kept(what=NO_CONCEPTS, text=text, place=page.place, language=tag))
            elif own == text:
                plan.same += 1
            elif is_free and own is None:
                plan.pages[f"docs/{tag}/{name}.md"] = text
            else:
                plan.different += 1
                plan.kept.append(Kept(what=DIFFERENT, text=text, place=page.place, language=tag))


def _plan_pages(
    name: str, concept: ImportedConcept, plan: Plan, material: Material, project: Project
) -> None:
    shown = _shown(name, project.glossary)
    ids = {**plan.ids, **{each: each for each in material.free}}
    for tag, page in concept.pages.items():
        path = f"docs/{tag}/{name}.md"
        text = page_text(_with_reasons(page), ids, shown)
        if not page.definition:
            hint = "without one the page is a draft"
            message = f"'{name}' has no definition in '{tag}'"
            material.report(page.place, message, hint)
        own = project.read(path)
        about = {"concept": name, "language": tag}
        if fault := _too_much(text, with_ids(page.body, ids)):
            message = f"the page of '{name}' in '{tag}' would not be read: {fault}"
            material.report(page.place, message, "shorten it; meanwhile it is kept")
            material.keep("page that is too large", text, page.place, **about)
        elif own is None:
            plan.pages[path] = text
        elif own == text or says_the_same(path, tag, own, text):
            plan.same += 1
        else:
            plan.different += 1
            plan.kept.append(Kept(what=DIFFERENT, text=text, place=page.place, **about))


def _too_much(text: str, body: str) -> str:
    """Return why a page with this text would be refused, for as Markdown a text is longer."""
    if len(text.encode("utf-8", "replace")) > LARGEST[".md"]:
        return f"it is larger than {LARGEST['.md']:,} bytes"
    return next((message for _, message, _ in excesses(body)), "")


def _shown(name: str, glossary: Glossary) -> list[str]:
    """Return the calculators and pictures that all pages of a concept show, as pages have them."""
    pages = glossary.translations(name) if name in glossary.concepts else {}
    for page in pages.values():
        found = [each for each in page.outline.placeholders if each.name in ALL_PAGES_SHOW]
        return [f"{{{{ {each.name} {each.argument} }}}}" for each in found]
    return []


def _with_reasons(page: ImportedPage) -> ImportedPage:
    """Return a page whose terms to avoid all have a reason: if nothing else, what to write."""
    preferred = page.terms[0].text
    terms = [
        replace(term, reason=preferred)
        if term.status is TermStatus.DEPRECATED and not term.reason
        else term
        for term in page.terms
    ]
    return replace(page, terms=tuple(terms))


def _by_id(concept: ImportedConcept, plan: Plan, material: Material) -> dict[str, tuple[str, ...]]:
    """Return a concept's relations with ids; those to what the source does not have are kept."""
    found = {}
    for kind, keys in concept.relations.items():
        known = [key for key in keys if key in plan.ids]
        found[kind] = tuple(plan.ids[key] for key in known)
        for key in dict.fromkeys(key for key in keys if key not in plan.ids):
            message = f"'{kind}' of '{concept.key}' names '{key}', which the source does not have"
            material.report(concept.place, message)
            material.keep("relation", f"{kind}: {key}", concept.place, concept=concept.key)
    return found


def _new_types(material: Material, glossary: Glossary) -> dict[str, bool]:
    known = {each.id for each in glossary.relation_types}
    return {name: kind for name, kind in material.own_types.items() if name not in known}


def _types(own: dict[str, bool]) -> list[RelationType]:
    return [RelationType(id=name, symmetric=kind) for name, kind in own.items()]
