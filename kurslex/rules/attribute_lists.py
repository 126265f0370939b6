"""Rule [attribute-list]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, shortened
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts


@rule("attribute-list", fixed=True, reads=Reads.CONCEPT)
def check_attribute_lists(glossary: Glossary) -> Iterator[Problem]:
    """Braces are for a heading's id and for placeholders; attributes are not taken over.

    Bad: `[link](share.md){onclick=steal()}`, `{: .warning }`.
    Good: `## Example {#example}`.
    """
    for text in texts(glossary):
        for markup in text.outline.attributes:
            yield Problem(
                path=text.path,
                line=markup.line,
                message=f"attribute list {shortened(markup.text)}",
                check="attribute-list",
                hint="take it out; only a heading may end in {#id}",
            )
