"""Answers a shell that asks which words may follow those typed so far."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import argcomplete

from kurslex.cli.project_folder import project_root
from kurslex.errors import UsageError
from kurslex.project.loading.concepts_file import Declared, load_concepts

# Which declared names an argument takes, by what the help calls it.
_NAMES: dict[str, Callable[[Declared], Iterable[str]]] = {
    **dict.fromkeys(("ID", "OLD"), lambda found: (each.id for each in found.concepts)),
    **dict.fromkeys(("LOCALE", "TAG"), lambda found: found.locales),
    "THEME": lambda found: found.themes,
}


def typed_words() -> list[str]:
    """Return the words that have been typed after `kurslex`."""
    return os.environ.get("COMP_LINE", "").split()[1:]


def complete(parser: argparse.ArgumentParser) -> None:
    """Answer the shell, and end the process; return where no shell is there to be answered."""
    for action in _actions(parser):
        named = _NAMES.get(str(action.metavar))
        if named is not None:
            vars(action)["completer"] = _Names(named)
    argcomplete.autocomplete(parser, always_complete_options="long")


class _Names:
    """The names of one kind that the project declares, read when they are asked for."""

    def __init__(self, named: Callable[[Declared], Iterable[str]]) -> None:
        self._named = named

    def __call__(self, **_: object) -> list[str]:
        """Return them; none where there is no project, or its list cannot be read."""
        try:
            root = project_root(_asked_project())
        except UsageError:
            return []
        return list(self._named(load_concepts(root, [])))


def _asked_project() -> Path | None:
    """Return the folder that the line names; it is not parsed as a whole before it is whole."""
    words = " ".join(typed_words()).replace("--project=", "--project ").split()
    named = words[words.index("--project") + 1 :] if "--project" in words else []
    return Path(named[0]) if named else None


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a parser and of its subcommands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                yield from _actions(each)
