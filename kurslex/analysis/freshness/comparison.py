"""Which pages of a concept have been compared with one another, and which never."""

from collections.abc import Collection, Mapping

from kurslex.analysis.freshness.page_parts import canonical, page_parts
from kurslex.model.checked import Fingerprint
from kurslex.model.page import LocalizedConcept

Key = tuple[str, str]


def bases(page: LocalizedConcept, other: LocalizedConcept) -> list[Fingerprint]:
    """Return the texts of another language's page that are known to agree with a page.

    They are the one that the page was compared with, and the one that the other had when somebody
    compared that with the page and found that both say the same. Without any, nobody has compared
    the two.
    """
    mine, theirs = page.checked.get(other.locale), other.checked.get(page.locale)
    found = [mine.source] if mine else []
    return [*found, theirs.own] if theirs and theirs.own else found


def changed_parts(page: LocalizedConcept, other: LocalizedConcept) -> frozenset[str]:
    """Return the names of the other page's parts that have changed since the two were compared.

    All of them if nobody has; what is gone from the other page has no name any more.
    """
    parts = page_parts(other)
    found = [frozenset(part.name for part in parts)]
    for base in bases(page, other):
        known = set(canonical(other, base))
        found.append(
            frozenset(
                part.name
                for part in parts
                if known.isdisjoint((part.exact_hash, *canonical(other, (part.hash,))))
            )
        )
    return min(found, key=len)


def never_compared(pages: Mapping[str, LocalizedConcept]) -> dict[str, tuple[str, ...]]:
    """Return the pages of a concept that nobody has compared, and with which it would take.

    All are named by their locale tags. Such a page has no record of any page that there is; or it
    and those that it was compared with are fewer than others that were compared among themselves.
    """
    found = {}
    groups = _groups(pages)
    # Of groups that are as large, the one with the first of the languages.
    main = max(groups, key=len, default=())
    for tag, page in pages.items():
        group = next(each for each in groups if tag in each)
        others = tuple(each for each in pages if each not in group)
        if not any(each in pages and each != tag for each in page.checked):
            others = tuple(each for each in pages if each != tag)
        elif group is main:
            others = ()
        if others:
            found[tag] = others
    return found


def _groups(pages: Mapping[str, LocalizedConcept]) -> list[Collection[str]]:
    """Return the languages that are connected by comparisons, in the order of the languages."""
    left = list(pages)
    groups: list[Collection[str]] = []
    while left:
        group = [left.pop(0)]
        for tag in group:
            near = [each for each in left if _are_compared(pages[tag], pages[each])]
            group += near
            left = [each for each in left if each not in near]
        groups.append(group)
    return groups


def _are_compared(one: LocalizedConcept, other: LocalizedConcept) -> bool:
    return bool(bases(one, other) or bases(other, one))
