"""A page's text -> the concepts that it mentions and links, in the order of reading."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from urllib.parse import unquote

from msgspec import Struct

from kurslex.analysis.crosslinks.term_forms import Forms, language_forms
from kurslex.analysis.crosslinks.tokens import Word, is_short, read_words, written
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Passage
from kurslex.model.page import Home, LocalizedConcept
from kurslex.utils.memoize import memoized

_SOURCES = "sources"


class Mention(Struct, frozen=True, kw_only=True):
    """Words of the running text that name one of some concepts, outside any link."""

    text: str
    concepts: frozenset[str]
    line: int


class ConceptLink(Struct, frozen=True, kw_only=True):
    """A link to a concept's page, or to the place in it that `anchor` names."""

    words: tuple[Word, ...]
    concept: str
    anchor: str
    line: int


@memoized  # several rules read the same texts one after another
def read_language(glossary: Glossary, tag: str) -> Mapping[str, tuple[Mention | ConceptLink, ...]]:
    """Return what the pages of one language and its home page mention and link, by path."""
    forms = language_forms(glossary, tag)
    texts: list[LocalizedConcept | Home] = [*glossary.pages.values(), *glossary.homes.values()]
    return {text.path: tuple(read_page(text, forms)) for text in texts if text.locale == tag}


def read_page(page: LocalizedConcept | Home, forms: Forms) -> Iterator[Mention | ConceptLink]:
    """Yield what a page mentions and links, in order.

    Running text is everything but headings, the list of sources, and words that are quoted or
    emphasised; links count wherever they are.
    """
    for _, block in groupby(page.outline.passages, key=lambda passage: passage.block):
        passages = list(block)
        running = _is_running(passages[0])
        if running or any(passage.links for passage in passages):
            yield from _read_block(
                list(read_words(passages, forms.fold, forms.pattern)), forms, running
            )


def mentions_in(passage: Passage, forms: Forms) -> Iterator[Mention]:
    """Yield what a passage mentions outside its links."""
    for each in _read_block(
        list(read_words([passage], forms.fold, forms.pattern)), forms, running=True
    ):
        if isinstance(each, Mention):
            yield each


def _target(word: Word) -> str | None:
    return word.link.target if word.link else None


def _is_running(passage: Passage) -> bool:
    return not passage.heading and passage.section != _SOURCES


def _read_block(words: list[Word], forms: Forms, running: bool) -> Iterator[Mention | ConceptLink]:
    for target, group in groupby(words, key=_target):
        if target is not None:
            yield from _link(list(group), target)
        elif running:
            yield from _mentions(list(group), forms)


def _mentions(words: list[Word], forms: Forms) -> Iterator[Mention]:
    at = 0
    while at < len(words):
        found = None if words[at].cited else _mention(words, at, forms)
        if found:
            mention, length = found
            yield mention
            at += length
        else:
            at += 1


def _mention(words: list[Word], at: int, forms: Forms) -> tuple[Mention, int] | None:
    """Return the longest mention that begins at a word, and how many words it has."""
    longest = forms.longest(words[at])
    if not longest:
        return None
    end = at + 1
    while end < min(len(words), at + longest) and words[end].joined:
        end += 1
    for stop in range(end, at, -1):
        named = words[at:stop]
        concepts = forms.concepts(named)
        if concepts and not _is_part(named, words[stop : stop + 1]):
            text = written(named)
            return Mention(text=text, concepts=concepts, line=words[at].line), len(named)
    return None


def _is_part(named: list[Word], following: list[Word]) -> bool:
    """Whether words may be a part of another one, of a script that shows no words."""
    is_within = named[0].glued or any(word.glued for word in following)
    return is_within and is_short([word.text for word in named])


def _link(words: list[Word], target: str) -> Iterator[ConceptLink]:
    found = link_target(target)
    if found:
        concept, anchor = found
        yield ConceptLink(words=tuple(words), concept=concept, anchor=anchor, line=words[0].line)


def link_target(target: str) -> tuple[str, str] | None:
    """Return the concept and the anchor that a link's target as written names, `ID.md#anchor`.

    The anchor may be empty; any other target gives None.
    """
    file, _, anchor = unquote(target.strip()).partition("#")
    concept = file.removesuffix(".md")
    return (concept, anchor) if file != concept and "/" not in file else None
