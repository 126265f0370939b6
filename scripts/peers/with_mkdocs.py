"""MkDocs with Material and mkdocs-static-i18n: all languages in one site, with its search."""

from pathlib import Path

import yaml

from scripts.peers.corpus import Concept, Corpus
from scripts.peers.environments import python_program, python_versions
from scripts.peers.markdown_pages import page_file, write_language
from scripts.peers.peer import Command, Peer, Project, pages_of, write_file

# As their documents advise for large sites: of the navigation only what is open.
_FEATURES = ["navigation.prune", "navigation.indexes", "navigation.footer"]


def _version() -> str:
    return python_versions("mkdocs", "mkdocs-material", "mkdocs-static-i18n")


def _write(corpus: Corpus, folder: Path) -> Project:
    default = corpus.locales[0]
    languages = [{"locale": tag, "name": tag, "default": tag == default} for tag in corpus.locales]
    settings = {
        "site_name": "Kurslex",
        "site_url": "https://kurslex.example/",
        "theme": {"name": "material", "font": False, "features": _FEATURES},
        "markdown_extensions": ["attr_list"],
        "plugins": ["search", {"i18n": {"docs_structure": "folder", "languages": languages}}],
    }
    write_file(folder / "mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))
    docs, site = folder / "docs", folder / "site"
    for tag in corpus.locales:
        write_language(corpus, tag, docs / tag)

    def built(tag: str, concept: Concept) -> Path:
        # The default language is at the root.
        home = site if tag == default else site / tag
        return home / concept.theme / concept.id / "index.html"

    locale, changed = corpus.changed
    return Project(
        build=(Command((python_program("mkdocs"), "build", "--quiet"), folder),),
        made=(site, folder / ".cache"),
        sites=(site,),
        pages=pages_of(corpus, built),
        edited=page_file(changed, docs / locale),
        shown=built(locale, changed),
    )


MKDOCS = Peer("mkdocs", "MkDocs with Material", _version, _write)
