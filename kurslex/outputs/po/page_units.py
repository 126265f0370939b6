"""A page's file <-> its units."""

from collections.abc import Mapping

from kurslex.model.prose import NOT_COMPARED
from kurslex.outputs.po.front_matter_units import read_fields
from kurslex.outputs.po.markdown_units import read_sections
from kurslex.outputs.po.translation_units import PageUnits
from kurslex.project.yaml.value_positions import replaced


def read_units(text: str) -> PageUnits:
    """Return the units of a page in which the loader has found nothing wrong."""
    fields, lines, start = read_fields(text)
    every = read_sections(text, start)
    return PageUnits(
        text=text,
        fields=fields,
        sections=tuple(each for each in every if each.id not in NOT_COMPARED),
        lines=lines,
        own=tuple((each.start, each.end) for each in every if each.id in NOT_COMPARED),
    )


def page_with(page: PageUnits, texts: Mapping[str, str]) -> str:
    """Return a page's text with other texts in some of its units, by key; the rest stays."""
    units = {unit.key: unit for unit in page.units()}
    changes = [
        (units[key].start, units[key].end, units[key].write(text)) for key, text in texts.items()
    ]
    return replaced(page.text, changes)
