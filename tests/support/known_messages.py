"""Message files, parsed once in a process: half of what checking a tiny glossary takes.

A text always has the same syntax tree, and nobody changes one.
"""

from functools import cache

from kurslex.message_syntax import parsed

known_messages = cache(parsed)
