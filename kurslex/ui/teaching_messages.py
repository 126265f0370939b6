"""The messages of what teaching needs of a page: links, codes for embedding, how to cite."""

from collections.abc import Mapping

TEACHING_MESSAGES: Mapping[str, tuple[str, ...]] = {
    "teaching-heading": (),
    "teaching-title": ("term",),
    "teaching-back": (),
    "teaching-close": (),
    "teaching-copy": (),
    "teaching-copied": (),
    "teaching-selected": (),
    "teaching-save": (),
    "teaching-link": (),
    "teaching-link-own": ("language",),
    "teaching-link-all": (),
    "teaching-link-values": (),
    "teaching-cite": (),
    "teaching-attribution": (),
    "teaching-definition": (),
    "teaching-apa": (),
    "teaching-bibtex": (),
    "teaching-code": (),
    "teaching-code-of": ("language",),
    "teaching-code-alt": ("term",),
    "teaching-download": (),
    "teaching-embed": (),
    "teaching-embed-about": (),
    "teaching-embed-card": (),
    "teaching-embed-whole": ("title",),
    "teaching-embed-compact": ("title",),
    "teaching-embed-exercise": ("title",),
    "teaching-look": (),
    "teaching-look-device": (),
    "teaching-look-light": (),
    "teaching-look-dark": (),
    "teaching-preview": (),
    "teaching-open": (),
    "teaching-print": (),
    "teaching-further": (),
    "teaching-picture": (),
    "teaching-formulas": ("title",),
    "teaching-author": ("author",),
    "teaching-state": ("date",),
    "teaching-version": ("version",),
    "teaching-report": (),
    "teaching-report-title": ("term",),
    "teaching-report-text": ("address", "sentence"),
    "cite-apa": ("author", "date", "term", "work", "address"),
    "cite-apa-no-author": ("date", "term", "work", "address"),
    "cite-no-date": (),
    "attribution": ("term", "source"),
}
"""Their names, each with the variables that it is given; every language has to bring them."""


def teaching_messages() -> dict[str, tuple[str, ...]]:
    """Return these messages with their variables."""
    return dict(TEACHING_MESSAGES)
