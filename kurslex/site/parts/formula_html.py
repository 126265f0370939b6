"""A formula of a page -> HTML, without a form: the one that is written there, or a calculator's."""

from html import escape

from kurslex.site.context import SiteContext

_LONG, _LONGEST = 70, 120
"""From so many characters on, a formula is smaller on paper."""
_LINE = 36
"""So many find room in a line of a phone; what is longer may have to be scrolled."""


def formula_html(context: SiteContext, tag: str, argument: str) -> str:
    """Return what appears for `{{ formula ARGUMENT }}`.

    That is a formula, `Wert = Kurs * Anzahl`, or the id of a calculator for all of its formulas.
    Raises `FormulaError`, and `KeyError` where there is no such calculator.
    """
    if "=" in argument:
        from kurslex.calculators.present.page_formula import written_formula  # noqa: PLC0415

        glossary = context.glossary
        symbols, messages = glossary.locales[tag].numbers, glossary.messages[tag]
        written = written_formula(argument, symbols, messages)
        return _shown(written.math, written.text)
    return "".join(
        _shown(math, text)
        for step in context.forms[tag, argument].steps
        for math, text in zip(step.formulas, step.texts, strict=True)
    )


def _shown(math: str, text: str) -> str:
    name = "kurslex-calculator__formula"
    classes = name + (f" {name}--longest" if len(text) > _LONGEST else "")
    classes += f" {name}--long" if _LONG < len(text) <= _LONGEST else ""
    reach = ' tabindex="0"' if len(text) > _LINE else ""
    return f'<div class="{classes}" data-text="{escape(text)}"{reach}>{math}</div>'
