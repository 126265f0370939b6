"""The messages that every language of a glossary has to bring for the pages around its text."""

from collections.abc import Iterable, Mapping

from kurslex.messages import Messages

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

AROUND_PAGES = (
    *("skip-to-content", "languages-label", "scheme-toggle", "overviews-label", "search-label"),
    *("licence-content", "third-parties", "status-link", "overview-downloads"),
)
"""Messages that every page has around its own text."""
AUTHOR = "site-author"
"""Who is cited as the author, in the words of a language; without it, `site_author` is."""

ADDRESS_MESSAGES = ("licence-content-address", "licence-code-address")
"""The messages that are addresses."""


DISCLAIMER = "advice-disclaimer"
"""What a glossary may say of its content at the foot of each page; the package says nothing."""


def interface_messages(
    themes: Iterable[str], messages: Iterable[Messages]
) -> dict[str, tuple[str, ...]]:
    """Return the names of all required messages, each with the variables that it is given.

    What a language may say beside them is required of all where any of the `messages` has it.
    """
    found = [*messages]
    optional = [name for name in (DISCLAIMER, AUTHOR) if any(name in each for each in found)]
    return {**_FIXED, **dict.fromkeys((*optional, *map(theme_message, themes)), ())}


def theme_message(theme: str) -> str:
    """Return the name of the message that holds a theme's title."""
    return f"theme-{theme}"
