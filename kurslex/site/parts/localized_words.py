"""A locale's words in running text: what is borrowed from another language says which one."""

from collections.abc import Callable

from markupsafe import Markup, escape
from msgspec import Struct

from kurslex.language.writing_systems import text_direction
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.site.trusted import TagAttributes, tag_attributes

Words = Callable[..., Markup]
"""What formats a message as HTML: by its name, and its values by theirs."""

_NOTHING = TagAttributes()

Attributes = Callable[[str], TagAttributes]
"""What returns `lang` and `dir` of a message that is borrowed, or nothing, by its name."""


class Language(Struct, frozen=True, kw_only=True):
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
    return _words(glossary.messages[tag], attributes_of(glossary, tag))


def words_within(messages: Messages, around: str) -> Words:
    """Return the same for what is within an element of the language `around`."""
    return _words(messages, attributes_within(messages, around))


def _words(messages: Messages, attributes: Attributes) -> Words:
    def format_words(identifier: str, /, **values: object) -> Markup:
        text = escape(messages.format(identifier, **values))
        other = attributes(identifier)
        return Markup("<span{}>{}</span>").format(other, text) if other else text

    return format_words


def attributes_of(glossary: Glossary, tag: str) -> Attributes:
    """Return what says of an element in which language a message is that stands alone in it.

    That is nothing where the message is the page's own. It is for elements into which a script puts
    the message, and for those that can hold no element, such as an option.
    """
    return _attributes(glossary.messages[tag], tag, lambda each: language(glossary, each))


def attributes_within(messages: Messages, around: str) -> Attributes:
    """Return the same for what is within an element of the language `around`."""
    return _attributes(
        messages, around, lambda tag: Language(tag=tag, direction=text_direction(tag))
    )


def _attributes(
    messages: Messages, around: str, language_of: Callable[[str], Language]
) -> Attributes:
    def attributes(identifier: str) -> TagAttributes:
        own = messages.language_of(identifier)
        if own == around:
            return _NOTHING
        said = language_of(own)
        return tag_attributes(lang=said.tag, dir=said.direction)

    return attributes
