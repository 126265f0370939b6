"""Kurslex: a corpus with this project's languages, themes and interface; and its own glossary."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from scripts.peers.corpus import Corpus, NoSuchPlaceError, with_another_word
from scripts.peers.peer import Command, Peer, Project, front_matter, write_file

ROOT = Path(__file__).parents[2]
_CONTENT = ("mkdocs.yml", "docs", "calculators")
_INTERFACE = ("locale.yml", "messages")  # of a language, beside its pages
_KURSLEX = (sys.executable, "-P", "-m", "kurslex")
# The messages of what a corpus lacks, such as calculators, are left where they are.
_RULES = {"unused-message": "off"}


def languages_and_themes() -> tuple[list[str], list[str]]:
    """Return the languages and themes of this project, for which its interface has words."""
    declared = _declared()
    return list(declared["locales"]), list(declared["themes"])


def _declared() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "docs/concepts.yml").read_text(encoding="utf-8")))


def _version() -> str:
    commit = subprocess.run(
        ("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return f"{commit.stdout.strip() or 'no commit'}, Python {platform.python_version()}"


def _write(corpus: Corpus, folder: Path) -> Project:
    _write_interface(corpus, folder)
    for concept in corpus.concepts.values():
        for locale, page in concept.pages.items():
            fields = {
                "preferred": _term(page.preferred),
                "admitted": [_term(page.admitted)] if page.admitted else [],
                "definition": page.definition,
            }
            text = front_matter(**{name: value for name, value in fields.items() if value})
            text += page.linked(lambda each: f"{each}.md")
            write_file(folder / "docs" / locale / f"{concept.id}.md", text)
    # The pages say that somebody has compared them, as those of a kept glossary do.
    _run(folder, "sync", "--all", "--yes")
    locale, changed = corpus.changed
    return _project(folder, corpus.locales, corpus.concepts, locale, changed.id)


def _write_interface(corpus: Corpus, folder: Path) -> None:
    write_file(folder / "mkdocs.yml", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    (folder / "calculators").mkdir()
    # Where two concepts have each other, one of the two says it for both.
    concepts = {
        concept.id: {
            "theme": concept.theme,
            "related": [
                other
                for other in concept.related
                if other > concept.id or concept.id not in corpus.concepts[other].related
            ],
        }
        for concept in corpus.concepts.values()
    }
    declared = {
        "locales": list(corpus.locales),
        "themes": list(corpus.themes),
        "rules": _RULES,
        "concepts": concepts,
    }
    write_file(folder / "docs/concepts.yml", yaml.safe_dump(declared, sort_keys=False))
    for locale in corpus.locales:
        target = folder / "docs" / locale
        write_file(target / "index.md", front_matter(title="Kurslex", description="A corpus."))
        for source in (ROOT / "docs" / locale / name for name in _INTERFACE):
            copy = shutil.copytree if source.is_dir() else shutil.copy
            copy(source, target / source.name)


def _term(words: tuple[str, ...]) -> dict[str, object]:
    return {"term": words[0], "forms": list(words[1:])}


def _write_own(_: Corpus, folder: Path) -> Project:
    """Copy this project's glossary; change a word in the first page that has a place for it."""
    folder.mkdir(parents=True)
    for name in _CONTENT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    declared = _declared()
    locales, concepts = list(declared["locales"]), list(declared["concepts"])
    locale = locales[len(locales) // 2]
    for concept in concepts:
        page = folder / "docs" / locale / f"{concept}.md"
        try:
            with_another_word(page.read_text(encoding="utf-8"), 0)
        except NoSuchPlaceError:
            continue
        return _project(folder, locales, concepts, locale, concept)
    raise NoSuchPlaceError(f"no page in {locale} has a word to change")


def _project(
    folder: Path, locales: Iterable[str], concepts: Iterable[str], locale: str, concept: str
) -> Project:
    site = folder / "site"
    tags = frozenset(locales)
    build = (*_KURSLEX, "build", "--site-dir", str(site))
    return Project(
        build=(Command(build, folder),),
        made=(site, folder / ".kurslex"),
        sites=(site,),
        pages=tuple(site / tag / each / "index.html" for tag in tags for each in concepts),
        edited=folder / "docs" / locale / f"{concept}.md",
        shown=site / locale / concept / "index.html",
        check=Command((*_KURSLEX, "check"), folder),
        # A concept in two languages: /nb/share/de/
        apart=lambda page: page.parent.name in tags and page.parents[2].name in tags,
    )


def _run(folder: Path, *arguments: str) -> None:
    subprocess.run((*_KURSLEX, *arguments), cwd=folder, check=True, capture_output=True)


KURSLEX = Peer("kurslex", "Kurslex", _version, _write)


def this_glossary() -> Peer:
    """Return Kurslex with this project's own glossary instead of a corpus."""
    size = len(_declared()["concepts"])
    return Peer("this-glossary", "Kurslex, this glossary", _version, _write_own, size)
