"""A calculator's file under examination: where a node is, and what is wrong there."""

import ast
import re

from kurslex.problem import Problem, shortened

LONGEST_QUOTE = 40


class Source:
    """The text of one calculator's file; collects the problems found in it."""

    def __init__(self, text: str, path: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[Problem] = []
        self._lines = re.split("\r\n|\r|\n", text)  # Python ends lines nowhere else

    def quote(self, node: ast.AST) -> str:
        """Return the first line of a node as it was written, shortened where it is long."""
        written = self.written(node).split("\n")[0]
        return shortened(written, LONGEST_QUOTE)

    def written(self, node: ast.AST) -> str:
        """Return a node as it was written.

        `ast.get_source_segment` would split the whole text again for each node.
        """
        if not isinstance(node, ast.expr | ast.stmt | ast.arg | ast.keyword):
            return ""
        end = node.end_lineno or node.lineno
        lines = [line.encode() for line in self._lines[node.lineno - 1 : end]]
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        return b"\n".join(lines).decode()

    def place(self, node: ast.expr | ast.stmt | ast.arg) -> tuple[int, int]:
        """Return line and column of a node; both count characters from 1."""
        before = self._lines[node.lineno - 1].encode()[: node.col_offset]
        return node.lineno, len(before.decode()) + 1

    def language_problem(
        self, node: ast.expr | ast.stmt | ast.arg, message: str, hint: str = ""
    ) -> None:
        """Report a construct that the language of calculators does not have."""
        self._report(node, message, "calculator-language", hint)

    def declaration_problem(
        self, node: ast.expr | ast.stmt | ast.arg, message: str, hint: str = ""
    ) -> None:
        """Report a declaration that is incomplete or contradicts itself."""
        self._report(node, message, "calculator-declaration", hint)

    def problem_at(
        self,
        place: tuple[int, int],
        message: str,
        check: str = "calculator-declaration",
        hint: str = "",
    ) -> None:
        """Report a problem at a line and a column."""
        line, column = place
        message = f"column {column}: {message}"
        self.problems.append(
            Problem(path=self.path, line=line, message=message, check=check, hint=hint)
        )

    def _report(
        self, node: ast.expr | ast.stmt | ast.arg, message: str, check: str, hint: str
    ) -> None:
        self.problem_at(self.place(node), message, check, hint)


class Quoted(Source):
    """An expression in quotation marks, at a place of a file: what is wrong is told there.

    Line breaks and backslashes within it move the columns that are told.
    """

    def __init__(self, text: str, source: Source, place: tuple[int, int]) -> None:
        super().__init__(text, source.path)
        self._place = place

    def place(self, node: ast.expr | ast.stmt | ast.arg) -> tuple[int, int]:
        """Return line and column in the file."""
        line, column = self._place
        return line, column + super().place(node)[1]
