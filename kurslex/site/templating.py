"""The template environment: everything printed is escaped unless a template's maker says not."""

from functools import cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from kurslex.model.address import safe_address
from kurslex.model.unfinished import UNFINISHED
from kurslex.site.compiled_templates import CompiledTemplates

_Environment = partial(
    Environment,
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=StrictUndefined,
)


@cache
def environment() -> Environment:
    """Return the one Jinja environment of the package's own templates."""
    options = {name: str(value) for name, value in _Environment.keywords.items()}
    made = _Environment(
        loader=PackageLoader("kurslex.site"), bytecode_cache=CompiledTemplates(options)
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
