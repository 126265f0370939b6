"""Message files, parsed and compiled once in a process: half of what it takes to check a few pages.

A text always has the same syntax tree, what is made of a tree says the same in each bundle, and
nobody changes either.
"""

from functools import cache
from typing import Any

from fluent.runtime.prepare import Compiler

from kurslex.message_syntax import parsed, references

known_messages = cache(parsed)
_compiled: Any = cache(Compiler())  # by the identity of an entry of such a tree

KNOWN_MESSAGES = {
    "kurslex.messages.parsed": known_messages,
    "kurslex.messages.references": cache(references),
    "fluent.runtime.bundle.Compiler": lambda: _compiled,
}
"""What takes the places of functions, by their names, so that they are asked once."""
