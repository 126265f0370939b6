"""A picture's file -> what it holds, with every problem found on the way."""

from collections.abc import Callable, Mapping
from typing import Protocol

from msgspec import Struct, field

from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.model.glossary import Glossary
from kurslex.model.look import NEUTRAL
from kurslex.model.page_picture import PagePicture
from kurslex.pictures.bars import read_bars
from kurslex.pictures.curves import read_curves
from kurslex.pictures.entries import Entries
from kurslex.pictures.flow import read_flow
from kurslex.pictures.ladder import read_ladder
from kurslex.pictures.paths import read_paths
from kurslex.pictures.pen import Panel, Pen
from kurslex.pictures.timeline import read_timeline
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml
from kurslex.utils.memoize import memoized

CAPTION, TITLE, DESCRIBED = "caption", "title", "described"
"""The messages of every picture: what it teaches, what it shows, and all of it in words."""


class Content(Protocol):
    """What a kind has read out of a file."""

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""


class Picture(Struct, frozen=True, kw_only=True):
    """What a picture's file holds; `problems` are those of reading it.

    `content` is None where it has any. `messages` are the ends of the names of its messages and
    `concepts` those that it shows, each with its line; `figures` are values for its sentences.
    """

    content: Content | None = None
    messages: Mapping[str, int] = field(default_factory=dict)
    concepts: Mapping[str, int] = field(default_factory=dict)
    figures: Mapping[str, InlineValue] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


KINDS: Mapping[str, Callable[[Fields, Entries], Content]] = {
    "flow": read_flow,
    "timeline": read_timeline,
    "curves": read_curves,
    "ladder": read_ladder,
    "bars": read_bars,
    "paths": read_paths,
}
"""What reads each kind of picture."""


def read_pictures(glossary: Glossary) -> Mapping[str, Picture]:
    """Return what each picture of a glossary holds, by its id."""
    return {name: picture_of(glossary, name) for name in glossary.pictures}


def picture_of(glossary: Glossary, identifier: str) -> Picture:
    """Return what one picture of a glossary holds."""
    one, other = (side.id for side in glossary.look.sides or NEUTRAL)
    return read_picture(glossary.pictures[identifier], (one, other))


@memoized
def read_picture(file: PagePicture, sides: tuple[str, str]) -> Picture:
    """Return what a picture's file holds; `sides` are the names of the glossary's two sides."""
    problems: list[Problem] = []
    tree = parse_yaml(file.source, file.path, problems)
    if not isinstance(tree, Table):
        if not problems:
            hint = f"write kind: and one of {', '.join(KINDS)}"
            problems.append(_problem(file, "declares nothing", "missing-field", hint))
        return Picture(problems=tuple(problems))
    fields = Fields(tree, file.path, problems, f"the picture '{file.id}'")
    entries = Entries(sides)
    kind = fields.text("kind", required=True)
    _read_figures(fields, entries)
    for name in (TITLE, CAPTION, DESCRIBED):
        entries.messages[name] = fields.line_of("kind")
    content = None
    if kind in KINDS:
        content = KINDS[kind](fields, entries)
        fields.finish()
    elif kind:
        hint = f"write one of {', '.join(KINDS)}"
        fields.refuse("kind", f"the kind '{kind}' is not known", hint)
    return Picture(
        content=None if problems else content,
        messages=entries.messages,
        concepts=entries.concepts,
        figures=entries.figures,
        problems=tuple(problems),
    )


def _read_figures(fields: Fields, entries: Entries) -> None:
    table = fields.table("figures", "the figures")
    if table is not None:
        for name in table.ids("figures", table.names()):
            entries.figures[name] = entries.value(table, name)


def _problem(file: PagePicture, message: str, check: str, hint: str) -> Problem:
    return Problem(path=file.path, line=1, message=message, check=check, hint=hint)


def messages_in_pictures(glossary: Glossary) -> dict[str, tuple[str, ...]]:
    """Return the names of the messages of all pictures, each with the variables it is given."""
    return {
        glossary.pictures[name].message_id(part): tuple(picture.figures)
        for name, picture in read_pictures(glossary).items()
        for part in picture.messages
    }
