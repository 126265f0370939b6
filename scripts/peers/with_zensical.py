"""Zensical: a project for each language, as it is documented; with its search."""

from pathlib import Path

from scripts.peers.corpus import Concept, Corpus
from scripts.peers.environments import python_program, python_versions
from scripts.peers.markdown_pages import page_file, write_language
from scripts.peers.peer import Command, Peer, Project, pages_of, write_file

_SETTINGS = """[project]
site_name = "Kurslex"
site_url = "https://kurslex.example/{tag}/"

[project.theme]
language = "{tag}"
font = false
features = ["navigation.prune", "navigation.indexes", "navigation.footer"]

[project.markdown_extensions]
attr_list = {{}}

[project.extra]
alternate = {alternate}
"""


def _version() -> str:
    return python_versions("zensical")


def _write(corpus: Corpus, folder: Path) -> Project:
    links = (f'{{name = "{tag}", link = "/{tag}/", lang = "{tag}"}}' for tag in corpus.locales)
    alternate = f"[{', '.join(links)}]"
    for tag in corpus.locales:
        project = folder / tag
        write_file(project / "zensical.toml", _SETTINGS.format(tag=tag, alternate=alternate))
        write_language(corpus, tag, project / "docs")

    def built(tag: str, concept: Concept) -> Path:
        return folder / tag / "site" / concept.theme / concept.id / "index.html"

    locale, changed = corpus.changed
    program = python_program("zensical")
    sites = tuple(folder / tag / "site" for tag in corpus.locales)
    return Project(
        build=tuple(Command((program, "build"), folder / tag) for tag in corpus.locales),
        made=(*sites, *(folder / tag / ".cache" for tag in corpus.locales)),
        sites=sites,
        pages=pages_of(corpus, built),
        edited=page_file(changed, folder / locale / "docs"),
        shown=built(locale, changed),
    )


ZENSICAL = Peer("zensical", "Zensical", _version, _write)
