"""Translations -> a page, or a section of one, that its language does not have yet."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from kurslex.model.prose import OWN_SECTIONS
from kurslex.outputs.po.po_file import Mark
from kurslex.outputs.po.translation_units import OPTIONAL, PageUnits, Section, Unit
from kurslex.project.yaml.value_positions import replaced


class Wanted(Struct, frozen=True, kw_only=True):
    """A translation: for which unit, of what, and what it tells of the page at the export.

    `text` is empty where there is none to take over; `line` is the entry's in its file.
    """

    key: str
    source: str
    text: str
    mark: Mark | None
    line: int

    @property
    def exported(self) -> str | None:
        """The digest of what the page said at the export, None where the entry has lost it."""
        return self.mark.page if self.mark else None


class Draft(Struct, frozen=True, kw_only=True):
    """What is there of something new: units with their texts, and how many lack one.

    `outdated` is a translation whose source does not say any more what was translated.
    """

    texts: tuple[tuple[Unit, str], ...]
    lacking: int
    outdated: Wanted | None


def draft_page(source: PageUnits, wanted: Mapping[str, Wanted]) -> Draft:
    """Return what is translated of a whole page."""
    units = [
        unit
        for key, unit in source.fields.items()
        if unit.text and (key in wanted or key not in OPTIONAL)
    ]
    for section in source.sections:
        # What each language has for itself, a page may do without.
        if section.id not in OWN_SECTIONS or any(unit.key in wanted for unit in _units(section)):
            units += _needed(section, wanted)
    return _draft(units, wanted)


def draft_section(section: Section, wanted: Mapping[str, Wanted]) -> Draft:
    """Return what is translated of a section."""
    return _draft(_needed(section, wanted), wanted)


def page_text(source: PageUnits, draft: Draft) -> str:
    """Return the source's page with a draft's texts, without what is not translated."""
    kept = {unit.key for unit, _ in draft.texts}
    changes = [(unit.start, unit.end, unit.write(text)) for unit, text in draft.texts]
    for name, (start, end) in source.lines.items():
        if name not in kept and not any(key.startswith(f"{name}.") for key in kept):
            changes.append((start, end, ""))
    changes += [(start, end, "") for start, end in source.own]
    changes += [
        (each.start, each.end, "")
        for each in source.sections
        if each.id in OWN_SECTIONS and not any(unit.key in kept for unit in _units(each))
    ]
    return replaced(source.text, changes).rstrip("\n") + "\n"


def section_text(source: PageUnits, section: Section, draft: Draft) -> str:
    """Return the source's section, heading included, with a draft's texts."""
    at = section.start
    changes = [(unit.start - at, unit.end - at, unit.write(text)) for unit, text in draft.texts]
    return replaced(source.text[at : section.end], changes).strip("\n")


def _units(section: Section) -> list[Unit]:
    heading = [section.heading] if section.heading else []
    return [*heading, section.whole, *section.blocks]


def _needed(section: Section, wanted: Mapping[str, Wanted]) -> list[Unit]:
    heading = [section.heading] if section.heading else []
    if section.whole.key in wanted:
        return [*heading, section.whole]
    return [*heading, *(block for block in section.blocks if block.translatable)]


def _draft(units: Iterable[Unit], wanted: Mapping[str, Wanted]) -> Draft:
    texts, lacking, outdated = [], 0, None
    for unit in units:
        each = wanted.get(unit.key)
        if each is None:
            lacking += 1
            continue
        if each.source != unit.text:
            outdated = outdated or each
        texts.append((unit, each.text))
    return Draft(texts=tuple(texts), lacking=lacking, outdated=outdated)
