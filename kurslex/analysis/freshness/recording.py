"""What is recorded when somebody has compared pages, or corrected a typing error."""

from collections.abc import Iterable, Mapping, Sequence

from kurslex.analysis.freshness.comparison import Key
from kurslex.analysis.freshness.page_parts import Part, canonical, slot_of
from kurslex.analysis.freshness.page_states import Freshness
from kurslex.model.checked import Checked
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept


class StructuralEditError(ValueError):
    """An edit adds, drops or moves parts of a page, so it is more than typographical."""


def compared(
    glossary: Glossary,
    freshness: Freshness,
    key: Key,
    sources: Iterable[str],
    *,
    says_more: bool = False,
) -> dict[str, Checked]:
    """Return a page's records once it has been checked against sources as they are now.

    The page then says the same as they do, unless it `says_more`: then they are outdated by it.
    """
    tag, concept = key
    own = () if says_more else freshness.fingerprints[key]
    fresh = {
        source: Checked(source=freshness.fingerprints[source, concept], own=own)
        for source in sources
    }
    records = {**glossary.pages[key].checked, **fresh}
    return {each: records[each] for each in glossary.locales if each in records and each != tag}


def typographical(
    page: LocalizedConcept, before: Sequence[Part], after: Sequence[Part]
) -> dict[str, tuple[str, ...]]:
    """Return which texts of a page's parts are the same once an edit counts as typographical.

    The records of all pages stay as they are: what they say of the text before counts for the text
    after. What was outdated for other reasons stays so.
    Raises `StructuralEditError` where the edit has brought other parts.
    """
    if [part.name for part in before] != [part.name for part in after]:
        raise StructuralEditError
    same = dict(page.typographical)
    for old, new in zip(before, after, strict=True):
        if old.hash != new.hash:
            slot = slot_of(new.name)
            known = same.get(slot, ())
            known = known if old.hash in known else (old.hash,)
            same[slot] = known if new.hash in known else (*known, new.hash)
    return same


def names_text(pages: Mapping[str, LocalizedConcept], tag: str, parts: Sequence[Part]) -> bool:
    """Whether a record in one of a concept's pages names one of a page's parts, by locale tag."""
    hashes = {part.hash for part in parts} | {part.exact_hash for part in parts}
    hashes |= set(canonical(pages[tag], tuple(hashes)))
    own = [each.own for each in pages[tag].checked.values()]
    others = [page.checked[tag].source for page in pages.values() if tag in page.checked]
    return any(not hashes.isdisjoint(canonical(pages[tag], each)) for each in [*own, *others])
