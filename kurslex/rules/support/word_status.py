"""How far the words of the interface are that a glossary needs, in each of its languages."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kurslex.model.glossary import Glossary
from kurslex.rules.missing_messages import required_messages
from kurslex.words.states import language_state, source_digests


@dataclass(frozen=True, slots=True, kw_only=True)
class WordStatus:
    """The names of a locale's messages that neither the project nor a reviewer has seen to.

    `borrowed` maps those of which the package has no words in the language to the language that
    they are in, `outdated` are those whose English text has changed since they were translated,
    `drafts` those that nobody has reviewed. What the project says itself is in none of them.
    """

    borrowed: Mapping[str, str]
    outdated: tuple[str, ...]
    drafts: tuple[str, ...]


def word_status(glossary: Glossary, tag: str) -> WordStatus:
    """Return this for a locale, in the order of the English messages."""
    messages = glossary.messages[tag]
    asked = {name for file in required_messages(glossary, tag).values() for name in file}
    needed = [name for name in source_digests() if name in asked and not messages.is_own(name)]
    borrowed = {name: messages.language_of(name) for name in needed}
    state = language_state(tag)

    def among(names: Collection[str]) -> tuple[str, ...]:
        return tuple(name for name in needed if name in {*names})

    return WordStatus(
        borrowed={name: language for name, language in borrowed.items() if language != tag},
        outdated=among(state.stale),
        drafts=among(state.drafts),
    )
