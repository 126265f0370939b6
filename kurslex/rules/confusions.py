"""Rule [confusion]."""

import re
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.outline import Quotation
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

_ALERT = re.compile(r"\[!\w+\]")
_FORM = "> **Share or bond?** A bond …"


@rule("confusion", reads=Reads.CONCEPT)
def check_confusions(glossary: Glossary) -> Iterator[Problem]:
    """A confusion is a quotation right below its paragraph: bold words, then what they are not.

    Bad: `> [!NOTE]`, a quotation of bold words alone, one in a list, one right below a heading.
    Good: `> **Share or bond?** A bond makes its holder a creditor.` below a paragraph on shares.
    """
    for text in texts(glossary):
        for quotation in text.outline.quotations:
            for message, hint in _faults(quotation):
                yield Problem(
                    path=text.path,
                    line=quotation.line,
                    message=message,
                    check="confusion",
                    hint=hint,
                )


def _faults(quotation: Quotation) -> Iterator[tuple[str, str]]:
    alert = _ALERT.match(quotation.first)
    if alert:
        yield f"'{alert.group()}' is printed as it is", f"begin with bold words: {_FORM}"
    if quotation.label is None:
        return
    name = f"the confusion '{quotation.label.text}'"
    if not quotation.says_more:
        yield f"{name} has bold words alone", "say after them what the difference is"
    if not quotation.at_top:
        hint = "put it below, with '>' at the beginning of the line"
        yield f"{name} is in a list or in another quotation", hint
    elif not quotation.follows_text:
        yield f"{name} is beside no paragraph", "put it right below the one that it belongs to"
