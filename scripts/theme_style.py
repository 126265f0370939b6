"""Material's style sheet -> those of its rules that can touch what our pages print, `theme.css`.

The theme itself is needed for this alone: `make theme-style` after a new version of it, or where a
template prints a class of the theme that none has printed before.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import tinycss2
from tinycss2 import ast

from kurslex.site.asset_files import THEME_STYLE, bundled

_ASSETS = Path(__file__).parents[1] / "kurslex/site/assets"

# What Python-Markdown makes of a page, beside what our templates print.
_MARKDOWN = (
    "a blockquote br code em h2 h3 h4 h5 h6 hr li ol p pre strong table tbody td th thead tr ul"
)
# What our own style sheets dress from the ground up.
_OURS = {"button", "details", "figcaption", "figure", "input", "select", "summary", "textarea"}
# Attributes by which the theme knows its own scripts' elements, and one that no page has.
_UNKNOWN = ("align", "data-", "id", "role")
# What base.css sets of every such element of a text, whatever the theme says.
_HEADING = frozenset({"color", "font-size", "font-weight", "letter-spacing", "line-height"})
_MARGINS = frozenset({"margin", "margin-top", "margin-bottom"})
_SIDES = frozenset({"margin-left", "margin-right"})
_ALWAYS_SET = {
    **dict.fromkeys(("h1", "h2", "h3"), _HEADING | _MARGINS),
    **dict.fromkeys(("li", "ol", "ul"), _SIDES),
    "dd": _MARGINS | _SIDES,
}
_CONDITIONS = frozenset({"media", "supports"})
_ELEMENT = re.compile(r"<([a-z][a-z0-9]*)")
_CLASSES = re.compile(r'\bclass="([^"]*)"')
_NAME = re.compile(r"[\w-]+")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")


@dataclass(frozen=True, slots=True)
class Printed:
    """The names of the classes and of the elements that pages may have."""

    classes: frozenset[str]
    elements: frozenset[str]


def printed() -> Printed:
    """Return what our templates, and Markdown, print."""
    folder = files("kurslex.site") / "templates"
    pages = [each for each in folder.iterdir() if each.name.endswith((".html", ".xml"))]
    texts = sorted(each.read_text(encoding="utf-8") for each in pages)
    classes = {
        name for text in texts for found in _CLASSES.findall(text) for name in _NAME.findall(found)
    }
    elements = {name for text in texts for name in _ELEMENT.findall(text)}
    return Printed(frozenset(classes), frozenset(elements.union(_MARKDOWN.split()) - _OURS))


def theme_style() -> str:
    """Return what is sent of the style sheet of the installed theme."""
    found = find_spec("material")
    assert found is not None
    assert found.origin is not None
    (sheet,) = (Path(found.origin).parent / "templates/assets/stylesheets").glob("main.*.css")
    own = "".join(map(bundled, ("site.css", "pages.css", "calculator.css")))
    return purged(sheet.read_text(encoding="utf-8"), own, printed()) + "\n"


def main() -> int:
    """Write `theme.css`, and say how large it is."""
    target = _ASSETS / THEME_STYLE
    target.write_bytes(theme_style().encode())
    print(f"{target.name} {target.stat().st_size:,} bytes")
    return 0


def purged(theme: str, own: str, pages: Printed) -> str:
    """Return the rules of a theme that fit the pages, and the variables that these or `own` use.

    Left out are rules on a class or an element that no page has, on what only the theme's scripts
    set, animations and fonts; and the root's variables that `own` sets there, for it counts more.
    """
    sheet = tinycss2.parse_stylesheet(theme, skip_comments=True, skip_whitespace=True)
    rules = list(_rules(sheet, pages))
    ours = set(_variables_at_root(own))
    used = set(_VARIABLE.findall(own))
    while True:
        text = "\n".join(each.text(used, ours) for each in rules)
        further = set(_VARIABLE.findall(text)) - used
        if not further:
            return "\n".join(line for line in text.split("\n") if line)
        used |= further


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule that fits: around it conditions, in it declarations as name and text."""

    around: tuple[str, ...]
    selectors: str
    declarations: tuple[tuple[str, str], ...]

    def text(self, used: set[str], ours: set[str]) -> str:
        """Return the rule without the variables that nothing uses; empty if nothing is left.

        At the root it is without `ours` too.
        """
        wanted = used - ours if self.selectors == ":root" else used
        kept = [
            text for name, text in self.declarations if not name.startswith("--") or name in wanted
        ]
        if not kept:
            return ""
        rule = f"{self.selectors}{{{';'.join(kept)}}}"
        for condition in reversed(self.around):
            rule = f"{condition}{{{rule}}}"
        return rule


def _rules(
    nodes: Iterable[ast.Node], pages: Printed, around: tuple[str, ...] = ()
) -> Iterator[_Rule]:
    for node in nodes:
        if isinstance(node, ast.QualifiedRule):
            fitting = [each for each in _selectors(node.prelude) if _fits(each, pages)]
            if fitting:
                selectors = ",".join(tinycss2.serialize(each).strip() for each in fitting)
                ours = frozenset.intersection(*map(_always_set, fitting))
                declared = [each for each in _declarations(node.content) if each[0] not in ours]
                yield _Rule(around, selectors, tuple(declared))
        elif isinstance(node, ast.AtRule) and node.lower_at_keyword in _CONDITIONS:
            condition = f"@{node.at_keyword} {tinycss2.serialize(node.prelude).strip()}"
            rules = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield from _rules(rules, pages, (*around, condition))


def _always_set(selector: Sequence[ast.Node]) -> frozenset[str]:
    """Return what our own style sheets set of all elements that a selector names at its end."""
    last = selector[-1]
    name = last.value if isinstance(last, ast.IdentToken) else ""
    return _ALWAYS_SET.get(name, frozenset())


def _selectors(prelude: Sequence[ast.Node]) -> Iterator[list[ast.Node]]:
    selector: list[ast.Node] = []
    for node in prelude:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _fits(selector: Sequence[ast.Node], pages: Printed) -> bool:
    """Return whether a page can have all that a selector names, `:not(…)` and the like aside."""
    before: ast.Node | None = None
    for node in selector:
        if isinstance(node, ast.HashToken):
            return False
        if isinstance(node, ast.SquareBracketsBlock):
            name = next(each for each in node.content if isinstance(each, ast.IdentToken))
            if name.value.startswith(_UNKNOWN):
                return False
        if isinstance(node, ast.IdentToken) and before != ":":
            known = pages.classes if before == "." else pages.elements
            if node.value not in known:
                return False
        before = node
    return True


def _variables_at_root(own: str) -> Iterator[str]:
    """Return the variables that a style sheet sets of every page, on every screen and on paper."""
    for node in tinycss2.parse_stylesheet(own, skip_comments=True, skip_whitespace=True):
        if (
            isinstance(node, ast.QualifiedRule)
            and tinycss2.serialize(node.prelude).strip() == ":root"
        ):
            names = (name for name, _ in _declarations(node.content))
            yield from (name for name in names if name.startswith("--"))


def _declarations(content: Sequence[ast.Node]) -> Iterator[tuple[str, str]]:
    nodes = tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True)
    for node in nodes:
        if isinstance(node, ast.Declaration):
            yield node.name, node.serialize()


if __name__ == "__main__":
    sys.exit(main())
