"""Inline Markdown -> what a reader sees of it as plain words, for places that know no markup."""

from collections.abc import Callable, Iterable

from markdown_it.token import Token

from kurslex.project.markdown.commonmark import COMMONMARK

_BREAKS = frozenset({"softbreak", "hardbreak"})


def plain_words(text: str) -> str:
    """Return a text in one paragraph without its markup: `a **b**` is *a b*."""
    parsed = COMMONMARK.parseInline(text)
    return "".join(words_of(each.children or []) for each in parsed)


def words_of(
    tokens: Iterable[Token], said: Callable[[Token], str] = lambda token: token.content
) -> str:
    """Return the same of inline tokens; `said` returns what one of them says."""
    return "".join(_words(token, said) for token in tokens)


def _words(token: Token, said: Callable[[Token], str]) -> str:
    if token.type in _BREAKS:
        return " "
    if token.type == "image":
        return words_of(token.children or [], said)
    return said(token)
