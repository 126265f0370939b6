"""Where expressions such as `{{ = 2 * 50 }}` stand in a text; what is in code is none.

The parser of the checks says what is code. Expressions are read before emphasis is, which would
take `*` in them for its own.
"""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from kurslex.project.markdown.commonmark import commonmark_parser
from kurslex.project.markdown.passages import PLACEHOLDER

EXPRESSION = "expression"
"""The type of the token that has an expression as its content."""


def pieces_with_expressions(text: str) -> Iterator[tuple[bool, str]]:
    """Yield a text without code piece by piece, each with whether it is an expression."""
    end = 0
    for found in PLACEHOLDER.finditer(text):
        if found[1].startswith("="):
            yield False, text[end : found.start()]
            yield True, found[1][1:].strip()
            end = found.end()
    yield False, text[end:]


def _read_expression(state: StateInline, silent: bool) -> bool:
    found = PLACEHOLDER.match(state.src, state.pos, state.posMax)
    if found is None or not found[1].startswith("="):
        return False
    if not silent:
        state.push(EXPRESSION, "", 0).content = found[1][1:].strip()
    state.pos = found.end()
    return True


def _parser() -> MarkdownIt:
    parser = commonmark_parser()
    parser.inline.ruler.before("strikethrough", EXPRESSION, _read_expression)
    return parser


PRINTED = _parser()
"""The parser for what is printed; it keeps nothing of what it has read."""
