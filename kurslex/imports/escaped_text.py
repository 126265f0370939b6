"""Plain text -> the same text in Markdown or Fluent, with special characters escaped."""

import re

_AMPERSAND = re.compile(r"&(?=#?\w+;?)")
# What begins a block at the start of a line: headings, quotations, lists, lines, tables.
_BLOCK = re.compile(r"^( {0,3})(?:([#>+|=:-])|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
# What begins markup anywhere in a line; `_` within a word does not.
_BRACE = re.compile(r"\{")
_MARKUP = re.compile(r"[\\`*\[\]]|(?<!\w)_|_(?!\w)")


def escaped(text: str) -> str:
    """Return plain text as Markdown within a line."""
    text = _AMPERSAND.sub("&amp;", text)
    # Python-Markdown prints the backslash of `\\<`, and browsers may take `<x` for a tag.
    text = _MARKUP.sub(r"\\\g<0>", text).replace("<", "&lt;")
    return _BRACE.sub("&#123;", text)


def escaped_start(markdown: str) -> str:
    """Return a paragraph's Markdown without what would begin another block on one of its lines."""
    return _BLOCK.sub(_not_a_block, markdown)


def paragraph(text: str) -> str:
    """Return a text as a paragraph of Markdown."""
    return escaped_start(escaped(text)).strip()


def fluent_pattern(text: str) -> str:
    """Return a text as what is after a message's `=`, on one line."""
    words = re.sub(r"[{}]", lambda brace: f'{{"{brace.group()}"}}', " ".join(text.split()))
    return words if words[:1] not in {".", "*", "["} else f'{{""}}{words}'


def _not_a_block(found: re.Match[str]) -> str:
    indent, sign, number, end = found.groups()
    if sign in {"=", ":"}:  # Python-Markdown prints a backslash before these
        return f"{indent}&#{ord(sign)};"
    return f"{indent}\\{sign}" if sign else f"{indent}{number}\\{end}"
