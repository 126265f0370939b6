"""The command line -> its parts, or a sentence that says which word was probably meant."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn, TypeAlias

from kurslex.cli.arguments import Once
from kurslex.errors import USAGE_ERROR
from kurslex.problem import did_you_mean
from kurslex.utils.printable import printable


class PrintVersions(argparse.Action):
    """The option `--version`: prints a line for each thing that has one, and ends the program."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print the versions."""
        from kurslex.cli.versions import versions  # noqa: PLC0415 (nobody else waits for it)

        print(*versions(), sep="\n")
        parser.exit()


class CommandParser(argparse.ArgumentParser):
    """A parser that answers a wrong word with the nearest right one instead of a list of them.

    Its options are those of `Once`, unless they say something else.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        for name in (None, "store"):
            self.register("action", name, Once)

    def parse_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> argparse.Namespace:
        """Return the parts of the whole command line; end the program where a word is unknown."""
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            parser: CommandParser = getattr(found, "parser", self)
            parser.error(parser.unexpected(unknown[0]))
        return found

    def refuse_unknown_option(self, words: Sequence[str]) -> None:
        """End the program where one of some words begins no option, whatever comes after it.

        Else the word after it, which may be its value, would be taken for a command.
        """
        for word in words:
            option = word.partition("=")[0]
            if option.startswith("-") and not any(
                each.startswith(option) for each in self._options
            ):
                self.error(self.unexpected(word))

    def unexpected(self, word: str) -> str:
        """Return what to say of a word that the command cannot use."""
        option = word.partition("=")[0]
        if not option.startswith("-"):
            return f"'{word}' is not expected here"
        return f"there is no option '{option}'{_meant(option, self._options)}"

    @property
    def _options(self) -> list[str]:
        return [each for action in self._actions for each in action.option_strings]

    def error(self, message: str) -> NoReturn:
        """End the program with a sentence, which proposes a word or says where all is explained."""
        more = "" if message.endswith("?") else f"; {self.prog} --help explains how to use it"
        self.exit(USAGE_ERROR, f"{self.prog}: {printable(message)}{more}\n")

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        # Python up to 3.12 makes a list without values of it.
        if action.option_strings and action.nargs is None and arg_strings == ["--"]:
            raise argparse.ArgumentError(action, "expected one argument")
        return super()._get_values(action, arg_strings)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        known = [str(each) for each in action.choices or [value]]
        if str(value) not in known:
            kind = str(action.metavar or action.dest).lower()
            raise argparse.ArgumentError(
                None, f"there is no {kind} '{value}'{_meant(str(value), known)}"
            )


Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"
"""What the parser of each command is added to."""


def _meant(word: str, known: Sequence[str]) -> str:
    hint = did_you_mean(word, known)
    return f"; {hint}" if hint else ""
