"""A Hugo site with a folder of Markdown pages for each language -> material.

A page `LOCALE/NAME.md` is a concept in a language, as in the CNCF's glossary
(github.com/cncf/glossary); a concept has the same name in all languages. `_index.md` is the
language's home page, `LOCALE/NAME/_index.md` a page that is no concept's. Titles and descriptions
of languages are in the site's settings.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from kurslex.bounds.sources import MOST_SOURCE_PAGES
from kurslex.errors import UsageError
from kurslex.imports.blocks import Block
from kurslex.imports.hugo_labels import concept_labels
from kurslex.imports.hugo_pages import About, HugoPage, read_hugo_page
from kurslex.imports.hugo_sections import (
    INDEX,
    free_page,
    section_files,
    with_home,
    without_title,
)
from kurslex.imports.hugo_settings import HugoSettings, read_settings
from kurslex.imports.markdown_blocks import joined
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    Material,
    Place,
)
from kurslex.imports.names import identifier, is_language, language_tag
from kurslex.imports.prose import definition_and_rest, with_heading_ids
from kurslex.project.files.survey import ordinary_files
from kurslex.project.files.text_files import read_as_written

_FIRST = "en"
_HOME = "index"


def read(files: Sequence[Path], _language: str = "") -> Material:
    """Return what a folder has; raises `UsageError` where it is none with folders of languages."""
    root = files[0] / "content" if (files[0] / "content").is_dir() else files[0]
    if not root.is_dir():
        raise UsageError(f"{root.as_posix()} is not a folder; name the folder content/ of the site")
    folders = _folders(root)
    if not folders:
        raise UsageError(
            f"{root.as_posix()} has no folder of a language, such as en/; name the folder that has"
        )
    _require_few(root)
    material = Material(source=root.resolve().parent.name if root.name == "content" else root.name)
    settings = read_settings(root.parent, material)
    texts = {tag: _pages(root, folder, material) for tag, folder in folders.items()}
    concepts = dict.fromkeys(name for tag in texts for name in texts[tag])
    sections = {
        tag: section_files(root, folder, concepts, tag, material) for tag, folder in folders.items()
    }
    known = {*concepts, *(name for found in sections.values() for name in found)}
    pages: dict[str, dict[str, HugoPage]] = defaultdict(dict)
    others: dict[str, dict[str, HugoPage]] = defaultdict(dict)
    for tag in _ordered(folders, settings):
        material.languages[tag] = settings.languages.get(tag, ImportedLanguage())
        for name, (path, text) in {**texts[tag], **sections[tag]}.items():
            about = About(path=path, concept=name, language=tag)
            page = read_hugo_page(text, about, known, settings.address, material)
            if page and name in concepts:
                pages[name][tag] = page
            elif page:
                others[name][tag] = without_title(page, tag, material)
        path = f"{folders[tag]}/{INDEX}.md"
        if (root / path).is_file() and (own := _text(root, path, material)):
            about = About(path=path, concept=_HOME, language=tag)
            home = read_hugo_page(own, about, known, settings.address, material)
            if home:
                others[_HOME][tag] = without_title(home, tag, material)
    _add_concepts(pages, material)
    _add_others(others, material)
    return material


def _require_few(root: Path) -> None:
    """Raise `UsageError` where a folder has more pages than are read."""
    if next(islice(root.rglob("*.md"), MOST_SOURCE_PAGES, None), None):
        fact = f"{root.as_posix()} has more than {MOST_SOURCE_PAGES:,} Markdown files"
        raise UsageError(f"{fact}; import the folders of its languages in parts")


def _folders(root: Path) -> dict[str, str]:
    """Return the folders of languages by the languages' tags, in the order of their names."""
    found: dict[str, str] = {}
    for each in sorted(root.iterdir()):
        if each.is_dir() and not each.is_symlink() and is_language(each.name):
            found.setdefault(language_tag(each.name), each.name)
    return found


def _ordered(folders: dict[str, str], settings: HugoSettings) -> list[str]:
    """Return the languages in the order of the settings, English first."""
    order = [*settings.languages, *folders]
    return sorted(folders, key=lambda tag: (tag != _FIRST, order.index(tag)))


def _pages(root: Path, folder: str, material: Material) -> dict[str, tuple[str, str]]:
    """Return the paths and texts of a language's pages by the concepts' names."""
    texts = {}
    for path in ordinary_files(root, folder, ".md"):
        name = path.removeprefix(f"{folder}/").removesuffix(".md")
        text = _text(root, path, material)
        if text is None or name == INDEX:
            continue
        if name.startswith("_"):
            material.keep("page that is no concept", text, Place(path=path), language=folder)
        else:
            texts[name] = text
    # Translators write `chaos_engineering` for `chaos-engineering`.
    alike = Counter(map(identifier, texts))
    return {
        plain if (plain := identifier(name)) and alike[plain] == 1 else name: (
            f"{folder}/{name}.md",
            text,
        )
        for name, text in texts.items()
    }


def _text(root: Path, path: str, material: Material) -> str | None:
    return read_as_written(root, path, material.problems)


def _add_others(pages: dict[str, dict[str, HugoPage]], material: Material) -> None:
    """Add the texts of home pages, and the pages that are no concepts'."""
    ids = _headings(pages)
    for name, found in sorted(pages.items()):
        for tag, page in found.items():
            if name == _HOME:
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
