"""A Hugo site with a folder of Markdown pages for each language -> material.

A page `LOCALE/NAME.md` is a concept in a language, as in the CNCF's glossary
(github.com/cncf/glossary); a concept has the same name in all languages. `_index.md` is the
language's home page, `LOCALE/NAME/_index.md` a page that is no concept's. Titles and descriptions
of languages are in the site's settings.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from kurslex.imports.block_reading import Block
from kurslex.imports.definition_and_rest import definition_and_rest, with_heading_ids
from kurslex.imports.hugo_folders import INDEX, concept_files, language_folders, section_files
from kurslex.imports.hugo_front import About, Front, read_front
from kurslex.imports.hugo_images import HugoImages
from kurslex.imports.hugo_labels import concept_labels
from kurslex.imports.hugo_pages import HugoPage, read_hugo_page
from kurslex.imports.hugo_sections import free_page, with_home, without_title
from kurslex.imports.hugo_settings import HugoSettings, read_settings
from kurslex.imports.hugo_unread import report_unread
from kurslex.imports.markdown_blocks import joined
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    Material,
)
from kurslex.imports.names import identifier
from kurslex.utils.real_path import real_path

_FIRST = "en"


def read(files: Sequence[Path], _language: str = "") -> Material:
    """Return what a folder has; raises `UsageError` where it has no folders of languages."""
    root, folders = language_folders(files[0])
    material = Material(source=real_path(root).parent.name if root.name == "content" else root.name)
    report_unread(root, folders, material)
    settings = read_settings(root.parent, material)
    for tag in _ordered(folders, settings):
        material.languages[tag] = settings.languages.get(tag, ImportedLanguage())
    concepts = {tag: concept_files(root, folders[tag], material) for tag in material.languages}
    names = {name for found in concepts.values() for name in found if name != INDEX}
    fronts: dict[About, Front] = {}
    for tag, own in concepts.items():
        sections = section_files(root, folders[tag], names, tag, material)
        for name, (path, text) in {**own, **sections}.items():
            about = About(path=path, concept=name, language=tag)
            if front := read_front(text, about, material):
                fronts[about] = front
    pages: dict[str, dict[str, HugoPage]] = defaultdict(dict)
    others: dict[str, dict[str, HugoPage]] = defaultdict(dict)
    known = {about.concept for about in fronts}  # no link can lead to a draft
    images = HugoImages(root, settings.address, material)
    for about, front in fronts.items():
        page = read_hugo_page(front, about, known, settings.address, material, images=images)
        if about.concept in names:
            pages[about.concept][about.language] = page
        else:
            others[about.concept][about.language] = without_title(page, about.language, material)
    _add_concepts(pages, material)
    _add_others(others, material)
    return material


def _ordered(folders: Mapping[str, str], settings: HugoSettings) -> list[str]:
    """Return the languages in the order of the settings, English first."""
    order = [*settings.languages, *folders]
    return sorted(folders, key=lambda tag: (tag != _FIRST, order.index(tag)))


def _add_others(pages: dict[str, dict[str, HugoPage]], material: Material) -> None:
    """Add the texts of home pages, and the free pages, which are about no concept."""
    ids = _headings(pages)
    for name, found in sorted(pages.items()):
        for tag, page in found.items():
            if name == INDEX:
                said = material.languages[tag]
                material.languages[tag] = with_home(said, page, ids[name, tag], tag, material)
            else:
                own = free_page(page, ids[name, tag], tag, material)
                material.free.setdefault(name, {})[tag] = own


def _add_concepts(pages: dict[str, dict[str, HugoPage]], material: Material) -> None:
    ids = _headings(pages)
    themes, tags, statuses = concept_labels(pages, material, _FIRST)
    for name, found in sorted(pages.items()):
        first = found.get(_FIRST) or next(iter(found.values()))
        imported = {tag: _page(page, ids[name, tag]) for tag, page in found.items()}
        material.concepts.append(
            ImportedConcept(
                key=name,
                wish=name,
                place=first.place,
                pages=imported,
                theme=themes.get(name, ""),
                tags=tags.get(name, ()),
                status=statuses.get(name, ""),
                legacy=tuple(dict.fromkeys(old for page in found.values() for old in page.aliases)),
            )
        )


def _page(page: HugoPage, headings: Sequence[str]) -> ImportedPage:
    found = with_heading_ids(page.blocks, headings)
    definition, body = definition_and_rest(found)
    if page.summary:
        own = with_heading_ids(page.summary, [f"summary-{at}" for at in range(len(page.summary))])
        definition, rest = definition_and_rest(own)
        body = "\n\n".join(filter(None, (rest, joined(found))))
    return ImportedPage(terms=page.terms, place=page.place, definition=definition, body=body)


def _headings(pages: dict[str, dict[str, HugoPage]]) -> dict[tuple[str, str], list[str]]:
    """Return ids for the headings of each page, the same ones for the same section.

    The headings of a page with as many as the concept's first page are those of its sections.
    Elsewhere a heading is what it is on most such pages of its language.
    """
    found: dict[tuple[str, str], list[str]] = {}
    meant: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    waiting = []
    for name, translations in pages.items():
        tag, first = next(
            ((tag, page) for tag, page in translations.items() if tag == _FIRST),
            next(iter(translations.items())),
        )
        own = [_heading_id(block) for block in first.headings]
        found[name, tag] = own
        for other, page in translations.items():
            if other == tag:
                continue
            if len(page.headings) == len(own):
                found[name, other] = own
                for block, each in zip(page.headings, own, strict=True):
                    meant[other, block.words][each] += 1
            else:
                waiting.append((name, other, page))
    for name, tag, page in waiting:
        found[name, tag] = [
            next((each for each, _ in meant[tag, block.words].most_common(1)), _heading_id(block))
            for block in page.headings
        ]
    return found


def _heading_id(block: Block) -> str:
    return identifier(block.anchor) or identifier(block.words)
