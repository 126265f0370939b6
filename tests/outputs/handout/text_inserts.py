"""What stands in the places of computed numbers, images and calculators."""

from collections.abc import Sequence

from kurslex.outputs.handout.block_kinds import Block, Formula
from kurslex.outputs.handout.page_blocks import Inserts


def shown(name: str, argument: str) -> Sequence[Block]:
    return [Formula(math=name, text=argument)] if name in {"picture", "formula"} else []


INSERTS = Inserts(
    shown=shown,
    computed=lambda expression: f"[{expression}]",
    target=lambda written: f"to {written}",
    anchor=lambda section: f"sv-knot--{section}",
)
