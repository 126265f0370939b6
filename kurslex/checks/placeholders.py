"""Rule [placeholder]."""

from collections.abc import Iterator

from kurslex.checks.texts import texts
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, did_you_mean


def check_placeholders(glossary: Glossary) -> Iterator[Problem]:
    """`{{ calculator ID }}` stands alone in its paragraph and names a calculator that exists.

    Bad: `See {{ calculator profit-loss }} here`, `{{ calculater profit-loss }}`.
    Good: `{{ calculator profit-loss }}` between two empty lines.
    """
    for text in texts(glossary):
        for holder in text.outline.placeholders:
            message = hint = ""
            if holder.name != "calculator":
                message = f"placeholder '{holder.name}' is not known"
                hint = did_you_mean(holder.name, ["calculator"]) or "write {{ calculator ID }}"
            elif holder.argument not in glossary.calculator_ids:
                message = f"calculator '{holder.argument}' does not exist"
                hint = did_you_mean(holder.argument, glossary.calculator_ids)
            elif not holder.alone:
                message = f"calculator '{holder.argument}' does not stand alone in its paragraph"
                hint = "put an empty line before and after it"
            if message:
                yield Problem(
                    path=text.path,
                    line=holder.line,
                    message=message,
                    check="placeholder",
                    hint=hint,
                )
