"""A text or a list of texts -> YAML, as it is after a field's name."""

import re
import textwrap
from collections.abc import Iterable

import yaml

# The width to which the glossary's own pages wrap what they write over several lines.
_WIDTH = 118
_INDENT = "  "


def one_line(text: str) -> str:
    """Return a text on one line, as the loader reads it: no-break spaces are not spaces."""
    return " ".join(part for part in re.split("[ \n]", text) if part)


def scalar(text: str) -> str:
    """Return a text as YAML on one line, in quotes only where it needs them."""
    return flow_list([text]).removeprefix("[").removesuffix("]")


def flow_list(items: Iterable[str]) -> str:
    """Return texts as a YAML list on one line: `[first, second]`."""
    lines = [one_line(item) for item in items]
    written: str = yaml.safe_dump(
        lines, allow_unicode=True, width=float("inf"), default_flow_style=True
    )
    return written.strip()


def folded(text: str) -> str:
    """Return a text as a folded YAML block, wrapped as the glossary's pages are."""
    lines = textwrap.wrap(one_line(text), _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join([">-", *(_INDENT + line for line in lines)])
