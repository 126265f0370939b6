"""Hugo's shortcodes in a text: `figure` becomes an image, all others are taken out and kept."""

import re

from kurslex.imports.escaped_text import escaped
from kurslex.imports.hugo_front import About
from kurslex.imports.material import Material, Place
from kurslex.imports.tidy import tidy

_SHORTCODE = re.compile(r"\{\{[<%][^{}]{0,500}[>%]\}\}")
# A page that writes about calls prints one whose inside is a comment: {{</* ref "x" */>}}.
_SHOWN = re.compile(r"(\{\{[<%])\s*/\*(.*)\*/\s*([>%]\}\})", re.DOTALL)
# Texts have escapes as in Go, raw texts have none, and words need no quotation marks.
_VALUE = r"(?:\"((?:[^\"\\]|\\.)*)\"|`([^`]*)`|([^\s\"`]*[^\s\"`/]))"
_FIGURE = re.compile(rf"\{{\{{[<%]\s*figure((?:\s+\w+={_VALUE})+)\s*/?[>%]\}}\}}", re.DOTALL)
_FIELD = re.compile(rf"(\w+)={_VALUE}", re.DOTALL)
# What a figure says of an image that an image of a page says, too.
_SAID = {"src", "alt", "caption", "title"}


def without_shortcodes(body: str, place: Place, about: About, material: Material) -> str:
    """Return a text with its figures as images, without other shortcodes, which are kept.

    Hugo's `figure` shows an image (gohugo.io/shortcodes/figure).
    """
    concept, language = about.pair

    def replaced(call: re.Match[str]) -> str:
        shown = _SHOWN.fullmatch(call.group())
        if shown:
            return "".join(shown.groups())
        fields = _figure_fields(call.group())
        if not fields.get("src") or fields.keys() - _SAID:
            line = place.line + body.count("\n", 0, call.start())
            where = Place(path=place.path, line=line)
            material.keep("shortcode", call.group(), where, concept=concept, language=language)
        # As many lines as the call has, so that what follows stays in its line.
        return (_image(fields) if fields.get("src") else "") + "\n" * call.group().count("\n")

    return _SHORTCODE.sub(replaced, body)


def _figure_fields(call: str) -> dict[str, str]:
    """Return what a call of `figure` says by its names, nothing for any other call."""
    figure = _FIGURE.fullmatch(call)
    found = _FIELD.findall(figure[1]) if figure else []
    return {name: re.sub(r"\\(.)", r"\1", text) or raw or word for name, text, raw, word in found}


def _image(fields: dict[str, str]) -> str:
    caption = ": ".join(filter(None, (fields.get("title"), fields.get("caption"))))
    said = escaped(tidy(caption)).replace('"', "&quot;")
    title = f' "{said}"' if said else ""
    target = fields["src"].replace("<", "%3C").replace(">", "%3E")
    return f"![{escaped(tidy(fields.get('alt', '')))}](<{target}>{title})"
