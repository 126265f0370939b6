"""What of a page's translation has been compared with its source, and what an import records."""

from collections.abc import Mapping, Sequence

from kurslex.analysis.freshness.comparison import changed_parts
from kurslex.analysis.freshness.page_parts import (
    HEAD,
    OPENING,
    canonical,
    fingerprint,
    page_parts,
    slot_of,
)
from kurslex.analysis.freshness.page_records import with_records
from kurslex.model.checked import Checked
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.outputs.po.alignment import segments
from kurslex.outputs.po.new_text import Wanted
from kurslex.outputs.po.page_units import read_units
from kurslex.outputs.po.po_file import digest
from kurslex.outputs.po.translatable_pages import HOME, page_path
from kurslex.outputs.po.translation_units import PageUnits
from kurslex.project.loading.page_files import read_page


def part_of(key: str) -> str:
    """Return the name of the part of a page in which a unit is, by the unit's key."""
    section, _, _ = key.partition("/")
    if not section.startswith("#"):
        return HEAD
    return OPENING if section == "#" else section


def parts_to_compare(glossary: Glossary, source: str, target: str, name: str) -> frozenset[str]:
    """Return the parts of a source that have changed since the target's page was compared with it.

    All of them if nobody has compared the two; none of a home page, which has no records.
    """
    original, page = glossary.page(source, name), glossary.page(target, name)
    if name == HOME or original is None or page is None:
        return frozenset()
    return changed_parts(page, original)


def with_record(
    glossary: Glossary,
    pair: tuple[str, str],
    name: str,
    *,
    units: PageUnits,
    text: str,
    wanted: Sequence[Wanted],
) -> str | None:
    """Return a page's text with the record that it was compared with its source, None without.

    There is one if the translator has gone through all that had changed: each of the source's units
    has a translation that is not fuzzy, of what the source says today, and the page has it. `units`
    are the source's, `text` is the page's after the import.
    """
    source, target = pair
    original = glossary.page(source, name)
    path = page_path(target, name)
    page = read_page(text, target, path, [])
    if name == HOME or original is None or page is None:
        return None
    if glossary.page(target, name) is not None and not changed_parts(page, original):
        return None
    if not _is_translated(units, text, {each.key: each for each in wanted}):
        return None
    own = () if _says_more(page, original) else fingerprint(page)
    records = {**page.checked, source: Checked(source=fingerprint(original), own=own)}
    return with_records(
        text,
        records,
        [tag for tag in glossary.locales if tag != target],
        page.typographical,
        [slot_of(part.name) for part in page_parts(page)],
    )


def _is_translated(units: PageUnits, text: str, wanted: Mapping[str, Wanted]) -> bool:
    for segment in segments(units, read_units(text)):
        each = wanted.get(segment.source.key)
        if each is None or each.source != segment.source.text or not each.text:
            return False
        if segment.target is None or segment.target.text != each.text:
            return False
        if each.mark is None:
            return False
        if each.mark.compared is None and each.mark.page == digest(each.text):
            # A file of an earlier version does not say whether this was to be looked at.
            return False
    return True


def _says_more(page: LocalizedConcept, original: LocalizedConcept) -> bool:
    """Whether a page has parts that its source lacks, and nobody has compared as they are."""
    names = {part.name for part in page_parts(original)}
    more = {part.hash for part in page_parts(page) if part.name not in names}
    if len(page.admitted) > len(original.admitted):
        more |= {page_parts(page)[0].hash}
    known = page.checked.get(original.locale)
    return not set(canonical(page, tuple(more))) <= set(canonical(page, known.own if known else ()))
