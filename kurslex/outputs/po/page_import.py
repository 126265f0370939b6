"""One page's translations -> the page's new text, or what prevents it."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

import yaml
from msgspec import Struct

from kurslex.outputs.po.new_text import (
    Draft,
    Wanted,
    draft_page,
    draft_section,
    page_text,
    section_text,
)
from kurslex.outputs.po.page_units import page_with, read_units
from kurslex.outputs.po.po_file import digest
from kurslex.outputs.po.translation_units import PageUnits, Unit
from kurslex.project.markdown.passages import PLACEHOLDER
from kurslex.project.yaml.value_positions import replaced

_BLANK_LINE = 2  # ends of lines
_AGAIN = "export again, and translate what has changed"


class Fault(Struct, frozen=True, kw_only=True):
    """Why a translation cannot be taken over, by its line in the PO file."""

    line: int
    message: str
    hint: str = ""


class PageImport:
    """The way of one page's translations into its text; `faults` and `notes` say what happened.

    `path` is the page's file, `source` the page that was translated, `page` the one that is to be
    changed, or None where it is new. With `force`, a translation wins over a page that has changed
    since the export.
    """

    def __init__(
        self, path: str, source: PageUnits, page: PageUnits | None, *, force: bool
    ) -> None:
        self.faults: list[Fault] = []
        self.notes: list[str] = []
        self.changed = 0
        self._path = path
        self._source = source
        self._page = page
        self._force = force

    def text(self, wanted: Sequence[Wanted]) -> str | None:
        """Return the page's new text, or None where nothing is to be written.

        A translation changes nothing where it is missing, is as it was exported, or says what the
        page says. Something new, a page or a section, is written once all of it is translated.
        """
        wanted = [each for each in wanted if each.text]
        if self._page is None:
            return self._new_page({each.key: each for each in wanted})
        units = {unit.key: unit for unit in self._page.units()}
        texts: dict[str, str] = {}
        added: dict[str, Wanted] = {}
        for each in wanted:
            unit = units.get(each.key)
            if each.exported == digest(each.text) or (unit and unit.text == each.text):
                continue
            if unit is None and self._is_of_new_section(self._page, each.key):
                added[each.key] = each
            elif self._may(each, unit, self._page, texts):
                texts[each.key] = each.text
        changes = [
            (units[key].start, units[key].end, units[key].write(texts[key])) for key in texts
        ]
        changes += self._new_sections(self._page, added)
        self.changed += len(texts)
        return replaced(self._page.text, changes) if changes and not self.faults else None

    def _may(
        self, each: Wanted, unit: Unit | None, page: PageUnits, texts: Mapping[str, str]
    ) -> bool:
        """Whether a translation may take its unit's place; if not, say why."""
        faults = [*self._objections(each, unit, page, texts)]
        self.faults += faults[:1]
        return not faults

    def _objections(
        self, each: Wanted, unit: Unit | None, page: PageUnits, texts: Mapping[str, str]
    ) -> Iterator[Fault]:
        if unit is None or _overlaps(each.key, texts):
            message = f"{self._path} has no place for this any more"
            yield Fault(line=each.line, message=message, hint=_AGAIN)
            return
        if each.exported is None and not self._force:
            message = f"the entry does not say any more what {self._path}:{unit.line} said"
            hint = (
                "it has lost its comment '#. page: …': export again and keep comments, or "
                "let the translation win with --force"
            )
            yield Fault(line=each.line, message=message, hint=hint)
        elif each.exported != digest(unit.text) and not self._force:
            message = f"{self._path}:{unit.line} has changed since the export, too"
            hint = "export again to see both, or let the translation win with --force"
            yield Fault(line=each.line, message=message, hint=hint)
        for placeholder in _lost(each, unit.text):
            message = f"the translation lacks {{{{ {placeholder} }}}}"
            yield Fault(line=each.line, message=message, hint="take it over as it is")
        if not _fits(page, each):
            message = f"the translation would break up {self._path}"
            hint = "it must hold no headings, and keep the YAML of a field"
            yield Fault(line=each.line, message=message, hint=hint)

    def _is_of_new_section(self, page: PageUnits, key: str) -> bool:
        identifier = key.removeprefix("#").partition("/")[0]
        return (
            key.startswith("#")
            and page.section(identifier) is None
            and self._source.section(identifier) is not None
        )

    def _new_sections(
        self, page: PageUnits, wanted: Mapping[str, Wanted]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield the sections that the page lacks, each after the one that precedes it."""
        place = page.sections[0].end
        for section in self._source.sections:
            mine = page.section(section.id)
            if mine:
                place = mine.end
                continue
            draft = draft_section(section, wanted)
            what = f"section '{section.id}' of {self._path}"
            if draft.texts and self._is_whole(draft, what):
                piece = section_text(self._source, section, draft)
                yield place, place, _inserted(page.text, place, piece)

    def _new_page(self, wanted: Mapping[str, Wanted]) -> str | None:
        draft = draft_page(self._source, wanted)
        if not draft.texts or not self._is_whole(draft, self._path):
            return None
        return page_text(self._source, draft)

    def _is_whole(self, draft: Draft, what: str) -> bool:
        """Whether something new can be written; if not, say why."""
        if draft.lacking:
            of = len(draft.texts) + draft.lacking
            self.notes.append(f"{what} waits: {draft.lacking} of {of} segments are not translated")
        elif draft.outdated:
            message = "the source does not say any more what was translated here"
            self.faults.append(Fault(line=draft.outdated.line, message=message, hint=_AGAIN))
        else:
            self.changed += len(draft.texts)
            return True
        return False


def _overlaps(key: str, texts: Collection[str]) -> bool:
    """Whether a block's section, or a section's block, is to be replaced as well."""
    section, _, number = key.partition("/")
    if not key.startswith("#") or number == "heading":
        return False
    if number:
        return section in texts
    return any(each.startswith(f"{key}/") and not each.endswith("/heading") for each in texts)


def _lost(each: Wanted, said: str) -> list[str]:
    """Return the placeholders that source and page have, and the translation has not."""
    had = Counter(PLACEHOLDER.findall(each.source)) & Counter(PLACEHOLDER.findall(said))
    return [*(had - Counter(PLACEHOLDER.findall(each.text)))]


def _fits(page: PageUnits, each: Wanted) -> bool:
    """Whether a page has the same fields and sections with a translation in its place."""
    try:
        after = read_units(page_with(page, {each.key: each.text}))
    except (yaml.YAMLError, ValueError):
        return False
    return _structure(after) == _structure(page)


def _structure(page: PageUnits) -> tuple[list[str], list[str]]:
    sections = [section.id for section in page.sections]
    return [*page.fields, *page.lines], [*sections, str(len(page.own))]


def _inserted(text: str, place: int, piece: str) -> str:
    """Return a section with the blank lines that it needs at its place in a text."""
    before, after = text[:place], text[place:]
    line_ends = len(before) - len(before.rstrip("\n"))
    lead = "\n" * max(0, _BLANK_LINE - line_ends)
    return f"{lead}{piece}\n\n" if after else f"{lead}{piece}\n"
