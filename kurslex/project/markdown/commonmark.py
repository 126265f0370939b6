"""The Markdown parser that the checks read with: markdown-it-py, whose tokens know their lines."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from kurslex.project.markdown.abbreviations import abbreviation_rule

if TYPE_CHECKING:
    from markdown_it.ruler import RuleOptionsType

InlineRule = Callable[[StateInline, bool], bool]

# Inline rules whose source may run over line ends, and the token that each makes.
_SPANNING = {
    "backticks": "code_inline",
    "link": "link_open",
    "image": "image",
    "html_inline": "html_inline",
}
_LINE_ENDS = "line_ends"


def commonmark_parser() -> MarkdownIt:
    """Return a parser for what our pages may hold, to which rules can be added."""
    # Escapes stay tokens of their own, so that a character is told from one that was escaped.
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    # Notes stay where they are written, so that each is read with its own lines.
    parser.use(footnote_plugin, inline=False, move_to_end=False).use(deflist_plugin)
    parser.use(sub_plugin).use(superscript_plugin)
    stops: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    parser.block.ruler.before("reference", "abbreviation", abbreviation_rule, stops)
    # Bad link targets must come through as links, so that a check can name them.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    for rule in list(parser.inline.ruler.__rules__):
        if rule.name in _SPANNING:
            parser.inline.ruler.at(rule.name, _noting(rule.fn, _SPANNING[rule.name]))
    return parser


def line_ends(token: Token) -> int:
    """Return how many line ends the source of an inline token holds, a link's text included."""
    return int(token.meta.get(_LINE_ENDS, 0))


def _noting(rule: InlineRule, made: str) -> InlineRule:
    """Let a rule note in its token what `line_ends` returns: inline tokens know no lines."""

    def noting(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        matched = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[count:]:
                if token.type == made:
                    token.meta[_LINE_ENDS] = state.src.count("\n", start, state.pos)
                    break
        return matched

    return noting


COMMONMARK = commonmark_parser()
"""The parser for what our pages may hold; it keeps nothing of what it has read."""
