"""A command line that loses nothing it was given."""

import argparse
from collections.abc import Sequence
from typing import Any


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
