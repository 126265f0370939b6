"""The messages that every language of a glossary has to bring for the pages around its text."""

from collections.abc import Iterable, Mapping

_FIXED: Mapping[str, tuple[str, ...]] = {
    "site-name": (),
    "site-subtitle": (),
    "skip-to-content": (),
    "languages-label": (),
    "scheme-toggle": (),
    "concepts-heading": (),
    "concepts-count": ("concepts",),
    "themes-heading": (),
    "contents-heading": (),
    "term-admitted": (),
    "term-deprecated": (),
    "other-languages-heading": (),
    "second-terms": (),
    "listen": ("term",),
    "confusion-label": (),
    "question-solution": (),
    "question-right": (),
    "footnotes-heading": (),
    "footnote-back": (),
    "backlinks-count": ("count",),
    "definition-close": (),
    "edit-page": (),
    "translate-page": (),
    "advice-disclaimer": (),
    "licence-content": (),
    "licence-content-name": (),
    "licence-content-address": (),
    "licence-code": (),
    "licence-code-name": (),
    "licence-code-address": (),
    "third-parties": (),
    "choose-language": (),
    "moved": (),
    "choice-no-script": (),
    "withdrawn-notice": (),
    "withdrawn-related": (),
    "not-found-title": (),
    "not-found-text": (),
    "not-found-home": (),
}

ADDRESS_MESSAGES = ("licence-content-address", "licence-code-address")
"""The messages that are addresses."""


def interface_messages(themes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the names of all required messages, each with the variables that it is given."""
    return {**_FIXED, **{theme_message(theme): () for theme in themes}}


def theme_message(theme: str) -> str:
    """Return the name of the message that holds a theme's title."""
    return f"theme-{theme}"
