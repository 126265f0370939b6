"""A glossary of any size, the same for the same seed, in no generator's form.

Its pages are as long as those of this project's glossary, with as many links and sections. Links
read `[text](concept:ID)`; each generator writes them, and what appears in front matter, its own
way.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from scripts.peers.invented_words import Vocabulary, marker, terms

SEED = 2026
_LINK = re.compile(r"\(concept:([\w-]+)\)")
# The last word of the running text before the first heading.
_CHANGED = re.compile(r"\w+(?=\.\n\n## )")
_LINKS_IN_TEXT = 6
_LINKS_IN_CONFUSIONS = 3
_RELATED = 3
_HEADINGS = {
    "nb": ("Eksempel", "Viktig å huske", "Lett å forveksle", "Kilder"),
    "de": ("Beispiel", "Das Wichtigste", "Nicht zu verwechseln", "Quellen"),
    "it": ("Esempio", "Da ricordare", "Da non confondere", "Fonti"),
}
_OTHER_HEADINGS = ("Example", "Key points", "Not to be confused", "Sources")
_SECTIONS = ("example", "key-points", "confusions", "sources")


class NoSuchPlaceError(ValueError):
    """A text has no place where a word could be changed."""


@dataclass(frozen=True, slots=True)
class Page:
    """A concept in one language.

    `preferred` and `admitted` have a term and then its other forms, `admitted` perhaps nothing.
    """

    preferred: tuple[str, ...]
    admitted: tuple[str, ...]
    definition: str
    body: str

    @property
    def term(self) -> str:
        """The preferred term."""
        return self.preferred[0]

    def linked(self, address: Callable[[str], str]) -> str:
        """Return the body with the addresses of the concepts that it links, each from its id."""
        return _LINK.sub(lambda found: f"({address(found[1])})", self.body)


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept with a page in each language, by locale tag."""

    id: str
    theme: str
    related: tuple[str, ...]
    pages: Mapping[str, Page]


@dataclass(frozen=True, slots=True)
class Corpus:
    """The concepts, by theme in the order of the themes."""

    locales: tuple[str, ...]
    themes: tuple[str, ...]
    concepts: Mapping[str, Concept]

    def of_theme(self, theme: str) -> list[Concept]:
        """Return the concepts of a theme in their order."""
        return [concept for concept in self.concepts.values() if concept.theme == theme]

    @property
    def changed(self) -> tuple[str, Concept]:
        """The language and the concept of the page in which a word is changed."""
        concepts = list(self.concepts.values())
        return self.locales[len(self.locales) // 2], concepts[len(concepts) // 2]


def make_corpus(size: int, locales: Sequence[str], themes: Sequence[str]) -> Corpus:
    """Return a corpus of so many concepts, at least two, evenly spread over the themes."""
    ids = [f"concept-{number:04}" for number in range(1, size + 1)]
    pages = {locale: _pages(ids, locale) for locale in locales}
    concepts = {}
    for at, each in enumerate(ids):
        theme = themes[at * len(themes) // size]
        in_languages = {locale: pages[locale][at] for locale in locales}
        concepts[each] = Concept(each, theme, _others(ids, each, "related", _RELATED), in_languages)
    return Corpus(tuple(locales), tuple(themes), concepts)


def with_another_word(text: str, number: int) -> str:
    """Return a page's text with another word in its running text, a new one for each number.

    Raises `NoSuchPlaceError` where no word ends the text before the first heading.
    """
    changed, count = _CHANGED.subn(marker(number), text, count=1)
    if not count:
        raise NoSuchPlaceError("no word with a full stop is before the first heading")
    return changed


def _others(ids: Sequence[str], each: str, what: str, count: int) -> tuple[str, ...]:
    """Return some other ids, the same in all languages."""
    chance = Random(f"{SEED} {what} {each}")
    found = chance.sample(ids, min(count + 1, len(ids)))
    return tuple([other for other in found if other != each][:count])


def _pages(ids: Sequence[str], locale: str) -> list[Page]:
    chance = Random(f"{SEED} {locale}")
    vocabulary = Vocabulary(chance)
    more = terms(chance, locale)
    preferred = dict(zip(ids, more, strict=False))
    pages = []
    for at, each in enumerate(ids):
        writer = _Writer(Random(f"{SEED} {locale} {each}"), vocabulary, preferred)
        admitted = next(more) if at % 3 == 0 else ()
        body = "\n\n".join(_body(writer, ids, each, locale)) + "\n"
        pages.append(Page(preferred[each], admitted, writer.sentence(18), body))
    return pages


def _body(writer: "_Writer", ids: Sequence[str], each: str, locale: str) -> Iterator[str]:
    targets = _others(ids, each, "links", _LINKS_IN_TEXT + _LINKS_IN_CONFUSIONS)
    in_text, in_list = targets[:_LINKS_IN_TEXT], targets[_LINKS_IN_TEXT:]
    for paragraph in range(3):
        yield writer.paragraph(4, in_text[paragraph * 2 : paragraph * 2 + 2])
    headings = dict(zip(_SECTIONS, _HEADINGS.get(locale, _OTHER_HEADINGS), strict=True))
    yield f"## {headings['example']} {{#example}}"
    numbers = Random(f"{SEED} numbers {each}").sample(range(10, 1000), 2)
    yield writer.paragraph(4, (), numbers)
    yield f"## {headings['key-points']} {{#key-points}}"
    yield "\n".join(f"- {writer.sentence(10)}" for _ in range(4))
    yield f"## {headings['confusions']} {{#confusions}}"
    points = [f"- {writer.sentence(13, link)}" for link in in_list] or [f"- {writer.sentence(13)}"]
    yield "\n".join(points)
    yield f"## {headings['sources']} {{#sources}}"
    address = f"https://example.org/{each}"
    yield f"- {writer.sentence(7)}\n- [{writer.sentence(7)[:-1]}]({address})."


@dataclass(frozen=True)
class _Writer:
    """Writes sentences of one page."""

    chance: Random
    vocabulary: Vocabulary
    terms: Mapping[str, tuple[str, ...]]

    def sentence(self, length: int, link: str = "", number: int = 0) -> str:
        """Return a sentence of about so many words, with a link to a concept, or a number."""
        words = self.vocabulary.draw(self.chance, length + self.chance.randint(-2, 2))
        words[0] = words[0].capitalize()
        words[len(words) // 2] += ","
        at = self.chance.randint(1, len(words) // 2 - 1)
        if link:
            words[at] = f"[{self.chance.choice(self.terms[link])}](concept:{link})"
        if number:
            words[at] = str(number)
        return " ".join(words) + "."

    def paragraph(self, sentences: int, links: Sequence[str], numbers: Sequence[int] = ()) -> str:
        """Return sentences, the first of which have the links or the numbers."""
        written = [self.sentence(13, link) for link in links]
        written += [self.sentence(13, number=number) for number in numbers]
        written += [self.sentence(13) for _ in range(sentences - len(written))]
        return " ".join(written)
