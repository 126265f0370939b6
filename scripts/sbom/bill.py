"""A bill of materials in CycloneDX 1.6, the same bytes each time."""

import json
import uuid
from collections.abc import Iterable

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from kurslex import __version__
from scripts.sbom.packages import Package, name_of, own_requirements
from scripts.sbom.shipped import Part, ShippedFile

_SPACE = uuid.UUID("7f1b1f0e-6f0a-5c0e-9a53-5b1f0f5e6c0d")  # of serial numbers, any one but fixed
_BYTES = "kurslex:bytes"
_FROM = "kurslex:taken-from"
_REACHES = Property(name="kurslex:reaches", value="reader")


def bill(packages: Iterable[Package], parts: Iterable[Part], own: Iterable[ShippedFile]) -> str:
    """Return the bill as JSON text, without a time: its serial number is made of what it says."""
    bom = Bom()
    package = _own(own)
    bom.metadata.component = package
    by_name = {each.name: _library(each) for each in packages}
    for part in parts:
        component = _part(part)
        bom.components.add(component)
        bom.register_dependency(package, [component])
    for each in packages:
        bom.components.add(by_name[each.name])
        needed = sorted(name for name in each.needs if name in by_name)
        bom.register_dependency(by_name[each.name], [by_name[name] for name in needed])
    asked = {name_of(each) for requirements in own_requirements() for each in requirements}
    bom.register_dependency(package, [by_name[name] for name in sorted(asked)])
    data = json.loads(JsonV1Dot6(bom).output_as_string())
    del data["metadata"]["timestamp"], data["serialNumber"]
    number = uuid.uuid5(_SPACE, json.dumps(data, sort_keys=True))
    data["serialNumber"] = number.urn
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _own(files: Iterable[ShippedFile]) -> Component:
    return Component(
        name="kurslex",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="kurslex",
        licenses=[LicenseExpression("MIT")],
        purl=PackageURL("pypi", name="kurslex", version=__version__),
        supplier=OrganizationalEntity(name="The Kurslex contributors"),
        components=[_file("kurslex", each) for each in files],
    )


def _part(part: Part) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"shipped/{part.name}",
        description=part.heading,
        scope=ComponentScope.REQUIRED,
        licenses=[LicenseExpression(part.licence)],
        copyright=part.copyright,
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.website))
        ],
        properties=[_REACHES, Property(name=_FROM, value=f"{part.pinned} {part.version}")],
        components=[_file(part.name, each) for each in part.files],
    )


def _library(package: Package) -> Component:
    scope = ComponentScope.OPTIONAL if package.optional else ComponentScope.REQUIRED
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{package.name}@{package.version}",
        scope=scope,
        licenses=[LicenseExpression(package.licence)],
        purl=PackageURL("pypi", name=package.name, version=package.version),
    )


def _file(owner: str, file: ShippedFile) -> Component:
    return Component(
        name=file.name,
        type=ComponentType.FILE,
        bom_ref=f"{owner}/{file.name}",
        hashes=[HashType.from_composite_str(f"sha256:{file.sha256}")],
        properties=[_REACHES, Property(name=_BYTES, value=str(file.size))],
    )
