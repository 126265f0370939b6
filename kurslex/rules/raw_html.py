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
                message=f"raw HTML: {shortened(' '.join(markup.text.split()))}",
                check="raw-html",
                hint="write Markdown; put code between backticks",
            )


def _tag_like(literal: Literal) -> Iterator[Markup]:
    for found in _TAG_LIKE.finditer(literal.text):
        yield Markup(text=found.group(), line=literal.line_at(found.start()))
