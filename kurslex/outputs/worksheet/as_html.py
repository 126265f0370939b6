"""A worksheet as one HTML file without scripts, to be printed on A4 from any browser."""

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from kurslex.outputs.worksheet.sheets import Worksheet
from kurslex.site.trusted import mathml

TEMPLATE = "worksheet.html"


def as_html(worksheet: Worksheet, *, sheets: bool = True, key: bool = True) -> str:
    """Return the pages as HTML."""
    source = (files("kurslex.outputs.worksheet") / TEMPLATE).read_text(encoding="utf-8")
    # `series` is among the words only where there is one.
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.filters["mathml"] = mathml
    return environment.from_string(source).render(
        tag=worksheet.tag,
        words={"series": "", **worksheet.words},
        sheets=worksheet.sheets if sheets else (),
        key=worksheet.key if key else (),
    )
