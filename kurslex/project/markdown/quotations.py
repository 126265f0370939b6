"""Quotations in a Markdown text, among them the confusions: those that begin with bold words."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from kurslex.model.outline import Passage, Quotation, Span

_OPEN, _CLOSE = "blockquote_open", "blockquote_close"
_TEXT_ENDS = {"paragraph_close", "bullet_list_close", "ordered_list_close"}
# A quotation's first paragraph: the quotation, the paragraph, its words.
_WORDS = 2


def read_quotations(tokens: Sequence[Token], first_line: int) -> Iterator[Quotation]:
    """Yield the quotations of a text that begins on `first_line` of its file, in order."""
    for start, token in enumerate(tokens):
        if token.type == _OPEN:
            line = first_line + (token.map[0] if token.map else 0)
            label, rest = _label(tokens, start, line)
            end = _end(tokens, start)
            yield Quotation(
                line=line,
                first=_words(tokens, start),
                label=label,
                says_more=rest or end > start + _WORDS + 2,
                at_top=token.level == 0,
                follows_text=start > 0 and tokens[start - 1].type in _TEXT_ENDS,
                targets=tuple(_targets(tokens[start:end])),
            )


def in_confusions(tokens: Sequence[Token]) -> set[int]:
    """Return the places of the tokens that are within a confusion."""
    return {
        place
        for start, token in enumerate(tokens)
        if token.type == _OPEN and token.level == 0 and _label(tokens, start, 0)[0]
        for place in range(start, _end(tokens, start))
    }


def _end(tokens: Sequence[Token], start: int) -> int:
    level = tokens[start].level
    return next(
        place
        for place in range(start, len(tokens))
        if tokens[place].type == _CLOSE and tokens[place].level == level
    )


def _words(tokens: Sequence[Token], start: int) -> str:
    inline = tokens[start + _WORDS] if start + _WORDS < len(tokens) else tokens[start]
    return inline.content if inline.type == "inline" else ""


def _label(tokens: Sequence[Token], start: int, line: int) -> tuple[Passage | None, bool]:
    """Return the bold words that a quotation begins with, and whether its paragraph goes on."""
    if not _words(tokens, start) or tokens[start + 1].type != "paragraph_open":
        return None, False
    children = [each for each in tokens[start + _WORDS].children or [] if not _is_empty(each)]
    if not children or children[0].type != "strong_open":
        return None, False
    end = next(at for at, each in enumerate(children) if each.type == "strong_close")
    text, links, opened = "", list[Span](), (0, "")
    for each in children[1:end]:
        if each.type == "link_open":
            opened = (len(text), str(each.attrGet("href")))
        elif each.type == "link_close":
            links.append(Span(start=opened[0], end=len(text), target=opened[1]))
        text += " " if each.type in {"softbreak", "hardbreak"} else each.content
    label = Passage(text=text, section="", line=line, links=tuple(links))
    return label, any(each.content.strip() for each in children[end + 1 :])


def _is_empty(token: Token) -> bool:
    return token.type == "text" and not token.content


def _targets(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                yield str(child.attrGet("href"))
