"""The tasks for what calculators show: pages, frames and downloads take it over."""

from collections.abc import Collection, Iterator
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.site.calculator_forms import FormKey
from kurslex.site.context import SiteContext
from kurslex.site.parts.form_text import form_text

FORM = "form"
"""What a task makes of a calculator in a language, as text."""


def form_tasks(context: SiteContext, tags: Collection[str]) -> Iterator[tuple[FormKey, Task]]:
    """Yield each calculator in some languages, and in those read beside them, with its task."""
    glossary = context.glossary
    shown = {*tags, *(each for tag in tags for each in glossary.beside(tag))}
    for tag in (each for each in glossary.locales if each in shown):
        for calculator in glossary.calculators:
            task = Task(f"form of {tag}/{calculator}", partial(_form, tag, calculator))
            yield (tag, calculator), task


def _form(tag: str, calculator: str, snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.parts.calculator_form import calculator_form  # noqa: PLC0415

    glossary = snapshot.context.glossary
    form = calculator_form(
        glossary.calculators[calculator],
        glossary.locales[tag],
        glossary.messages[tag],
        snapshot.context.results[calculator],
        glossary.currencies,
    )
    return {FORM: form_text(form)}
