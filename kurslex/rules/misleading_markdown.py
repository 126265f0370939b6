"""Rule [misleading-markdown]."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from kurslex.model.discrepancy import DiscrepancyKind
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.literal_markdown import FINDERS
from kurslex.rules.support.markdown_texts import texts

_FILL = "write its text, or take it out"
_EMPTY_LINE = "put an empty line before it"
_DISCREPANCIES: Mapping[DiscrepancyKind, tuple[str, str]] = {
    DiscrepancyKind.LIST_AFTER_TEXT: ("is not a list, because text is right above", _EMPTY_LINE),
    DiscrepancyKind.LIST_PARENTHESIS: (
        "is not a list",
        "write full stops after the numbers: 1. 2. 3.",
    ),
    DiscrepancyKind.LIST_INDENT: ("does not belong to the item above", "indent it by four spaces"),
    DiscrepancyKind.LIST_CODE: ("is not code", "write one space after the mark of the list"),
    DiscrepancyKind.EMPTY_ITEM: ("is an item without a text", _FILL),
    DiscrepancyKind.ADJOINING: (
        "continues the list or quotation above",
        "put a text between the two",
    ),
    DiscrepancyKind.BLOCK_AFTER_BLOCK: ("is right below another block", _EMPTY_LINE),
    DiscrepancyKind.EMPTY_HEADING: ("is a heading without a text", _FILL),
    DiscrepancyKind.EMPTY_QUOTE: ("is a quotation without a text", _FILL),
    DiscrepancyKind.HEADING_WITHIN: ("is a heading within another block", _EMPTY_LINE),
    DiscrepancyKind.UNDERLINED: (
        "is made a heading by the line of characters below it",
        "write ## Heading {#id}, or an empty line above these characters",
    ),
    DiscrepancyKind.LINE_AFTER_TEXT: ("may be read as a rule or as a heading's line", _EMPTY_LINE),
    DiscrepancyKind.TABLE_AFTER_TEXT: (
        "is not a table, because text is right above",
        _EMPTY_LINE,
    ),
    DiscrepancyKind.TABLE_BEFORE_TEXT: (
        "begins a table that takes in the text right below it",
        "put an empty line after the table",
    ),
    DiscrepancyKind.EXCESS_CELLS: (
        "has more cells than the table's header, and loses the last ones",
        "add columns to the header, or write \\| for the character |",
    ),
    DiscrepancyKind.OPEN_FENCE: (
        "begins a block of code that is never closed",
        "close it with ```",
    ),
    DiscrepancyKind.BACKSLASH_BREAK: (
        "at the line's end is printed as it is",
        "take it out; two spaces at the end begin a new line",
    ),
    DiscrepancyKind.BACKSLASH_ESCAPE: ("is printed with its backslash", "take the backslash out"),
    DiscrepancyKind.DEFINITION_IN_TEXT: (
        "in a paragraph defines a link, and is not printed",
        "write links as [text](share.md), without definitions",
    ),
    DiscrepancyKind.DEFINED_TWICE: (
        "defines a link that is defined already",
        "keep one of the two",
    ),
    DiscrepancyKind.DEFINITION_UNUSED: (
        "is printed nowhere, because no link uses it",
        "take it out",
    ),
    DiscrepancyKind.NOTE_TWICE: (
        "is a footnote that is written already",
        "give one of the two another name",
    ),
    DiscrepancyKind.NOTE_UNUSED: (
        "is a footnote to which no text refers",
        "write [^name] where the note belongs, or take it out",
    ),
    DiscrepancyKind.NO_TERM_LIST: (
        "is not a definition list",
        "write the term on a line of its own, and right below it a colon, a space and the text",
    ),
}


@rule("misleading-markdown", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_misleading_markdown(glossary: Glossary) -> Iterator[Problem]:
    r"""Whatever looks like Markdown is Markdown, and means the same to everything that reads it.

    Characters that stand for themselves are not reported: `5 * 3`, `[sic]`, `snake_case`, and any
    character after a backslash.

    Bad: `**Share`, `-A share`, `[share] (share.md)`, `](https://…`, `#Heading`, `1.Text`, `&nbsp`.
    Good: `**Share**`, `- A share`, `[share](share.md)`, `## Heading`, `1. Text`, `\*`.
    """
    for text in texts(glossary):
        for line, shown, fault, hint in misleading(text.outline):
            yield Problem(
                path=text.path,
                line=line,
                message=f"'{shown}' {fault}",
                check="misleading-markdown",
                hint=hint,
            )


def misleading(outline: Outline) -> Iterator[tuple[int, str, str, str]]:
    """Yield what misleads in a text: its line, what appears there, what is wrong, and the hint."""
    for literal in outline.literals:
        ends = [at for at, char in enumerate(literal.text) if char == "\n"]
        said: set[tuple[int, str]] = set()
        for find in FINDERS:
            for sign in find(literal):
                line = literal.line + bisect_left(ends, sign.place)
                if (line, sign.message) not in said:
                    said.add((line, sign.message))
                    yield line, sign.shown, sign.message, sign.hint
    for discrepancy in outline.discrepancies:
        yield discrepancy.line, discrepancy.text, *_DISCREPANCIES[discrepancy.kind]
