"""The map of a theme's concepts: boxes that are links, in a tree, and lines between them."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from kurslex.model.page import LocalizedConcept
from kurslex.model.relation import RELATED, RelationType
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.map_layout import Line, Link, MapLayout, Row, Stem, lay_out
from kurslex.site.trusted import Length, length
from kurslex.ui.relation_messages import relation_message

_MOST = 30  # boxes; of a larger theme the map has the broadest concepts
_STEP = 14  # CSS pixels by which a level is further in, as `map.css` sets it
_FIRST_TRACK = 14  # CSS pixels: an arrow is before it
_TRACK = 8


class MapBox(Struct, frozen=True, kw_only=True):
    """A concept of the map, and how far in it stands."""

    entry: ConceptEntry
    level: int


class MapStem(Struct, frozen=True, kw_only=True):
    """A line down from a box: CSS pixels from the edge, per cent of the height."""

    x: int
    top: Length
    bottom: Length


class MapLine(Struct, frozen=True, kw_only=True):
    """A line between two boxes: its breadth in CSS pixels, its ends in per cent of the height.

    `arrow` is the end that it leads to, None where both sides are alike.
    """

    kind: str
    breadth: int
    top: Length
    height: Length
    arrow: Length | None


class ThemeMap(Struct, frozen=True, kw_only=True):
    """What `theme-map.html` is given; `indent` and `beside` are CSS pixels before and after boxes.

    `all` is the number of the theme's concepts, of which the map may have fewer.
    """

    boxes: Sequence[MapBox]
    stems: Sequence[MapStem]
    lines: Sequence[MapLine]
    indent: int
    beside: int
    all: int


class SaidRelation(Struct, frozen=True, kw_only=True):
    """A relation within a theme in words: `message` says it, `terms` are the others."""

    message: str
    terms: Sequence[str]


def theme_map(context: SiteContext, tag: str, pages: Sequence[LocalizedConcept]) -> ThemeMap | None:
    """Return the map of the concepts of a theme; None where nothing in it hangs together."""
    links = [*_links(context, tag, pages)]
    if not links:
        return None
    layout = lay_out([page.id for page in pages], links, _MOST)
    described = {page.id: page for page in pages}
    types = _types(context)
    return ThemeMap(
        boxes=[_box(described[row.id], row) for row in layout.rows],
        stems=[_stem(stem) for stem in layout.stems],
        lines=[_line(line, types[line.link.type]) for line in layout.lines],
        indent=_STEP * max((row.level for row in layout.rows), default=0),
        beside=_beside(layout),
        all=len(pages),
    )


def has_map(context: SiteContext, tag: str, pages: Sequence[LocalizedConcept]) -> bool:
    """Whether a theme's page has a map of these concepts."""
    return any(True for _ in _links(context, tag, pages))


def said_within(
    context: SiteContext, page: LocalizedConcept, pages: Mapping[str, LocalizedConcept]
) -> list[SaidRelation]:
    """Return the relations of a concept to others of its theme, which are given by their ids."""
    found = []
    for row in context.nearby[page.locale, page.id].relations:
        terms = [pages[each].preferred.label for each in row.concepts if each in pages]
        if terms:
            message = relation_message(row.type, inverse=row.inverse)
            found.append(SaidRelation(message=message, terms=terms))
    return found


def _links(context: SiteContext, tag: str, pages: Sequence[LocalizedConcept]) -> Iterator[Link]:
    """Yield the relations between concepts of a theme, one for each two concepts and type."""
    within = {page.id for page in pages}
    types = _types(context)
    strengths = {name: at for at, name in enumerate(types)}
    known = set()
    for page in pages:
        for row in context.nearby[tag, page.id].relations:
            for other in (each for each in row.concepts if each in within):
                start, end = (other, page.id) if row.inverse else (page.id, other)
                ends = frozenset((start, end)) if types[row.type].symmetric else (start, end)
                if (row.type, ends) not in known:
                    known.add((row.type, ends))
                    yield Link(
                        type=row.type,
                        start=start,
                        end=end,
                        hierarchical=types[row.type].hierarchical,
                        strength=strengths[row.type],
                    )


def _types(context: SiteContext) -> dict[str, RelationType]:
    return {each.id: each for each in context.glossary.relation_types}


def _box(page: LocalizedConcept, row: Row) -> MapBox:
    return MapBox(entry=entry(page), level=row.level)


def _stem(stem: Stem) -> MapStem:
    return MapStem(
        x=_STEP * stem.level + _STEP // 2, top=_percent(stem.top), bottom=_percent(stem.bottom)
    )


def _line(line: Line, kind: RelationType) -> MapLine:
    weak = kind.id == RELATED.id
    return MapLine(
        kind="weak" if weak else "alike" if kind.symmetric else "led",
        breadth=_FIRST_TRACK + _TRACK * line.track,
        top=_percent(min(line.start, line.end)),
        height=_percent(abs(line.end - line.start)),
        arrow=None if kind.symmetric else _percent(line.end),
    )


def _beside(layout: MapLayout) -> int:
    return _FIRST_TRACK + _TRACK * (layout.tracks - 1) + 2 if layout.tracks else 0


def _percent(part: float) -> Length:
    return length(100 * part)
