"""Rule [raw-html]."""

import re
from collections.abc import Iterator

from kurslex.model.discrepancy import Literal
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Markup
from kurslex.problem import Problem, shortened
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

# What browsers may take for a tag though CommonMark does not: <img src=x onerror=a=1>.
_TAG_LIKE = re.compile(
    r"<(?:[A-Za-z][^<>]*>|[A-Za-z][\w:-]*[\s/][^<>]*=[^<>]*|/[A-Za-z][^<>]*>?|[!?][^<>]*>?)"
)

_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_IN_MARKDOWN = {
    **dict.fromkeys(("b", "strong"), "**word**"),
    **dict.fromkeys(("i", "em"), "*word*"),
    **dict.fromkeys(("s", "del", "strike"), "~~word~~"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "`code`"),
    **dict.fromkeys(("ul", "ol", "li"), "- item"),
    **dict.fromkeys(("dl", "dt", "dd"), "the term, and below it ': what it is'"),
    **dict.fromkeys(("table", "tr", "td", "th"), "a table of lines | cell | cell |"),
    **dict.fromkeys(("h1", "h2", "h3", "h4"), "## Heading {#id}"),
    "a": "[text](share.md)",
    "abbr": "a line *[ECB]: European Central Bank",
    "blockquote": "> text",
    "br": "two spaces at the line's end",
    "hr": "---",
    "img": "![what it shows](../images/tree.png)",
    "p": "an empty line between paragraphs",
    "pre": "lines between two lines ```",
    "sub": "H~2~O",
    "sup": "x^2^",
}
"""What to write in the place of an element."""


@rule("raw-html", fixed=True, reads=Reads.CONCEPT)
def check_raw_html(glossary: Glossary) -> Iterator[Problem]:
    """Pages are Markdown only: no HTML, so no scripts and no event handlers either.

    What is not HTML but looks like it, such as attributes without quotation marks, is named too.

    Bad: `<b onclick="steal()">share</b>`, `<script>`, `<!-- note -->`, `<img src=x onerror=a=1>`.
    Good: `**share**`.
    """
    for text in texts(glossary):
        like = (each for literal in text.outline.literals for each in _tag_like(literal))
        for markup in (*text.outline.html, *like):
            yield Problem(
                path=text.path,
                line=markup.line,
                message=f"{_kind(markup.text)}: {shortened(' '.join(markup.text.split()))}",
                check="raw-html",
                hint=_cure(markup.text),
            )


def _tag_like(literal: Literal) -> Iterator[Markup]:
    for found in _TAG_LIKE.finditer(literal.text):
        yield Markup(text=found.group(), line=literal.line_at(found.start()))


def _kind(text: str) -> str:
    return "a comment" if text.lstrip().startswith("<!--") else "raw HTML"


def _cure(text: str) -> str:
    if _kind(text) == "a comment":
        return "take it out; what is still to be written stands in ⟨angle brackets⟩"
    found = _NAME.search(text)
    instead = _IN_MARKDOWN.get(found[1].lower(), "") if found else ""
    return f"write {instead}" if instead else "write Markdown; put code between backticks"
