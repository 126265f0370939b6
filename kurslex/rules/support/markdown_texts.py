"""The Markdown texts of a glossary, for the rules that read them."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept


def texts(glossary: Glossary) -> Iterator[LocalizedConcept | Home]:
    """Yield every concept page, home page and page that is no concept's."""
    yield from glossary.pages.values()
    yield from glossary.homes.values()
    yield from glossary.free_pages.values()
