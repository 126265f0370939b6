"""The template environment: everything printed is escaped unless a template's maker says not."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from kurslex.model.address import safe_address
from kurslex.model.unfinished import UNFINISHED


@cache
def environment() -> Environment:
    """Return the one Jinja environment of the package's own templates."""
    made = Environment(
        loader=PackageLoader("kurslex.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["marked"] = marked
    made.filters["address"] = safe_address
    return made


def marked(text: str) -> Markup:
    """Return a text as HTML in which what is still to be written is marked."""
    return Markup(UNFINISHED.sub(r"<mark>\g<0></mark>", str(escape(text))))


def render(template: str, /, **values: object) -> str:
    """Return a template's text with the values put in, escaped.

    Raises `jinja2.UndefinedError` where the template names a value that was not given.
    """
    return environment().get_template(template).render(values)


def safe(html: str) -> Markup:
    """Mark HTML that this package made itself as fit to be printed as it is."""
    return Markup(html)
