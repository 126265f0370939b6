"""Everything that a language's readers read, for the rules about how it is written."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.prose import Paragraph, page_prose
from kurslex.project.loading.message_texts import message_prose
from kurslex.utils.memoize import memoized


@memoized  # several rules read them one after another
def prose(glossary: Glossary, tag: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a language's pages and home page, and its messages."""
    return tuple(_prose(glossary, tag))


def _prose(glossary: Glossary, tag: str) -> Iterator[Paragraph]:
    for page in glossary.pages.values():
        if page.locale == tag:
            yield from page_prose(page)
    if tag in glossary.homes:
        yield from page_prose(glossary.homes[tag])
    for free in glossary.free_pages.values():
        if free.locale == tag:
            yield from page_prose(free)
    yield from message_prose(glossary.messages[tag])
