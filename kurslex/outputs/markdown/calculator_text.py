"""A calculator's example, worked through, as Markdown."""

from collections.abc import Iterator

from kurslex.calculators.present.worked_example import Table, WorkedStep
from kurslex.outputs.edition import Edition
from kurslex.outputs.markdown.escaping import link, plain, preformatted, table


def calculator_text(edition: Edition, tag: str, identifier: str, address: str) -> str:
    """Return title, example and working; `address` is where the calculator can be used.

    Raises `MessageError` where a word is missing.
    """
    form = edition.form(tag, identifier)
    blocks = [f"**{link(form.shared.title, address)}**", plain(form.example)]
    blocks += [part for each in form.given for part in _table(each)]
    blocks += [part for each in form.steps for part in _step(each)]
    return "\n\n".join(blocks)


def formula_texts(edition: Edition, tag: str, identifier: str) -> str:
    """Return all formulas of a calculator; raises `MessageError` where a word is missing."""
    form = edition.form(tag, identifier)
    return preformatted(text for step in form.steps for text in step.texts)


def _step(step: WorkedStep) -> Iterator[str]:
    yield plain(step.words)
    figures = " ".join(each for each in (*step.figures, step.result) if each)
    lines = [*step.texts, *([figures] if figures else [])]
    if lines:
        yield preformatted(lines)
    for each in step.tables:
        yield from _table(each)


def _table(each: Table) -> Iterator[str]:
    yield plain(each.caption)
    yield table([f"{label} ({unit})" if unit else label for label, unit in each.head], each.rows)
