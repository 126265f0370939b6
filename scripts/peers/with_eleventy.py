"""Eleventy: all languages in one site, with layouts of our own."""

import json
import shutil
from pathlib import Path

from scripts.peers.corpus import Concept, Corpus
from scripts.peers.environments import NODE, node_program, node_version, printed
from scripts.peers.layouts import LAYOUTS, STYLE
from scripts.peers.peer import Command, Peer, Project, front_matter, pages_of, write_file

_PACKAGE = "@11ty/eleventy"
_DATE = "2026-01-01"  # pages of one date are listed by their paths


def _version() -> str:
    return f"Eleventy {node_version(_PACKAGE)}, Node {printed(NODE, '--version')}"


def _write(corpus: Corpus, folder: Path) -> Project:
    layouts = folder / "layouts"
    shutil.copytree(LAYOUTS / "eleventy", layouts)
    shutil.move(layouts / "eleventy.config.mjs", folder)
    shutil.copy(STYLE, folder)
    themes = [{"id": theme, "title": theme.capitalize()} for theme in corpus.themes]
    site = {
        "address": "https://kurslex.example",
        "locales": corpus.locales,
        "themes": themes,
    }
    write_file(folder / "content/_data/site.json", json.dumps(site))
    for tag in corpus.locales:
        _write_lists(corpus, tag, folder)
    for concept in corpus.concepts.values():
        for tag in corpus.locales:
            _write_page(corpus, concept, tag, folder)

    def built(tag: str, concept: Concept) -> Path:
        return folder / "site" / tag / concept.theme / concept.id / "index.html"

    locale, changed = corpus.changed
    program = node_program(f"{_PACKAGE}/cmd.cjs")
    return Project(
        build=(Command((NODE, program), folder),),
        made=(folder / "site", folder / ".cache"),
        sites=(folder / "site",),
        pages=pages_of(corpus, built),
        edited=_source(changed, locale, folder),
        shown=built(locale, changed),
    )


def _source(concept: Concept, tag: str, folder: Path) -> Path:
    return folder / "content" / tag / concept.theme / f"{concept.id}.md"


def _write_lists(corpus: Corpus, tag: str, folder: Path) -> None:
    home = folder / "content" / tag
    write_file(home / f"{tag}.json", json.dumps({"locale": tag, "date": _DATE}))
    head = front_matter(layout="home.njk", title="Kurslex", place="/")
    write_file(home / "index.md", head)
    for theme in corpus.themes:
        title, place = theme.capitalize(), f"/{theme}/"
        head = front_matter(layout="section.njk", title=title, theme=theme, place=place)
        write_file(home / theme / "index.md", head)


def _write_page(corpus: Corpus, concept: Concept, tag: str, folder: Path) -> None:
    def place(other: str) -> str:
        return f"/{corpus.concepts[other].theme}/{other}"

    page = concept.pages[tag]
    head = front_matter(
        layout="concept.njk",
        tags=[f"{tag}-{concept.theme}"],
        title=page.term,
        admitted=", ".join(page.admitted[:1]),
        definition=page.definition,
        theme=concept.theme,
        stem=place(concept.id),
        place=f"{place(concept.id)}/",
        related=[place(other) for other in concept.related],
    )
    body = page.linked(lambda other: f"/{tag}{place(other)}/")
    write_file(_source(concept, tag, folder), head + body)


ELEVENTY = Peer("eleventy", "Eleventy", _version, _write)
