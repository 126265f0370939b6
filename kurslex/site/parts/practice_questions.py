"""The questions on some concepts, written and made, as the pages of practice ask them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from markupsafe import Markup
from msgspec import Struct

from kurslex.analysis.practice.alternatives import order
from kurslex.analysis.practice.made_questions import (
    definition_question,
    friends_concept,
    friends_question,
    translation_question,
)
from kurslex.model.locale import Locale
from kurslex.model.overview import FalseFriends
from kurslex.model.practice import MadeQuestion
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.asked_questions import asked_of
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.moved_links import moved_links
from kurslex.site.parts.practice_words import MadeView, made_view
from kurslex.site.templating import safe
from kurslex.ui.overview_messages import friends_message

_WRITTEN = 4  # questions of one page
_TRANSLATIONS = 32  # questions on words of other languages, of all of them together
_ANY = "*"
_SOLUTION_END = "</details>"


class AskedQuestion(Struct, frozen=True, kw_only=True):
    """A question with what tells it from all others, and the concept that it is about.

    Either `written` is the HTML of all that its author wrote, without the end of the element with
    the solution, or `made` is what nobody wrote.
    """

    id: str
    about: ConceptEntry
    written: Markup
    made: MadeView | None = None


class AskedSection(Struct, frozen=True, kw_only=True):
    """Questions of one sort.

    `language` is the tag of the language that a reader must have chosen to be asked them with
    scripts, `*` for any, or empty; `locale` is that language, if it is one.
    """

    id: str
    message: str
    language: str
    locale: Locale | None
    questions: Sequence[AskedQuestion]


class SetQuestions:
    """What a page at `here` asks about concepts; `asked` has the questions of all pages."""

    def __init__(
        self, context: SiteContext, asked: Mapping[tuple[str, str], str], tag: str, here: str
    ) -> None:
        self._context = context
        self._asked = asked
        self._tag = tag
        self._here = here

    @property
    def languages(self) -> list[str]:
        """The tags of the other languages."""
        return [each for each in self._context.finished.homes if each != self._tag]

    def sections(self, concepts: Sequence[str]) -> list[AskedSection]:
        """Return all questions by their sort, those of one in an order that mixes concepts."""
        most = max(1, _TRANSLATIONS // max(1, len(self.languages)))
        sections = [
            self._section("written", self._written(concepts)),
            self._section("definitions", self._made(concepts, self._definition)),
            self._section("friends", self._friends(concepts), language=_ANY),
        ]
        for language in self.languages:
            found = self._made(concepts, partial(self._translation, language))
            sections.append(self._section("words", found, language=language, most=most))
        return [each for each in sections if each.questions]

    def _section(
        self,
        sort: str,
        questions: Iterator[AskedQuestion],
        *,
        language: str = "",
        most: int | None = None,
    ) -> AskedSection:
        mixed = sorted(questions, key=lambda each: order(self._here, each.id))
        locale = self._context.glossary.locales.get(language)
        return AskedSection(
            id=f"{sort}-{language}" if locale else sort,
            message=f"practice-{sort}",
            language=language,
            locale=locale,
            questions=mixed[:most],
        )

    def _written(self, concepts: Sequence[str]) -> Iterator[AskedQuestion]:
        for concept in concepts:
            source = page_location(self._tag, concept)
            about = entry(self._context.finished.pages[self._tag, concept])
            for key, html in asked_of(self._asked[self._tag, concept])[:_WRITTEN]:
                moved = moved_links(html, source, self._here).removesuffix(_SOLUTION_END)
                yield AskedQuestion(id=f"{concept}/{key}", about=about, written=safe(moved))

    def _made(
        self, concepts: Sequence[str], make: Callable[[str], MadeQuestion | None]
    ) -> Iterator[AskedQuestion]:
        for concept in concepts:
            question = make(concept)
            if question:
                yield self._shown(question)

    def _definition(self, concept: str) -> MadeQuestion | None:
        context = self._context
        glossary, wordings = context.finished, context.wordings
        return definition_question(glossary, wordings, context.beside, self._tag, concept)

    def _translation(self, language: str, concept: str) -> MadeQuestion | None:
        context = self._context
        return translation_question(
            context.finished,
            context.wordings,
            context.beside,
            self._tag,
            concept,
            language=language,
        )

    def _friends(self, concepts: Sequence[str]) -> Iterator[AskedQuestion]:
        glossary = self._context.finished
        for friends in glossary.false_friends:
            if friends_concept(glossary, self._tag, friends) in concepts:
                question = friends_question(glossary, self._tag, friends, self._explained)
                if question:
                    yield self._shown(question)

    def _explained(self, friends: FalseFriends) -> str:
        messages, message = self._context.glossary.messages[self._tag], friends_message(friends.id)
        return messages.format(message) if messages.language_of(message) == self._tag else ""

    def _shown(self, question: MadeQuestion) -> AskedQuestion:
        return AskedQuestion(
            id=f"{question.concept}/{question.key}",
            about=entry(self._context.finished.pages[self._tag, question.concept]),
            written=Markup(),
            made=made_view(
                self._context, words(self._context.glossary, self._tag), self._tag, question
            ),
        )
