"""Units of two languages that stand for one another."""

from collections.abc import Iterator

from msgspec import Struct

from kurslex.model.prose import OWN_SECTIONS
from kurslex.outputs.po.translation_units import OPTIONAL, PageUnits, Section, Unit

_NOTES = {
    "preferred.forms": "The inflected forms of the term, one a line.",
    "admitted": "As YAML; empty where the language has none.",
    "deprecated": "As YAML; empty where the language has none.",
}


class Segment(Struct, frozen=True, kw_only=True):
    """A unit of the source, its counterpart where there is one, and a note for the translator.

    `apart` tells that it is a whole section whose blocks cannot be told which answers which.
    """

    source: Unit
    target: Unit | None
    note: str = ""
    apart: bool = False


def segments(source: PageUnits, target: PageUnits | None) -> Iterator[Segment]:
    """Yield what is to be translated of a page, each with what the target's page has for it.

    Pages are written freely in each language. Sections answer one another by their ids, and their
    blocks by their order where they are as many and of the same kinds; elsewhere the section is one
    segment. What only the target has is not a segment, and stays as it is; nor is a section that
    each language has for itself, and that the target's page does without.
    """
    for key, unit in source.fields.items():
        mine = target.fields.get(key) if target else None
        if unit.text and not (key in OPTIONAL and target and mine is None):
            yield Segment(source=unit, target=mine, note=_NOTES.get(key, ""))
    for section in source.sections:
        other = target.section(section.id) if target else None
        if target and other is None and section.id in OWN_SECTIONS:
            continue
        if section.heading:
            yield Segment(source=section.heading, target=other.heading if other else None)
        yield from _blocks(section, other)


def _blocks(section: Section, other: Section | None) -> Iterator[Segment]:
    ours, theirs = section.blocks, other.blocks if other else ()
    if other is None or [unit.kind for unit in ours] == [unit.kind for unit in theirs]:
        for number, unit in enumerate(ours):
            if unit.translatable:
                yield Segment(source=unit, target=theirs[number] if other else None)
    elif section.whole.text:
        note = (
            f"The source has {_count(ours)} in this section, the translation {_count(theirs)}: "
            "they are one segment."
        )
        yield Segment(source=section.whole, target=other.whole, note=note, apart=True)


def _count(blocks: tuple[Unit, ...]) -> str:
    kinds = len(blocks)
    return "1 block" if kinds == 1 else f"{kinds} blocks"
