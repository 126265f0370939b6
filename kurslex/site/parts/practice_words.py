"""A question that nobody has written -> the words in which a page asks and explains it."""

from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct

from kurslex.analysis.practice.made_questions import LONGEST_TOLD
from kurslex.language.beginnings import beginning
from kurslex.language.cldr import language_name
from kurslex.language.writing_systems import comma
from kurslex.model.locale import Locale
from kurslex.model.overview import FalseFriends
from kurslex.model.practice import Asks, Choice, MadeQuestion
from kurslex.model.site import FRIENDS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.localized_words import Words
from kurslex.ui.overview_messages import friends_message


class Said(Struct, frozen=True, kw_only=True):
    """A text in a language."""

    text: str
    locale: Locale


class ChoiceView(Struct, frozen=True, kw_only=True):
    """A choice: its text, whether it is right, and what it would have been the answer to.

    `location` is where that is explained. Of the right explanation of false friends, `what` is the
    same without gaps.
    """

    said: Said
    right: bool
    what: str
    location: str


class MadeView(Struct, frozen=True, kw_only=True):
    """A made question: what is asked, about which words or description, and the choices.

    `asks` is the value of what is asked for. `hint` is what is shown first, behind its message, if
    there is any.
    """

    asks: str
    prompt: Markup
    about: Sequence[Said]
    choices: Sequence[ChoiceView]
    hint_message: str
    hint: Said | None


def made_view(context: SiteContext, w: Words, tag: str, question: MadeQuestion) -> MadeView:
    """Return what a page in one language prints of a question."""
    return {
        Asks.TERM: _term,
        Asks.TRANSLATION: _translation,
        Asks.EXPLANATION: _explanation,
    }[question.asks](context, w, tag, question)


def _term(context: SiteContext, w: Words, tag: str, question: MadeQuestion) -> MadeView:
    locale, glossary = context.glossary.locales[tag], context.finished
    chosen = {choice.about for choice in question.choices}
    higher = (glossary.page(tag, each) for each in context.above[question.concept])
    hint = next((each.preferred.label for each in higher if each and each.id not in chosen), "")
    return MadeView(
        asks=question.asks.value,
        prompt=w("practice-definition-asked"),
        about=[Said(text=question.text, locale=locale)],
        choices=[
            _of_concept(
                context,
                tag,
                choice,
                beginning(glossary.pages[tag, choice.about].definition, LONGEST_TOLD),
                tag,
            )
            for choice in question.choices
        ],
        hint_message="practice-hint-above",
        hint=Said(text=hint, locale=locale) if hint else None,
    )


def _translation(context: SiteContext, w: Words, tag: str, question: MadeQuestion) -> MadeView:
    other, glossary = context.glossary.locales[question.language], context.finished
    name = language_name(other.tag, tag) or other.name
    return MadeView(
        asks=question.asks.value,
        prompt=w("practice-words-asked", term=question.text, name=name),
        about=[],
        choices=[
            _of_concept(
                context, tag, choice, glossary.pages[tag, choice.about].preferred.label, other.tag
            )
            for choice in question.choices
        ],
        hint_message="practice-hint-definition",
        hint=Said(text=question.hint, locale=other) if question.hint else None,
    )


def _explanation(context: SiteContext, w: Words, tag: str, question: MadeQuestion) -> MadeView:
    locales, explained = context.glossary.locales, context.glossary.messages[tag].format
    friends = {each.id: each for each in context.finished.false_friends}
    return MadeView(
        asks=question.asks.value,
        prompt=w("practice-friends-asked"),
        about=[
            Said(text=word, locale=locales[each])
            for each, word in _words(context, tag, friends[question.text])
        ],
        choices=[
            ChoiceView(
                said=Said(text=choice.text, locale=locales[tag]),
                right=choice.right,
                what=explained(friends_message(choice.about))
                if choice.right
                else " – ".join(word for _, word in _words(context, tag, friends[choice.about])),
                location=f"{page_location(tag, FRIENDS)}#{friends_message(choice.about)}",
            )
            for choice in question.choices
        ],
        hint_message="",
        hint=None,
    )


def _words(context: SiteContext, tag: str, friends: FalseFriends) -> list[tuple[str, str]]:
    """Return what looks alike, the page's own language first."""
    columns = sorted(context.glossary.locales, key=lambda each: each != tag)
    return [
        (each, comma(each).join(friends.words[each])) for each in columns if each in friends.words
    ]


def _of_concept(
    context: SiteContext, tag: str, choice: Choice, what: str, language: str
) -> ChoiceView:
    return ChoiceView(
        said=Said(text=choice.text, locale=context.glossary.locales[language]),
        right=choice.right,
        what=what,
        location=page_location(tag, choice.about),
    )
