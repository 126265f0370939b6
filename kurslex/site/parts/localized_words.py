"""A locale's words in running text: what is borrowed from another language says which one."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup, escape

from kurslex.language.cldr import text_direction
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary

Words = Callable[..., Markup]
"""What formats a message as HTML: by its name, and its values by theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What an element says of a text in another language: the tag, and `ltr` or `rtl`."""

    tag: str
    direction: str


def language(glossary: Glossary, tag: str) -> Language:
    """Return this for a language of the project, or for one whose words the package lends."""
    locale = glossary.locales.get(tag)
    return Language(tag=tag, direction=locale.direction if locale else text_direction(tag))


def words(glossary: Glossary, tag: str) -> Words:
    """Return what formats a locale's messages as HTML.

    A borrowed message appears in an element with its own `lang` (WCAG 3.1.2), so it fits wherever
    text may hold elements; attributes and titles take the plain text.
    """
    return words_within(glossary.messages[tag], tag, lambda each: language(glossary, each))


def words_within(
    messages: Messages,
    around: str,
    language_of: Callable[[str], Language] = lambda tag: Language(
        tag=tag, direction=text_direction(tag)
    ),
) -> Words:
    """Return the same for what is within an element of the language `around`."""

    def format_words(identifier: str, /, **values: object) -> Markup:
        text = escape(messages.format(identifier, **values))
        own = messages.language_of(identifier)
        if own == around:
            return text
        said = language_of(own)
        return Markup('<span lang="{}" dir="{}">{}</span>').format(said.tag, said.direction, text)

    return format_words
