"""What two branches have recorded of one page -> what holds once their texts are merged."""

from collections.abc import Mapping

from kurslex.analysis.freshness.page_parts import (
    canonical,
    exact_fingerprint,
    fingerprint,
    is_exact,
    page_parts,
    slot_of,
)
from kurslex.model.checked import Checked, Fingerprint
from kurslex.model.page import LocalizedConcept

Same = Mapping[str, tuple[str, ...]]


def merged_same(page: LocalizedConcept, ours: Same, theirs: Same) -> dict[str, tuple[str, ...]]:
    """Return which texts of a page's parts are the same, from what two branches say of it.

    What both begin from is the same in both. Of two that have nothing in common, that one holds
    which has the text of today.
    """
    today = {slot_of(part.name): part.hash for part in page_parts(page)}
    found = {}
    for slot in {**ours, **theirs}:
        one, other = ours.get(slot, ()), theirs.get(slot, ())
        if not one or not other or set(one) & set(other):
            found[slot] = tuple(dict.fromkeys([*one, *other]))
        else:
            found |= {
                at: each for at, each in ((slot, one), (slot, other)) if today.get(at) in each
            }
    return found


def merged_record(
    page: LocalizedConcept,
    source: LocalizedConcept,
    sides: tuple[Checked | None, Checked | None],
    base: Checked | None,
    *,
    base_is_known: bool,
) -> Checked | None:
    """Return what a page records of a source, from what two branches have recorded.

    What only one of them has changed holds. Where both have, that record holds which has the
    source's text of today, and it says that the page agrees only if it has the page's text of
    today, too: nothing is claimed that nobody has compared. Else both are outdated.
    """
    ours, theirs = sides
    if ours is None or theirs is None:
        if base_is_known:
            return ours if theirs == base else theirs if ours == base else None
        return ours or theirs
    if _are_equal(ours, theirs):
        return ours
    if base_is_known and base is not None:
        for one, other in ((ours, theirs), (theirs, ours)):
            if _are_equal(one, base):
                return other
    current = [each for each in (ours, theirs) if _is_today(source, each.source)]
    if not current:
        return min((ours, theirs), key=lambda each: _distance(source, each.source))
    agreeing = [each for each in current if _is_today(page, each.own)]
    if agreeing and all(each in agreeing for each in current):
        return agreeing[0]
    return Checked(source=current[0].source)


def _are_equal(one: Checked, other: Checked) -> bool:
    return (one.source, one.own) == (other.source, other.own)


def _is_today(page: LocalizedConcept, recorded: Fingerprint) -> bool:
    if is_exact(recorded):
        return recorded == exact_fingerprint(page)
    return canonical(page, recorded) == fingerprint(page)


def _distance(page: LocalizedConcept, recorded: Fingerprint) -> int:
    """Return how many parts of a page are not as they were recorded."""
    now = exact_fingerprint(page) if is_exact(recorded) else fingerprint(page)
    return len(set(now) ^ set(canonical(page, recorded)))
