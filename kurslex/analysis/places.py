"""Where concepts are: on which step of the learning path, and with which calculators."""

from kurslex.model.glossary import Glossary
from kurslex.model.site import (
    ACCESSIBILITY,
    CALCULATORS,
    DOWNLOADS,
    FRIENDS,
    OVERVIEWS,
    PACK,
    PATH,
    PRACTICE,
    TEACHING,
    WORKSHEET,
)
from kurslex.ui.accessibility_messages import has_statement
from kurslex.ui.teachers_messages import has_guide


def path_steps(glossary: Glossary) -> dict[str, dict[str, int]]:
    """Return the steps of the learning path that each language has, from 0, by concept."""
    return {
        tag: {page.id: step for step, page in enumerate(glossary.steps(tag))}
        for tag in glossary.locales
    }


def shown_by(glossary: Glossary) -> dict[str, tuple[str, ...]]:
    """Return the concepts that show each calculator, in order."""
    found: dict[str, list[str]] = {}
    for concept in glossary.concepts.values():
        for calculator in concept.calculators:
            found.setdefault(calculator, []).append(concept.id)
    return {calculator: tuple(ids) for calculator, ids in found.items()}


def overview_names(glossary: Glossary, *, has_practice: bool) -> tuple[str, ...]:
    """Return the overviews that the glossary has something to show on."""
    empty = {
        PATH: not glossary.path,
        PRACTICE: not has_practice,
        CALCULATORS: not glossary.calculators,
    }
    return tuple(name for name in OVERVIEWS if not empty.get(name))


def further_pages(glossary: Glossary) -> tuple[str, ...]:
    """Return the ends of the addresses of what every language has beside the overviews."""
    has_exercises = any(each.exercises for each in glossary.calculators.values())
    friends = (FRIENDS,) if glossary.false_friends else ()
    messages = glossary.messages.values()
    guide = (TEACHING,) if has_guide(messages) else ()
    statement = (ACCESSIBILITY,) if has_statement(messages) else ()
    return (
        *friends,
        *((WORKSHEET,) if has_exercises else ()),
        *(*guide, DOWNLOADS, PACK, *statement),
    )
