"""Rule [identifier]."""

import re
from collections.abc import Iterator

from kurslex.bounds.contents import LONGEST_NAME
from kurslex.model.glossary import Glossary
from kurslex.model.site import RESERVED
from kurslex.problem import Problem
from kurslex.project.files.file_names import is_device
from kurslex.rules.registry import Reads, rule

_NOWHERE = 0  # the line of what is not in this file
_FORM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PATH = "docs/concepts.yml"
_SHOWN = 30
_HOME = "index"


@rule("identifier", fixed=True, reads=Reads.SETTINGS)
def check_identifiers(glossary: Glossary) -> Iterator[Problem]:
    """Ids and legacy slugs become addresses: small letters, digits and hyphens, each only once.

    A concept may be called like a page of the site, such as `path`, and is at `/nb/path-/` then.
    Only `index` is no id: `docs/nb/index.md` is the home page.

    Bad: `Primary Market: {…}`, a concept called `nb` or `con`, two with the legacy slug `ipo`.
    Good: `primary-market: {legacy: [primarymarket]}`.
    """
    owners = {tag: f"the language '{tag}'" for tag in glossary.locales}
    claims = [(concept.id, concept.line, "concept id") for concept in glossary.concepts.values()]
    claims += [(each.id, each.line, "withdrawn concept") for each in glossary.withdrawn]
    claims += [(each.id, each.line, "page") for each in glossary.free]
    yield from _clashes([each for each in claims if each[0] != _HOME], owners)
    yield from (_home(line, what) for slug, line, what in claims if slug == _HOME)
    owners |= dict.fromkeys(RESERVED, "the site itself")
    claims = [
        (legacy.slug, concept.line, f"legacy slug of '{concept.id}'")
        for concept in glossary.concepts.values()
        for legacy in concept.legacy
    ]
    claims += [
        (slug, each.line, f"legacy slug of '{each.id}'")
        for each in glossary.withdrawn
        for slug in each.legacy
    ]
    yield from _clashes(claims, owners)
    frames = [(each, _NOWHERE, "calculator") for each in sorted(glossary.calculator_ids)]
    frames += [
        (slug, each.line, f"legacy slug of the calculator '{each.id}'")
        for each in glossary.legacy_calculators
        for slug in each.legacy
    ]
    # A calculator's own id is its file's matter.
    yield from (each for each in _clashes(frames, {}) if each.line != _NOWHERE)


def _home(line: int, what: str) -> Problem:
    return Problem(
        path=_PATH,
        line=line,
        message=f"{what} '{_HOME}' is not possible: docs/LOCALE/{_HOME}.md is the home page",
        check="identifier",
        hint="choose another that says of what, such as 'price-index'",
    )


def _clashes(claims: list[tuple[str, int, str]], owners: dict[str, str]) -> Iterator[Problem]:
    """Yield what cannot be an address, or is one already; what is claimed first keeps it."""
    for slug, line, what in claims:
        if not _FORM.fullmatch(slug):
            yield Problem(
                path=_PATH,
                line=line,
                message=f"{what} '{slug}' cannot be an address",
                check="identifier",
                hint="use small letters a-z, digits and single hyphens",
            )
        elif len(slug) > LONGEST_NAME:
            yield Problem(
                path=_PATH,
                line=line,
                message=f"{what} '{slug[:_SHOWN]}…' is longer than {LONGEST_NAME} characters",
                check="identifier",
                hint="shorten it: it becomes the name of a folder",
            )
        elif is_device(slug):
            yield Problem(
                path=_PATH,
                line=line,
                message=f"{what} '{slug}' is the name of a device on Windows",
                check="identifier",
                hint="choose another: it becomes the name of a folder",
            )
        elif slug in owners:
            yield Problem(
                path=_PATH,
                line=line,
                message=f"{what} '{slug}' is already the address of {owners[slug]}",
                check="identifier",
                hint="choose another, or leave a legacy slug that equals an id out",
            )
        else:
            whose = what if " of " in what else f"{what.removesuffix(' id')} '{slug}'"
            owners[slug] = f"the {whose}"
