"""The Python packages that the package needs, with the pinned versions and their licences."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import metadata, requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from scripts.sbom.places import PROJECT, REQUIREMENTS

_PINNED = re.compile(r"^([\w.-]+)==([^\s;\\]+)", re.MULTILINE)
# Of the files that pin versions, those of the package's own environment come last, and count.
_LOCKS = ("test.txt", "site.txt")


class UnknownLicenceError(Exception):
    """A package says its licence in words only, and no table says it for it."""


@dataclass(slots=True)
class Package:
    """A package with its version, its licence as an SPDX expression, and what it needs itself.

    An optional one is needed by an extra alone.
    """

    name: str
    version: str
    licence: str
    optional: bool
    needs: set[str] = field(default_factory=set)


def pinned_versions() -> dict[str, str]:
    """Return the version of every package that the package or its tests need, by its name."""
    return {
        str(canonicalize_name(name)): version
        for lock in _LOCKS
        for name, version in _PINNED.findall((REQUIREMENTS / lock).read_text(encoding="utf-8"))
    }


def own_requirements() -> tuple[list[Requirement], list[Requirement]]:
    """Return what pyproject.toml asks for: always, and with one of the extras."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = settings["optional-dependencies"].values()
    always = [Requirement(each) for each in settings["dependencies"]]
    return always, [Requirement(each) for extra in extras for each in extra]


def runtime_packages(licences: Mapping[str, str]) -> dict[str, Package]:
    """Return what the package and its extras need, whatever the system, by name.

    Raises `UnknownLicenceError` where neither a package nor `licences` says it.
    """
    versions = pinned_versions()
    found: dict[str, Package] = {}

    def add(requirements: Iterable[Requirement], optional: bool) -> set[str]:
        names = {name_of(each): each.extras for each in requirements}
        needed = {name: extras for name, extras in names.items() if name in versions}
        for name, extras in needed.items():  # the others are for an older Python than ours
            if name not in found:
                found[name] = Package(name, versions[name], _licence(name, licences), optional)
                found[name].needs = add(_requirements(name, extras), optional)
        return {*needed}

    always, with_extras = own_requirements()
    add(always, optional=False)
    add(with_extras, optional=True)
    return dict(sorted(found.items()))


def name_of(requirement: Requirement) -> str:
    """Return the name of a package as the files with pinned versions write it."""
    return str(canonicalize_name(requirement.name))


def _requirements(name: str, extras: Iterable[str]) -> list[Requirement]:
    """Return what a package asks for: of what depends on an extra, that of these extras."""
    known = tuple(extras)
    asked = [Requirement(each) for each in requires(name) or ()]
    return [each for each in asked if _is_for(each, known)]


def _is_for(requirement: Requirement, extras: tuple[str, ...]) -> bool:
    marker = requirement.marker
    if marker is None or "extra" not in str(marker):
        return True  # a condition on the system or on Python is met somewhere
    return any(marker.evaluate({"extra": each}) for each in extras)


def _licence(name: str, licences: Mapping[str, str]) -> str:
    said = metadata(name).get("License-Expression") or licences.get(name)
    if not said:
        raise UnknownLicenceError(f"{name}: no licence; add it to scripts/sbom/shipped.toml")
    return said
