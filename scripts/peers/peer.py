"""What a site generator must say of itself to be measured, and what is done with it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from scripts.peers.corpus import Concept, Corpus, with_another_word


@dataclass(frozen=True)
class Command:
    """A program with its arguments, and the folder to run it in."""

    arguments: tuple[str, ...]
    folder: Path


@dataclass(frozen=True)
class Project:
    """A corpus as one generator reads it, and how a person builds it.

    `made` are the sites and caches that a cold build must not find, `pages` the built pages of all
    concepts, `edited` the source in which a word is changed, `shown` the built page that shows it.
    `apart` are built pages that no other generator makes of the same texts.
    """

    build: tuple[Command, ...]
    made: tuple[Path, ...]
    sites: tuple[Path, ...]
    pages: tuple[Path, ...]
    edited: Path
    shown: Path
    check: Command | None = None
    apart: Callable[[Path], bool] = field(default=lambda _: False)

    def change_a_word(self, number: int) -> None:
        """Change a word of running text, to another one for each number."""
        text = self.edited.read_text(encoding="utf-8")
        write_file(self.edited, with_another_word(text, number))


@dataclass(frozen=True)
class Peer:
    """A generator: its name for the command line, its title, how it writes a corpus as its project.

    `size` is the number of concepts of a generator's own texts, where it takes no corpus.
    """

    name: str
    title: str
    version: Callable[[], str]
    write: Callable[[Corpus, Path], Project]
    size: int | None = None


def pages_of(corpus: Corpus, built: Callable[[str, Concept], Path]) -> tuple[Path, ...]:
    """Return the built pages of all concepts in all languages."""
    return tuple(built(tag, each) for tag in corpus.locales for each in corpus.concepts.values())


def write_file(file: Path, text: str) -> None:
    """Write a text, and the folders that lead to it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def front_matter(**fields: object) -> str:
    """Return front matter; JSON is YAML that every generator reads."""
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return "\n".join(("---", *lines, "---", "", ""))
