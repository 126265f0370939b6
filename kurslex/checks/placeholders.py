"""Rule [placeholder]."""

from collections.abc import Iterator

from kurslex.checks.registry import rule
from kurslex.checks.texts import texts
from kurslex.loading.inline import InlineError, inline_value
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Placeholder
from kurslex.problem import Problem, did_you_mean

_NAMES = ("calculator", "=")


@rule("placeholder", fixed=True)
def check_placeholders(glossary: Glossary) -> Iterator[Problem]:
    """`{{ calculator ID }}` stands alone in its paragraph; `{{ = … }}` can be computed.

    Bad: `See {{ calculator profit-loss }} here`, `{{ calculater profit-loss }}`, `{{ = 1 / 0 }}`.
    Good: `{{ calculator profit-loss }}` between two empty lines, `gives {{ = 4 / 100 * 50 }}`.
    """
    for text in texts(glossary):
        for holder in text.outline.placeholders:
            message, hint = _complaint(holder, glossary)
            if message:
                yield Problem(
                    path=text.path,
                    line=holder.line,
                    message=message,
                    check="placeholder",
                    hint=hint,
                )


def _complaint(holder: Placeholder, glossary: Glossary) -> tuple[str, str]:
    if holder.name == "=":
        try:
            inline_value(holder.argument)
        except InlineError as error:
            return f"'{holder.argument}' {error}", ""
        return "", ""
    if holder.name != "calculator":
        hint = did_you_mean(holder.name, _NAMES) or "write {{ calculator ID }} or {{ = 2 * 50 }}"
        return f"placeholder '{holder.name}' is not known", hint
    if holder.argument not in glossary.calculator_ids:
        hint = did_you_mean(holder.argument, glossary.calculator_ids)
        return f"calculator '{holder.argument}' does not exist", hint
    if not holder.alone:
        return (
            f"calculator '{holder.argument}' does not stand alone in its paragraph",
            "put an empty line before and after it",
        )
    return "", ""
