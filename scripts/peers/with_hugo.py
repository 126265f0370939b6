"""Hugo: all languages in one site, with layouts of our own."""

import shutil
from pathlib import Path

from scripts.peers.corpus import Concept, Corpus
from scripts.peers.environments import printed, python_package_file
from scripts.peers.layouts import LAYOUTS, STYLE
from scripts.peers.peer import Command, Peer, Project, front_matter, pages_of, write_file

_SETTINGS = """baseURL = "https://kurslex.example/"
title = "Kurslex"
defaultContentLanguage = "{first}"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "rss"]

# Links to a page's file lead to the page, and to one that is missing are refused.
[markup.goldmark.renderHooks.link]
useEmbedded = "always"

"""
_LANGUAGE = """[languages.{tag}]
contentDir = "content/{tag}"

"""


def _program() -> str:
    # The program itself: the one on the path is a script that starts it and says so.
    return python_package_file("hugo/binaries/hugo")


def _version() -> str:
    return printed(_program(), "version").split("-")[0]


def _write(corpus: Corpus, folder: Path) -> Project:
    settings = _SETTINGS.format(first=corpus.locales[0])
    settings += "".join(_LANGUAGE.format(tag=tag) for tag in corpus.locales)
    write_file(folder / "hugo.toml", settings)
    shutil.copytree(LAYOUTS / "hugo", folder / "layouts")
    (folder / "static").mkdir()
    shutil.copy(STYLE, folder / "static")
    for tag in corpus.locales:
        home = folder / "content" / tag
        write_file(home / "_index.md", front_matter(title="Kurslex"))
        for theme in corpus.themes:
            title = front_matter(title=theme.capitalize())
            write_file(home / theme / "_index.md", title)
    for weight, concept in enumerate(corpus.concepts.values(), 1):
        for tag in corpus.locales:
            _write_page(corpus, concept, tag, weight, folder)

    def built(tag: str, concept: Concept) -> Path:
        return folder / "public" / tag / concept.theme / concept.id / "index.html"

    locale, changed = corpus.changed
    return Project(
        build=(Command((_program(),), folder),),
        made=(folder / "public", folder / "resources"),
        sites=(folder / "public",),
        pages=pages_of(corpus, built),
        edited=_source(changed, locale, folder),
        shown=built(locale, changed),
    )


def _source(concept: Concept, tag: str, folder: Path) -> Path:
    return folder / "content" / tag / concept.theme / f"{concept.id}.md"


def _write_page(corpus: Corpus, concept: Concept, tag: str, weight: int, folder: Path) -> None:
    def address(other: str) -> str:
        return f"/{corpus.concepts[other].theme}/{other}"

    page = concept.pages[tag]
    head = front_matter(
        title=page.term,
        admitted=", ".join(page.admitted[:1]),
        definition=page.definition,
        weight=weight,
        related=[address(other) for other in concept.related],
    )
    body = page.linked(lambda other: f"{address(other)}.md")
    write_file(_source(concept, tag, folder), head + body)


HUGO = Peer("hugo", "Hugo", _version, _write)
