"""Calls of Hugo's templates in a text: images stay as such, all others are kept and leave it."""

import re

from kurslex.imports.escaping import escaped
from kurslex.imports.hugo_front import About
from kurslex.imports.material import Material, Place
from kurslex.imports.tidy import tidy

_SHORTCODE = re.compile(r"\{\{[<%][^{}\n]{0,500}[>%]\}\}")
_FIGURE = re.compile(r"\{\{[<%]\s*figure\s((?:\s*\w+=(?:\"[^\"]*\"|`[^`]*`))+)\s*/?[>%]\}\}")
_FIELD = re.compile(r"(\w+)=(?:\"([^\"]*)\"|`([^`]*)`)")
# What a figure says of an image that an image of a page says, too.
_SAID = {"src", "alt", "caption", "title"}


def without_shortcodes(body: str, place: Place, about: About, material: Material) -> str:
    """Return a text with its figures as images, without other calls, which are kept.

    Hugo's `figure` shows an image (gohugo.io/shortcodes/figure).
    """
    concept, language = about.pair

    def replaced(call: re.Match[str]) -> str:
        figure = _FIGURE.fullmatch(call.group())
        fields = {name: a or b for name, a, b in _FIELD.findall(figure[1])} if figure else {}
        if not fields.get("src") or fields.keys() - _SAID:
            line = place.line + body.count("\n", 0, call.start())
            where = Place(path=place.path, line=line)
            material.keep("shortcode", call.group(), where, concept=concept, language=language)
        return _image(fields) if fields.get("src") else ""

    return _SHORTCODE.sub(replaced, body)


def _image(fields: dict[str, str]) -> str:
    caption = ": ".join(filter(None, (fields.get("title"), fields.get("caption"))))
    said = tidy(caption).replace('"', "&quot;")
    title = f' "{said}"' if said else ""
    target = fields["src"].replace("<", "%3C").replace(">", "%3E")
    return f"![{escaped(tidy(fields.get('alt', '')))}](<{target}>{title})"
