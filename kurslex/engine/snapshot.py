"""All that a site is made of, worked out once: what every maker of a file reads from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kurslex.site.context import SiteContext

TextKey = tuple[str, str]
"""A locale tag and a concept's id, which is empty for the language's home page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A glossary with what is worked out of it, and what earlier stages of the build have made.

    `texts` has the HTML of the pages' Markdown texts, `searched` what is found of concepts' pages,
    `asked` their questions as JSON.
    `documents` has the pages of each language that belong into its ZIP file, by locale tag and
    path, as hosts send them, and `packable` the paths of all files that may be in it; `from_disk`
    has the documents as they are in the ZIP file, packed, `packed_assets` the assets as they are in
    those of all languages, and `named` the files that each document names, a line each. `assets`
    has the content of every asset by its path, `downloads` the size in bytes of each file that is
    offered for download.
    """

    context: SiteContext
    texts: Mapping[TextKey, str] = field(default_factory=dict)
    searched: Mapping[TextKey, str] = field(default_factory=dict)
    asked: Mapping[TextKey, str] = field(default_factory=dict)
    assets: Mapping[str, bytes] = field(default_factory=dict)
    downloads: Mapping[str, int] = field(default_factory=dict)
    documents: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    packable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    from_disk: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)
    named: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    packed_assets: Mapping[str, bytes] = field(default_factory=dict)
