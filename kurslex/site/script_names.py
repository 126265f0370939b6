"""The names of the scripts that calculators and exercises have in each language."""

from kurslex.model.glossary import Glossary
from kurslex.site.small_assets import short_name

EXERCISE_SCRIPT, WORKSHEET_SCRIPT = "exercise.js", "worksheet.js"
"""What brings an exercise to life, and what makes worksheets."""


def working_name(calculator: str, tag: str) -> str:
    """Return the file name of what writes the working of a calculator in a language."""
    return f"working-{short_name(calculator)}.{tag}.js"


def working_names(glossary: Glossary) -> dict[str, tuple[str, str]]:
    """Return the id of a calculator and the tag of a language by the name of each of them."""
    return {
        working_name(calculator, tag): (calculator, tag)
        for calculator in glossary.calculators
        for tag in glossary.locales
    }


def practice_name(calculator: str, tag: str) -> str:
    """Return the name of the file with the exercises of a calculator in a language."""
    return f"practice-{short_name(calculator)}.{tag}.js"


def practice_names(glossary: Glossary) -> dict[str, tuple[str, str]]:
    """Return the id of a calculator and the tag of a language by the name of each such file."""
    return {
        practice_name(calculator.id, tag): (calculator.id, tag)
        for calculator in glossary.calculators.values()
        if calculator.exercises
        for tag in glossary.locales
    }
