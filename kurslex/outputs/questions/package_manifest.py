"""The manifest of a content package (IMS Content Packaging 1.1.4)."""

from collections.abc import Iterable

from msgspec import Struct

from kurslex.outputs.xml_text import element

MANIFEST = "imsmanifest.xml"
"""Where the manifest of a package is."""

_NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1"


class Resource(Struct, frozen=True, kw_only=True):
    """A file of a package, its type, and the ids of those that it needs."""

    id: str
    kind: str
    path: str
    needs: tuple[str, ...] = ()


def manifest(resources: Iterable[Resource], name: str, schema: str, version: str) -> str:
    """Return the manifest as an element; `schema` and `version` say what the package is."""
    metadata = element("schema", schema) + element("schemaversion", version)
    content = (
        element("metadata", metadata),
        element("organizations"),
        element("resources", "".join(map(_resource, resources))),
    )
    return element("manifest", "".join(content), {"xmlns": _NAMESPACE, "identifier": name})


def _resource(each: Resource) -> str:
    file = element("file", "", {"href": each.path})
    needs = (element("dependency", "", {"identifierref": name}) for name in each.needs)
    attributes = {"identifier": each.id, "type": each.kind, "href": each.path}
    return element("resource", "".join((file, *needs)), attributes)
