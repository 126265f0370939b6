"""Rule [definition]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem

_ENDS = (".", ".”", ".»", ".“", "…", "。")
_MARKUP = ("](", "**", "__", "`")


def check_definitions(glossary: Glossary) -> Iterator[Problem]:
    """A definition is one plain sentence that ends with its full stop: it is shown everywhere.

    Bad: `definition: A **market** for [shares](share.md)`.
    Good: `definition: A market for shares.`
    """
    for page in glossary.pages.values():
        text = page.definition
        if text and not text.endswith(_ENDS):
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message="the definition does not end with a full stop",
                check="definition",
            )
        for sign in _MARKUP:
            if sign in text:
                yield Problem(
                    path=page.path,
                    line=page.definition_line,
                    message=f"the definition contains Markdown ('{sign}')",
                    check="definition",
                    hint="definitions are plain text; link and emphasise in the page's text",
                )
