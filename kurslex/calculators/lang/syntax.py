"""Text -> Python's syntax tree, where it is neither too long nor nested too deeply to be read on.

Whatever reads the tree later goes down it step by step, so its depth is bounded here, once.
"""

import ast
import io
import tokenize
import warnings
from collections import Counter

from kurslex.bounds.calculations import DEEPEST, MOST_PARTS

SPLIT = "give parts of it names of their own, in lines of their own"


class UnreadableError(ValueError):
    """A text that cannot be read as Python: `line` and `column` count from 1."""

    def __init__(self, line: int, column: int, fact: str, hint: str = "") -> None:
        self.line = line
        self.column = column
        self.hint = hint
        super().__init__(fact)


class TooLargeError(UnreadableError):
    """A text that could be read as Python, but for a bound that it exceeds."""


def parsed_file(text: str) -> ast.Module:
    """Return the tree of a file; raises `UnreadableError`."""
    tree = _parsed(text, "exec")
    assert isinstance(tree, ast.Module)
    return tree


def parsed_expression(text: str) -> ast.expr:
    """Return the tree of one expression; raises `UnreadableError`."""
    tree = _parsed(text, "eval")
    assert isinstance(tree, ast.Expression)
    return tree.body


def _parsed(text: str, mode: str) -> ast.AST:
    try:
        with warnings.catch_warnings(action="ignore"):  # of a backslash in a text, say
            tree = ast.parse(text, mode=mode)
    except SyntaxError as error:
        if error.msg.startswith("Exceeds the limit"):  # Python's advice would be for programmers
            fact = "this number has too many digits"
            raise TooLargeError(error.lineno or 1, 1, fact, "write fewer than 100") from error
        raise UnreadableError(error.lineno or 1, error.offset or 1, error.msg) from error
    except (RecursionError, MemoryError) as error:
        raise TooLargeError(_longest_line(text), 1, "this is nested too deeply", SPLIT) from error
    except ValueError as error:
        raise UnreadableError(1, 1, str(error)) from error
    _bounded(tree)
    return tree


def _bounded(tree: ast.AST) -> None:
    """Raise `TooLargeError` where the tree is too deep or has too many nodes."""
    line, parts = 1, 0
    waiting = [(tree, 0, 1)]
    while waiting:
        node, depth, line = waiting.pop()
        line = getattr(node, "lineno", line)
        column = getattr(node, "col_offset", 0) + 1
        parts += 1
        if depth > DEEPEST:
            raise TooLargeError(line, column, f"this is nested more than {DEEPEST} deep", SPLIT)
        if parts > MOST_PARTS:
            raise TooLargeError(
                line, column, f"this has more than {MOST_PARTS:,} parts", "shorten it"
            )
        children = list(ast.iter_child_nodes(node))
        waiting += [(child, depth + 1, line) for child in reversed(children)]


def _longest_line(text: str) -> int:
    """Return the line where the longest statement begins, or a far `elif` of a long chain."""
    lengths: Counter[int] = Counter()
    begin, chain = 0, 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            begin = begin or token.start[0]
            lengths[begin] += 1
            chain += token.string == "elif"
            if chain > DEEPEST:
                return token.start[0]
            if token.type == tokenize.NEWLINE:
                begin = 0
    except (tokenize.TokenError, SyntaxError):
        pass  # what was seen until then has to do
    return lengths.most_common(1)[0][0] if lengths else 1
