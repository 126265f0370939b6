"""Pictures of prices over time, at random: the same seed always gives the same path."""

import hashlib
from fractions import Fraction
from math import sqrt

from msgspec import Struct

from kurslex.bounds.calculations import MOST_STEPS
from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.pictures.axes import Axis, Plot, read_axis
from kurslex.pictures.entries import Entries
from kurslex.pictures.pen import Panel, Pen
from kurslex.project.yaml.typed_fields import Fields

_HEIGHT = 120
_SIDES = {"a": "c", "b": "d", "n": "s"}
_DRAWS = 12  # numbers from 0 to 1, whose sum less 6 is nearly normal


class Path(Struct, frozen=True, kw_only=True):
    """How a path is drawn: by its seed and steps, from a price on, and by how much it jumps.

    `deviation` is the standard deviation of its steps in percent, exactly. With a value `towards`
    which it is pulled, each step takes `pull` of the distance.
    """

    says: str
    kind: str
    seed: int
    steps: int
    start: float
    deviation: float
    towards: float | None
    pull: float


class PathsPanel(Struct, frozen=True, kw_only=True):
    """One or more paths on the same axes."""

    title: str
    note: str
    up: Axis
    across: str
    paths: tuple[Path, ...]
    level: InlineValue | None
    named: str


class PathsPicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `paths` holds."""

    drawn: tuple[PathsPanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        return [_drawn(each, pen) for each in self.drawn]


def read_paths(fields: Fields, entries: Entries) -> PathsPicture:
    """Return what the fields of a file of this kind hold."""
    return PathsPicture(
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries))
    )


def prices(path: Path) -> list[float]:
    """Return the prices of a path, the first included."""
    draws = [_normal(path.seed, at) for at in range(path.steps)]
    mean = sum(draws) / path.steps
    spread = sqrt(sum((each - mean) ** 2 for each in draws) / max(path.steps - 1, 1)) or 1
    returns = [(each - mean) / spread * path.deviation / 100 for each in draws]
    found = [path.start]
    for each in returns:
        pulled = path.pull * (path.towards - found[-1]) if path.towards is not None else 0.0
        found.append((found[-1] + pulled) * (1 + each))
    return found


def _read_panel(fields: Fields, entries: Entries) -> PathsPanel:
    level = fields.table("level", "the level")
    panel = PathsPanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        up=read_axis(fields, "up", entries),
        across=entries.message(fields, "across"),
        paths=fields.tables("paths", "a path", lambda each: _read_path(each, entries)),
        level=entries.value(level, "at") if level else None,
        named=entries.message(level, "says") if level else "",
    )
    if level:
        level.finish()
    for each in (price for path in panel.paths for price in prices(path)):
        if not float(panel.up.low) <= each <= float(panel.up.high):
            fields.refuse("up", f"a path leaves its axis, at {each:.2f}", "make the axis longer")
            break
    fields.finish()
    return panel


def _read_path(fields: Fields, entries: Entries) -> Path:
    towards = entries.value(fields, "towards").value if "towards" in fields.names() else None
    path = Path(
        says=entries.message(fields, "says"),
        kind=_SIDES[entries.side(fields)],
        seed=entries.whole(fields, "seed", 1, 9999, 1),
        steps=entries.whole(fields, "steps", 2, MOST_STEPS, 60),
        start=float(entries.value(fields, "start").value),
        deviation=float(entries.value(fields, "deviation").value),
        towards=None if towards is None else float(towards),
        pull=float(entries.value(fields, "pull", "0").value),
    )
    fields.finish()
    return path


def _normal(seed: int, at: int) -> float:
    """Return a number that is nearly normal, the same on every machine."""
    drawn = hashlib.sha256(f"{seed}/{at}".encode()).digest()
    parts = [int.from_bytes(drawn[2 * each : 2 * each + 2], "big") for each in range(_DRAWS)]
    return sum(parts) / 65536 - _DRAWS / 2


def _drawn(panel: PathsPanel, pen: Pen) -> Panel:
    steps = max((each.steps for each in panel.paths), default=1)
    across = Axis(title=panel.across, low=Fraction(0), high=Fraction(steps), ticks=())
    plot = Plot(pen, across, panel.up, _HEIGHT)
    left, right, _, _ = plot.edges
    if panel.level is not None:
        y = plot.y(panel.level.value)
        plot.canvas.path([(left, y), (right, y)], "o")
    for path in panel.paths:
        places = [
            plot.at(Fraction(at), Fraction(round(price * 1000), 1000))
            for at, price in enumerate(prices(path))
        ]
        plot.canvas.path(places, path.kind)
        if path.says:
            plot.words(path.says, (places[-1][0], places[-1][1] - 12))
    if panel.level is not None and panel.named:
        plot.words(panel.named, (right + 6, plot.y(panel.level.value) - 10))
    return pen.panel(plot.canvas, plot.height, title=panel.title, note=panel.note)
