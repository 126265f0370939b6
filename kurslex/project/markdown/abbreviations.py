"""Abbreviations that a page explains, `*[ECB]: European Central Bank`, as blocks of CommonMark.

Python-Markdown, which makes the pages, knows them; markdown-it-py has no plugin for them.
"""

import re

from markdown_it.rules_block import StateBlock

ABBREVIATION = "abbreviation"
"""The type of the token, whose `info` is the abbreviation and whose `content` the words for it."""

# As Python-Markdown has it (extensions.abbr), on one line.
_DEFINITION = re.compile(r" {0,3}\*\[(?P<short>[^\]\\\n]+)\][ ]?:[ ]*(?P<long>\S.*)")


def abbreviation_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a line that explains an abbreviation, as a block rule of markdown-it-py."""
    line = state.src[state.bMarks[start] : state.eMarks[start]]
    found = None if state.is_code_block(start) else _DEFINITION.fullmatch(line)
    if found is None or state.level:
        return False
    if not silent:
        token = state.push(ABBREVIATION, "abbr", 0)
        token.map = [start, start + 1]
        token.info, token.content = found["short"].strip(), found["long"].strip()
        state.line = start + 1
    return True
