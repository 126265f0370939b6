"""Rule [lost-address]."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from msgspec import Struct

from kurslex.analysis.addresses import addresses
from kurslex.model.glossary import Glossary
from kurslex.model.published import PublishedAddress
from kurslex.model.site import (
    API,
    DOWNLOADS,
    PRACTICE,
    RESERVED,
    STAGE,
    TEACHING,
    THEME,
    concept_named,
)
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.ui.downloads_messages import HANDOUTS

_MOVED = "or write '{old}: …' with its new place under 'moved' in docs/concepts.yml"
_EXERCISE = 2  # parts of its name


class _Subject(Struct, frozen=True):
    """What was at some addresses, and what makes them redirect again."""

    what: str
    cure: str


@rule("lost-address", fixed=True, reads=Reads.STRUCTURE)
def check_lost_addresses(glossary: Glossary) -> Iterator[Problem]:
    """Every address that was published, and is in `docs/addresses.txt`, still works or redirects.

    Bad: `/nb/stock/` there, after `stock` was renamed `share` by hand, with no `legacy: [stock]`.
    Good: `kurslex rename stock share`, which writes `share: {legacy: [stock]}`.
    """
    groups: dict[_Subject, list[int]] = {}
    for subject, each in _lost(glossary):
        groups.setdefault(subject, []).append(each.line)
    locations = {each.line: each.location for each in glossary.published}
    for subject, (line, *further) in groups.items():
        more = f" and {len(further)} more" if further else ""
        yield Problem(
            path="docs/addresses.txt",
            line=line,
            message=f"'/{locations[line]}'{more} lead{'' if more else 's'} nowhere: "
            f"{'these were' if more else 'it was'} {subject.what}",
            check="lost-address",
            hint=subject.cure,
        )


def _lost(glossary: Glossary) -> Iterator[tuple[_Subject, PublishedAddress]]:
    """Yield the addresses that do not work any more, each with what was there."""
    if not glossary.concepts or len(glossary.locales) < len(glossary.tags):
        return  # what keeps the project from being read has its own problem
    there = addresses(glossary) if glossary.published else frozenset()
    unread = {PurePosixPath(path).stem.replace("_", "-") for path in glossary.unread}
    for each in glossary.published:
        parts = each.location.strip("/").split("/")
        if each.location not in there and unread.isdisjoint(parts):
            if parts[0] in (DOWNLOADS, API) or parts[1:2] == [DOWNLOADS]:
                form = PurePosixPath(each.location).suffix.removeprefix(".")
                if parts[0] in glossary.locales and form in {*HANDOUTS} - {*glossary.handouts}:
                    yield _handout(form), each
                parts = parts[:1]  # the other files there follow from the languages
            subject = _subject(glossary, parts)
            if subject:
                yield subject, each


def _subject(glossary: Glossary, parts: list[str]) -> _Subject | None:
    """Return what was at an address that is not there any more; None where it is still there."""
    tag, *rest = parts
    if tag in (DOWNLOADS, API):
        return None
    if not rest:
        if tag in glossary.locales:
            return None
        if any(each.location.startswith(f"{tag}/{DOWNLOADS}/") for each in glossary.published):
            return _language(tag)
        return _reserved(tag) if tag in RESERVED else _concept(concept_named(tag))
    if tag not in glossary.locales:
        return _language(tag)
    return _in_language(glossary, tag, rest)


def _in_language(glossary: Glossary, tag: str, rest: list[str]) -> _Subject:
    first, *further = rest
    place = "/".join(rest)
    moved = _MOVED.format(old=place)
    if first.endswith(".zip"):
        return _Subject("the pages of a language in one file", "take 'zip-files: false' out")
    if first == "picture":
        name = PurePosixPath(place).stem
        return _Subject(f"the picture '{name}'", f"bring docs/pictures/{name}.yml back, {moved}")
    if further and (first == TEACHING or rest[:2] == ["embed", "concept"]):
        return _concept(further[-1])
    if first == "embed" and (further[:1] != [PRACTICE] or len(further) == 1):
        return _calculator(place.removeprefix("embed/"))
    if first == "embed":
        return _exercise(glossary, further[1:], moved)
    if first == THEME and further:
        return _Subject(f"the theme '{further[0]}'", f"bring the theme back, {moved}")
    if first == PRACTICE and further[:1] in ([THEME], [STAGE]):
        what = f"the practice of the {further[0]} '{'/'.join(further[1:])}'"
        return _Subject(what, f"bring the {further[0]} or its questions back, {moved}")
    if first == PRACTICE and len(further) == _EXERCISE:
        return _exercise(glossary, further, moved)
    if first in RESERVED:
        return _reserved(first)
    first = concept_named(first)
    if first in glossary.concepts and further:
        return _two_languages(glossary, tag, first, further[0])
    return _concept(first)


def _handout(form: str) -> _Subject:
    cure = f"add '{form}' to 'handouts' in docs/concepts.yml"
    return _Subject(f"a language as a book ({form})", cure)


def _language(tag: str) -> _Subject:
    cure = f"bring '{tag}' back in 'locales' of docs/concepts.yml, with its folder docs/{tag}"
    return _Subject(f"in the language '{tag}', which is gone", cure)


def _concept(name: str) -> _Subject:
    cure = (
        f"say where it is now: 'legacy: [{name}]' at the concept in docs/concepts.yml that took "
        "over; kurslex rename, merge and withdraw do so by themselves"
    )
    return _Subject(f"the concept '{name}'", cure)


def _two_languages(glossary: Glossary, first: str, concept: str, second: str) -> _Subject:
    if second not in glossary.locales:
        return _language(second)
    missing = [tag for tag in (first, second) if not glossary.is_begun(tag, concept)]
    pages = " and ".join(f"docs/{tag}/{concept}.md" for tag in missing)
    pair = f"add [{first}, {second}] to 'pairs' in docs/concepts.yml"
    return _Subject(
        f"the concept '{concept}' in two languages", f"bring {pages} back" if missing else pair
    )


def _calculator(name: str) -> _Subject:
    cure = (
        f"say under 'calculators' in docs/concepts.yml which one took over: 'ID: {{legacy: "
        f"[{name}]}}'"
    )
    return _Subject(f"the calculator '{name}' for other pages", cure)


def _exercise(glossary: Glossary, names: list[str], moved: str) -> _Subject:
    calculator = names[0]
    if calculator not in glossary.calculators:
        return _calculator(calculator)
    what = f"the exercise '{'/'.join(names)}'"
    return _Subject(what, f"bring it back in {glossary.calculators[calculator].path}, {moved}")


def _reserved(name: str) -> _Subject:
    return _Subject(
        f"the page '{name}', which has nothing to show any more",
        "bring back what it showed: the learning path, the questions, calculators or false friends",
    )
