"""A locale's words in running text: what is borrowed from another language says which one."""

from collections.abc import Callable

from markupsafe import Markup, escape

from kurslex.model.glossary import Glossary

Words = Callable[..., Markup]
"""What formats a message as HTML: by its name, and its values by theirs."""


def words(glossary: Glossary, tag: str) -> Words:
    """Return what formats a locale's messages as HTML.

    A borrowed message appears in an element with its own `lang` (WCAG 3.1.2), so it fits wherever
    text may hold elements; attributes and titles take the plain text.
    """
    messages = glossary.messages[tag]

    def format_words(identifier: str, /, **values: object) -> Markup:
        text = escape(messages.format(identifier, **values))
        lender = messages.language_of(identifier)
        if lender == tag:
            return text
        direction = glossary.locales[lender].direction
        return Markup('<span lang="{}" dir="{}">{}</span>').format(lender, direction, text)

    return format_words
