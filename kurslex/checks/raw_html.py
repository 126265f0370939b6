"""Rule [raw-html]."""

from collections.abc import Iterator

from kurslex.checks.registry import rule
from kurslex.checks.texts import texts
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem

_SHOWN = 60


@rule("raw-html", fixed=True)
def check_raw_html(glossary: Glossary) -> Iterator[Problem]:
    """Pages are Markdown only: no HTML, so no scripts and no event handlers either.

    Bad: `<b onclick="steal()">share</b>`, `<script>`, `<!-- note -->`.
    Good: `**share**`.
    """
    for text in texts(glossary):
        for markup in text.outline.html:
            shown = " ".join(markup.text.split())
            shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
            yield Problem(
                path=text.path,
                line=markup.line,
                message=f"raw HTML: {shown}",
                check="raw-html",
                hint="write Markdown; put code between backticks",
            )
