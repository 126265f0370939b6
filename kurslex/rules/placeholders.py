"""Rule [placeholder]."""

from collections.abc import Iterator

from kurslex.bounds.calculations import WORK
from kurslex.calculators.run.work import Work
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Placeholder
from kurslex.model.page_picture import PICTURE
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

_NAMES = ("calculator", "formula", PICTURE, "=")
# Many small sums would hold a check up as long as one that never ends.
_PAGE_WORK = 3 * WORK


@rule("placeholder", fixed=True, reads=Reads.CONCEPT)
def check_placeholders(glossary: Glossary) -> Iterator[Problem]:
    """`{{ calculator ID }}`, `{{ picture ID }}` and `{{ formula … }}` stand alone, and can be read.

    So can `{{ = … }}`, which can be computed.

    Bad: `See {{ calculator profit-loss }} here`, `{{ calculater profit-loss }}`, `{{ = 1 / 0 }}`.
    Good: `{{ calculator profit-loss }}` between two empty lines, `gives {{ = 4 / 100 * 50 }}`.
    """
    for text in texts(glossary):
        left = _PAGE_WORK
        for holder in text.outline.placeholders:
            if left < 0:
                break
            work = Work()
            message, hint = _complaint(holder, glossary, work)
            left -= work.used
            if left < 0:
                message = (
                    f"up to '{holder.argument}', the sums of the page take too many iterations"
                )
                hint = "compute less, or on several pages"
            if message:
                yield Problem(
                    path=text.path,
                    line=holder.line,
                    message=message,
                    check="placeholder",
                    hint=hint,
                )


def _complaint(holder: Placeholder, glossary: Glossary, work: Work) -> tuple[str, str]:
    if holder.name == "=":
        return _sum_complaint(holder.argument, work)
    if holder.name not in _NAMES:
        hint = did_you_mean(holder.name, _NAMES) or "write {{ calculator ID }} or {{ = 2 * 50 }}"
        return f"placeholder '{holder.name}' is not known", hint
    if holder.name == "formula" and "=" in holder.argument:
        said = _formula_complaint(holder.argument)
        return said if any(said) else _apart(holder, f"formula '{holder.argument}'")
    is_picture = holder.name == PICTURE
    known = glossary.pictures.keys() if is_picture else glossary.calculator_ids
    if holder.argument not in known:
        what = PICTURE if is_picture else "calculator"
        return f"{what} '{holder.argument}' does not exist", did_you_mean(holder.argument, known)
    return _apart(holder, f"{holder.name} '{holder.argument}'")


# What reads formulas and computes takes long to import, and most pages have neither.


def _sum_complaint(argument: str, work: Work) -> tuple[str, str]:
    from kurslex.calculators.run.inline_expression import InlineError, inline_value  # noqa: PLC0415

    try:
        inline_value(argument, work)
    except InlineError as error:
        return f"'{argument}' {error}", error.hint
    return "", ""


def _formula_complaint(argument: str) -> tuple[str, str]:
    from kurslex.calculators.present.page_formula import FormulaError, read_formula  # noqa: PLC0415

    try:
        read_formula(argument)
    except FormulaError as error:
        return f"'{argument}' {error}", error.hint
    return "", ""


def _apart(holder: Placeholder, what: str) -> tuple[str, str]:
    if holder.alone:
        return "", ""
    return f"{what} does not stand alone in its paragraph", "put an empty line before and after it"
