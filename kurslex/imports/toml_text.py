"""TOML of a source -> its values; what would take the parser very long is refused."""

import re
import tomllib
from typing import Any

from kurslex.bounds.sources import LONGEST_KEY

# A key of many parts takes the library a square of their number. It is looked at from its begin
# alone: nothing of a name or a dot is before it.
_NAME = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_MANY_PARTS = re.compile(rf"(?<![\w.-])(?:{_NAME}\.[ \t]*+){{{LONGEST_KEY},}}+")
_END_OF_KEY = re.compile(rf"{_NAME}[=\]]")


def read_toml(text: str) -> dict[str, Any]:
    """Return the values of a text in TOML; raise `ValueError` with a reason where there are none.

    These are also keys of too many parts, and lists that are nested too deeply.
    """
    if any(_END_OF_KEY.match(text, found.end()) for found in _MANY_PARTS.finditer(text)):
        raise ValueError(f"a key has more than {LONGEST_KEY} parts")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except ValueError:
        raise ValueError("a number has too many digits") from None
    except RecursionError:
        raise ValueError("lists or tables are nested too deeply") from None
