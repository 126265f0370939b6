"""Options that may be given once only, and options that several commands have."""

import argparse
import json
from collections.abc import Sequence
from typing import Any


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add the short way to say `--format json`, as other programs have it."""
    parser.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        default=argparse.SUPPRESS,
        help="the same as --format json",
    )


def as_document(name: str, entries: Sequence[object]) -> str:
    """Return a JSON document with a list under a name, which can get further names later."""
    return json.dumps({name: entries}, ensure_ascii=False, indent=2)


class Once(argparse.Action):
    """Keep an option's value; an option that can have one only is refused where it comes twice."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Set the value, as `store` does."""
        given: set[str] = getattr(namespace, "_given", set())
        if option_string is not None:
            if self.dest in given:
                parser.error(f"argument {'/'.join(self.option_strings)}: is given twice")
            namespace._given = {*given, self.dest}
        setattr(namespace, self.dest, values)
