"""Answers a shell that asks which words may follow those typed so far."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import argcomplete

from kurslex.cli.project_folder import project_root
from kurslex.errors import UsageError
from kurslex.project.files.survey import CALCULATORS, ordinary_files
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.words.shipped import shipped_languages


def _concepts(root: Path) -> Iterator[str]:
    yield from (each.id for each in load_concepts(root, []).concepts)


def _locales(root: Path) -> Iterator[str]:
    yield from load_concepts(root, []).locales


def _new_locales(root: Path) -> Iterator[str]:
    """Yield the languages that the package has words of, and the project has not."""
    there = load_concepts(root, []).locales
    yield from (tag for tag in shipped_languages() if tag not in there)


def _themes(root: Path) -> Iterator[str]:
    yield from load_concepts(root, []).themes


def _calculators(root: Path) -> Iterator[str]:
    """Yield the ids of calculators as their files' names have them; no file is read."""
    for path in ordinary_files(root, CALCULATORS, ".py"):
        yield Path(path).stem.replace("_", "-")


# Which names of the project an argument takes, by what the help calls it.
_NAMES: dict[str, Callable[[Path], Iterable[str]]] = {
    **dict.fromkeys(("ID", "OLD"), _concepts),
    **dict.fromkeys(("LOCALE", "TAG"), _locales),
    "THEME": _themes,
}
# The same where that says too little, by the command and the argument's own name.
_OF_COMMANDS: dict[tuple[str, str], Callable[[Path], Iterable[str]]] = {
    ("add-locale", "tag"): _new_locales,
    ("calc", "calculator"): _calculators,
    ("new", "id"): lambda _: (),
}


def typed_words() -> list[str]:
    """Return the words that have been typed after `kurslex`."""
    return os.environ.get("COMP_LINE", "").split()[1:]


def complete(parser: argparse.ArgumentParser) -> None:
    """Answer the shell, and end the process; return where no shell is there to be answered."""
    for command, action in _actions(parser):
        named = _OF_COMMANDS.get((command, action.dest)) or _NAMES.get(str(action.metavar))
        if named is not None:
            vars(action)["completer"] = _Names(named)
    argcomplete.autocomplete(parser, always_complete_options="long")


class _Names:
    """The names of one kind that the project has, read when they are asked for."""

    def __init__(self, named: Callable[[Path], Iterable[str]]) -> None:
        self._named = named

    def __call__(self, **_: object) -> list[str]:
        """Return them; none where there is no project, or its list cannot be read."""
        try:
            root = project_root(_asked_project())
        except UsageError:
            return []
        return list(self._named(root))


def _asked_project() -> Path | None:
    """Return the folder that the line names; it is not parsed as a whole before it is whole."""
    words = " ".join(typed_words()).replace("--project=", "--project ").split()
    named = words[words.index("--project") + 1 :] if "--project" in words else []
    return Path(named[0]) if named else None


def _actions(
    parser: argparse.ArgumentParser, command: str = ""
) -> Iterator[tuple[str, argparse.Action]]:
    """Yield the arguments of a parser and of its subcommands, each with the command's name."""
    for action in parser._actions:
        yield command, action
        if isinstance(action, argparse._SubParsersAction):
            for name, each in action.choices.items():
                yield from _actions(each, name)
