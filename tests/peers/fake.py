"""A generator that copies: each page of the corpus becomes one built page, by its own script."""

import sys
from collections.abc import Callable
from pathlib import Path

from scripts.peers.corpus import Concept, Corpus
from scripts.peers.peer import Command, Peer, Project, pages_of, write_file

# Writes each call into a file beside the project, and builds what the cache does not have yet.
COPYING = """
import pathlib, sys
name, log = sys.argv[1:]
with open(log, "a") as file:
    print(name, "cold" if not pathlib.Path("site").exists() else "warm", file=file)
for source in pathlib.Path("content").rglob("*.md"):
    target = pathlib.Path("site", source.relative_to("content")).with_suffix(".html")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(source.read_text())
"""


def fake_peer(
    name: str, log: Path, script: str = COPYING, check: str = "", size: int | None = None
) -> Peer:
    """Return a generator that runs a script with its name and the path of a log."""

    python = (sys.executable, "-I", "-S", "-c")  # begins in half the time

    def write(corpus: Corpus, folder: Path) -> Project:
        def file(top: str, suffix: str) -> Callable[[str, Concept], Path]:
            return lambda tag, each: folder / top / tag / f"{each.id}.{suffix}"

        source, built = file("content", "md"), file("site", "html")
        for concept in corpus.concepts.values():
            for tag, page in concept.pages.items():
                write_file(source(tag, concept), page.body)
        locale, changed = corpus.changed
        return Project(
            build=(Command((*python, script, name, str(log)), folder),),
            made=(folder / "site",),
            sites=(folder / "site",),
            pages=pages_of(corpus, built),
            edited=source(locale, changed),
            shown=built(locale, changed),
            check=Command((*python, check, name, str(log)), folder) if check else None,
            apart=lambda page: page.parent.name == corpus.locales[-1],
        )

    return Peer(name, name.capitalize(), lambda: f"{name} 1.0", write, size)
