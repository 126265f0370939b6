"""Rules [heading-id], [heading-level]."""

import re
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.outline import SECTION_LEVEL
from kurslex.model.page import Home
from kurslex.model.prose import FOOTNOTES
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

# Ids that the page around the text has already.
PAGE_IDS = frozenset(
    {
        "content",
        "equivalents-heading",
        "kx-find",
        "kx-languages",
        "kx-menu",
        "kx-query",
        "kx-second",
        "kx-second-here",
        "kx-sound",
        "relations-heading",
        "stages-heading",
        "teaching-heading",
        "themes-heading",
    }
)
# Of the section that footnotes make.
_TEXT_IDS = frozenset({FOOTNOTES})
# Of the home page's groups of concepts.
_THEME = "theme-"
_FORM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@rule("heading-id", fixed=True)
@rule("heading-level", reads=Reads.CONCEPT)
def check_headings(glossary: Glossary) -> Iterator[Problem]:
    """A page's title is its term, so headings start at level 2; each has one id of its own.

    Bad: `# Share`, `## Example`, `## Example {#Example}`, two headings with `{#example}`,
    `{#bond-price-buy}` beside the calculator `bond-price`.
    Good: `## Example {#example}`.
    """
    for text in texts(glossary):
        shown = [item for item in text.outline.placeholders if item.name == "calculator"]
        taken = PAGE_IDS | _TEXT_IDS | {item.argument for item in shown}
        # A calculator's fields, steps and drawings have ids that begin with its own.
        families = tuple(f"{item.argument}-" for item in shown)
        families += (_THEME,) if isinstance(text, Home) else ()
        level = 1
        for heading in text.outline.headings:
            if heading.level < SECTION_LEVEL or heading.level > level + 1:
                yield Problem(
                    path=text.path,
                    line=heading.line,
                    message=f"heading '{heading.text}' has level {heading.level}",
                    check="heading-level",
                    hint="the title comes from the front matter; start at ## and skip no level",
                )
            level = heading.level
            if not heading.id:
                yield Problem(
                    path=text.path,
                    line=heading.line,
                    message=f"heading '{heading.text}' has no id",
                    check="heading-id",
                    hint="write one after it, the same in every language: {#example}",
                )
            elif not _FORM.fullmatch(heading.id):
                yield Problem(
                    path=text.path,
                    line=heading.line,
                    message=f"heading id '{heading.id}' cannot be an address",
                    check="heading-id",
                    hint="use small letters a-z, digits and single hyphens",
                )
            elif heading.id in taken or heading.id.startswith(families):
                yield Problem(
                    path=text.path,
                    line=heading.line,
                    message=f"heading id '{heading.id}' is taken on this page",
                    check="heading-id",
                    hint="choose another, the same in every language",
                )
            taken |= {heading.id}
