"""Where the exercises of calculators are, for pages that lead to them."""

from kurslex.model.site import exercise_location, relative
from kurslex.site.context import SiteContext


def exercise_links(context: SiteContext, tag: str, calculator: str) -> tuple[tuple[str, str], ...]:
    """Return what each exercise of a calculator asks for, and the location of its page."""
    known = context.glossary.calculators[calculator]
    text = context.glossary.messages[tag].format
    return tuple(
        (text(known.message_id(each.asks)), exercise_location(tag, calculator, each.name))
        for each in known.newest_exercises()
    )


def first_exercise(context: SiteContext, tag: str, calculator: str, here: str) -> str:
    """Return the address of a calculator's first exercise from `here`, or nothing without any."""
    links = exercise_links(context, tag, calculator)
    return relative(here, links[0][1]) if links else ""
