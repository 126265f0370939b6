"""An edition in one or two languages -> what a handout says, as plain data for all its formats."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kurslex.language.dates import written_date
from kurslex.language.writing_systems import comma
from kurslex.model.locale import Locale
from kurslex.model.prose import EXAMPLE, FOOTNOTES, KEY_POINTS, LOCAL, QUESTIONS, SOURCES
from kurslex.model.question import Question
from kurslex.model.site import home_location
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.handout.bidi_isolation import isolated_part
from kurslex.outputs.handout.block_kinds import Block, Example, Figure, Heading
from kurslex.outputs.handout.inserts import anchor, inserts
from kurslex.outputs.handout.page_blocks import page_blocks
from kurslex.ui.grammar_messages import grammar_words
from kurslex.ui.interface_messages import DISCLAIMER, theme_message
from kurslex.ui.pack_messages import CHANGED, HANDOUT_WORDS

_TEXT = "text"
# As on the site's pages: what comes first, wherever its author has written it.
_ORDER = (KEY_POINTS, _TEXT, EXAMPLE, LOCAL, SOURCES, FOOTNOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page; `key` is the same for the same part in every language."""

    key: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One language's text of a concept.

    `equivalents` are its terms in languages that the handout does not have, by locale tag; `avoid`
    has terms to avoid with the reasons.
    """

    tag: str
    anchor: str
    term: str
    grammar: tuple[str, ...]
    admitted: tuple[str, ...]
    equivalents: tuple[tuple[str, str], ...]
    definition: str
    avoid: tuple[tuple[str, str], ...]
    address: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A concept with its texts by locale tag, at least one."""

    concept: str
    texts: Mapping[str, Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The concepts of a theme, whose titles are by locale tag."""

    id: str
    titles: Mapping[str, str]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """All of it; what is by language has the locale tags of `tags` as keys.

    `titles` name what the handout is about, `words` are those of the interface by name; among them
    `changed` says when the content was last changed, and is empty where nobody knows, and `comma`
    stands between the items of a list.
    """

    tags: tuple[str, ...]
    directions: Mapping[str, str]
    titles: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    addresses: Mapping[str, str]
    themes: tuple[Theme, ...]

    def texts(self, *tags: str) -> Iterator[Text]:
        """Yield the texts of some languages in their order."""
        for theme in self.themes:
            for entry in theme.entries:
                yield from (entry.texts[tag] for tag in tags if tag in entry.texts)

    def anchors(self) -> Iterator[str]:
        """Yield the places that links can lead to."""
        for text in self.texts(*self.tags):
            yield text.anchor
            for section in text.sections:
                for block in section.blocks:
                    if isinstance(block, (Heading, Example)) and block.anchor:
                        yield block.anchor


def leads_to(target: str, anchors: Collection[str]) -> str:
    """Return where a link of a handout leads: to a place that there is, or the page's beginning."""
    if not target.startswith("#") or target[1:] in anchors:
        return target
    beginning = target.partition("--")[0]
    return beginning if beginning[1:] in anchors else ""


def handout(edition: Edition) -> Handout:
    """Return the handout of an edition; its questions only where the edition asks for them.

    Raises `MessageError` where a word is missing, and `FormulaError`, `InlineError` or
    `NoResultError` for what `kurslex check` reports as an error.
    """
    glossary, tags = edition.glossary, edition.tags
    described = list(edition.described())
    printed = {tag: {each.concept.id for each in described if tag in each.pages} for tag in tags}
    by_theme: dict[str, list[Entry]] = {theme: [] for theme in glossary.themes}
    for each in described:
        texts = {
            tag: _directed(glossary.locales[tag], _text(edition, each, tag, printed[tag]))
            for tag in tags
            if tag in each.pages
        }
        by_theme[each.concept.theme].append(Entry(concept=each.concept.id, texts=texts))
    themes = tuple(
        Theme(
            id=theme,
            titles={tag: edition.say(tag, theme_message(theme)) for tag in tags},
            entries=tuple(entries),
        )
        for theme, entries in by_theme.items()
        if entries
    )
    alone = themes[0].titles if len(themes) == 1 else None
    return Handout(
        tags=tags,
        directions={tag: glossary.locales[tag].direction for tag in tags},
        titles=alone or {tag: edition.say(tag, "site-subtitle") for tag in tags},
        words={tag: _words(edition, tag) for tag in tags},
        addresses={tag: edition.site.absolute(home_location(tag)) for tag in tags},
        themes=themes,
    )


def _directed(locale: Locale, text: Text) -> Text:
    return isolated_part(text) if locale.direction == "rtl" else text


def _words(edition: Edition, tag: str) -> dict[str, str]:
    changed = ""
    if edition.changed:
        date = written_date(tag, edition.changed)
        changed = edition.glossary.messages[tag].format(CHANGED, date=date)
    messages = edition.glossary.messages[tag]
    said = {
        name: ""
        if message == DISCLAIMER and not messages.knows(message)
        else messages.format(message)
        for name, message in HANDOUT_WORDS.items()
    }
    return {**said, "changed": changed, "comma": comma(tag)}


def _text(edition: Edition, described: Described, tag: str, printed: Collection[str]) -> Text:
    page, glossary = described.pages[tag], edition.glossary
    blocks = page_blocks(page.body, inserts(edition, tag, page.id, printed))
    figures, sections = _sections(blocks, anchor(tag, page.id, ""))
    words = grammar_words(page.preferred, glossary.locales[tag].inflection)
    messages = glossary.messages[tag]
    others = glossary.translations(page.id)
    questions = tuple(each for each in page.outline.questions if each.is_sound)
    return Text(
        tag=tag,
        anchor=anchor(tag, page.id),
        term=page.preferred.label,
        grammar=tuple(messages.format(each.message, **each.values) for each in words),
        admitted=tuple(term.text for term in page.admitted),
        equivalents=tuple(
            (other, each.preferred.label)
            for other, each in others.items()
            if other not in edition.tags
        ),
        definition=page.definition,
        avoid=tuple((term.text, term.reason) for term in page.deprecated),
        address=edition.permalink(page.id),
        figures=figures,
        sections=sections,
        questions=questions if edition.questions else (),
    )


def _sections(
    blocks: Iterable[Block], start: str
) -> tuple[tuple[Figure, ...], tuple[Section, ...]]:
    """Return the pictures with which a text opens, and its sections in the order of reading."""
    found: list[tuple[str, list[Block]]] = [("", [])]
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 - as in the outline
            found.append((block.anchor.removeprefix(f"{start}--"), []))
        found[-1][1].append(block)
    opening = found[0][1]
    count = next(
        (at for at, each in enumerate(opening) if not isinstance(each, Figure)), len(opening)
    )
    figures = tuple(each for each in opening[:count] if isinstance(each, Figure))
    del opening[:count]
    by_role: dict[str, list[Section]] = {role: [] for role in _ORDER}
    for key, part in found:
        if part and key != QUESTIONS:
            role = key if key in by_role else _TEXT
            by_role[role].append(Section(key=key, blocks=tuple(part)))
    return figures, tuple(each for sections in by_role.values() for each in sections)
