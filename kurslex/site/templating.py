"""The template environment: everything printed is escaped unless a template's maker says not."""

import re
from functools import partial
from typing import ClassVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from msgspec import Struct

from kurslex.language.letters import MARK
from kurslex.language.writing_systems import comma, text_direction
from kurslex.model.address import safe_address
from kurslex.model.unfinished import UNFINISHED
from kurslex.site.compiled_templates import CompiledTemplates
from kurslex.site.directions import with_directions
from kurslex.site.policy import PAGE, Policy, with_policy
from kurslex.site.script_style import has_web_font
from kurslex.site.trusted import element_id, mathml

_DOCUMENT = "<!doctype html>"
_JOINED_BRACKET = re.compile(rf"(?:(?<=[^\W\d_\u0000-\u024f])|(?<={MARK}))\(")
_LONG = 16
"""Signs of a word that does not fit a phone of 320 pixels in the size of a title."""
_WIDE = re.compile("[mw]", re.IGNORECASE)  # as wide as one and a half others


def marked(text: str) -> Markup:
    """Return a text as HTML in which what is still to be written is marked.

    A line may be broken before a bracket that follows a letter without a space, as some write
    terms in other scripts than Latin: else a browser breaks the long word somewhere.
    """
    html = UNFINISHED.sub(r"<mark>\g<0></mark>", str(escape(text)))
    return Markup(_JOINED_BRACKET.sub("<wbr>(", html))


def has_long_word(text: str) -> bool:
    """Return whether a title has a word that needs smaller letters on a phone."""
    return any(len(word) + len(_WIDE.findall(word)) / 2 >= _LONG for word in text.split())


def _environment() -> Environment:
    own = {
        "marked": marked,
        "address": safe_address,
        "comma": comma,
        "direction": text_direction,
        "id": element_id,
        "mathml": mathml,
        "has_long_word": has_long_word,
        "has_web_font": has_web_font,
    }
    made = partial(
        Environment,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        auto_reload=False,  # else the file is looked at for each page
    )
    options = {name: str(value) for name, value in made.keywords.items()}
    environment = made(
        loader=PackageLoader("kurslex.site"), bytecode_cache=CompiledTemplates(options)
    )
    environment.filters |= own
    return environment


ENVIRONMENT = _environment()
"""The package's own templates, which are the same as long as the process runs."""


class View(Struct, frozen=True, kw_only=True):
    """What a template is given: its variables are the view's fields, typed.

    Those of a field `shared`, which many views have alike, are variables as well. `policy` says
    what browsers may do with a whole page.
    """

    template: ClassVar[str] = ""
    policy: ClassVar[Policy] = PAGE


def render(view: View, *, policy: Policy | None = None) -> str:
    """Return the text of a view's template with the view's fields put in, escaped.

    A whole page says what browsers may do with it, by its view's policy or another one, and each
    of its parts from which side it is read, where that is not the same for all.
    """
    made = ENVIRONMENT.get_template(view.template).render(variables(view))
    if not made.startswith(_DOCUMENT):
        return made
    return with_policy(with_directions(made), policy or view.policy)


def variables(view: View) -> dict[str, object]:
    """Return what a template is given, by name."""
    own = {name: getattr(view, name) for name in view.__struct_fields__}
    shared = own.pop("shared", None)
    return {**variables(shared), **own} if isinstance(shared, View) else own


def safe(html: str) -> Markup:
    """Mark HTML that this package made itself as fit to be printed as it is."""
    return Markup(html)
