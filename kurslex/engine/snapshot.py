"""All that a site is made of, worked out once: what every maker of a file reads from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kurslex.outputs.downloads import edition_of
from kurslex.outputs.relations import Related, relations
from kurslex.site.context import SiteContext
from kurslex.utils.digests import digest
from kurslex.utils.lazy_mapping import LazyMapping

TextKey = tuple[str, str]
"""A locale tag and a concept's id, which is empty for the language's home page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A glossary with what is worked out of it, and what earlier stages of the build have made.

    `related` has how a concept hangs together with others that have a page in its language.
    `texts` has the HTML of the pages' Markdown texts, `searched` what is found of concepts' pages,
    `asked` their questions as JSON, `word_counts` the words of some pages of a language, by locale
    tag and number, `index_words` what all of them say of its index of terms, both as text.
    `documents` has the pages of each language that belong into its ZIP file, by locale tag and
    path, as hosts send them, and `packable` the paths of all files that may be in it; `from_disk`
    has the documents as they are in the ZIP file, packed, `packed_assets` the assets as they are in
    those of all languages, and `named` the files that each document names, a line each. `assets`
    has the content of every asset by its path, `downloads` the size in bytes of each file that is
    offered for download.
    """

    context: SiteContext
    related: Mapping[TextKey, Related] = field(default_factory=dict)
    texts: Mapping[TextKey, str] = field(default_factory=dict)
    searched: Mapping[TextKey, str] = field(default_factory=dict)
    asked: Mapping[TextKey, str] = field(default_factory=dict)
    word_counts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    index_words: Mapping[str, str] = field(default_factory=dict)
    assets: Mapping[str, bytes] = field(default_factory=dict)
    downloads: Mapping[str, int] = field(default_factory=dict)
    documents: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    packable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    from_disk: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)
    named: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    packed_assets: Mapping[str, bytes] = field(default_factory=dict)


def first_snapshot(context: SiteContext) -> Snapshot:
    """Return what there is to read before any stage of the build."""
    return Snapshot(context=context, related=_related(context))


def _related(context: SiteContext) -> Mapping[TextKey, Related]:
    known: dict[str, dict[str, Related]] = {}

    def of(key: TextKey) -> Related:
        tag, concept = key
        if tag not in known:
            edition = edition_of(context, tag)
            known[tag] = relations(edition, edition.described())
        return known[tag][concept]

    return LazyMapping(context.finished.pages, of, lambda key: digest(of(key)))
