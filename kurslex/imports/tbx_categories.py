"""The data categories of TBX that a project has a place for, and their values."""

import re

from kurslex.imports.xml_tree import Element
from kurslex.model.page import TermStatus

CORE = re.compile(r"c-[a-z0-9]+(?:-[a-z0-9]+)*|[a-z]{3,}(?:-[a-z0-9]+)*")
"""Ids of entries that say what the entry is: `c-share`, as Kurslex writes them, or `share`."""

GROUPS = frozenset(
    {"descripGrp", "adminGrp", "termNoteGrp", "transacGrp", "termGrp", "termCompGrp"}
)
"""Elements that only hold others together."""

STATUS = frozenset({"administrativeStatus", "normativeAuthorization", "termStatus"})
RELATED_TO = frozenset({"crossReference", "relatedConcept", "associatedConcept", "seeAlso"})
BROADER = frozenset(
    {
        *("superordinateConcept", "superordinateConceptGeneric", "superordinateConceptPartitive"),
        *("broaderConcept", "broaderConceptGeneric"),
    }
)
WORDS = {
    **dict.fromkeys(("preferredterm-admn-sts", "preferredterm", "preferred"), TermStatus.PREFERRED),
    **dict.fromkeys(("admittedterm-admn-sts", "admittedterm", "admitted"), TermStatus.ADMITTED),
    **dict.fromkeys(
        (
            *("deprecatedterm-admn-sts", "deprecatedterm", "deprecated"),
            *("supersededterm-admn-sts", "supersededterm", "superseded", "obsolete"),
        ),
        TermStatus.DEPRECATED,
    ),
}
GENDERS = {
    **{each: each for each in ("masculine", "feminine", "neuter")},
    "other": "common",
    "common": "common",
}

_CORE_NAMESPACES = ("", "urn:iso:std:iso:30042:ed-2")


def category(element: Element) -> str:
    """Return the data category of an element: its `type`, or its name where it is one itself."""
    if element.namespace in _CORE_NAMESPACES:
        return element.attributes.get("type", element.name)
    return element.name
