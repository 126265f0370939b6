"""The messages that say a term's gender and forms, in the languages whose pages name them."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from kurslex.model.grammar import Inflection
from kurslex.model.page import Term

_GENITIVE, _PLURAL = "genitive", "plural"


def grammar_messages(languages: Iterable[Inflection]) -> dict[str, tuple[str, ...]]:
    """Return the names of the messages that languages need, with the variables they are given."""
    found: dict[str, tuple[str, ...]] = {}
    for each in languages:
        for gender in each.genders:
            found[_message(gender)] = ("term",)
            if _GENITIVE in each.forms:
                found[_message(_GENITIVE, gender)] = ("form",)
        if _PLURAL in each.forms:
            found[_message(_PLURAL)] = ("form",)
    return found


class GrammarWords(Struct, frozen=True):
    """A message on a term's grammar, with its values."""

    message: str
    values: Mapping[str, str]


def grammar_words(term: Term, language: Inflection) -> Iterator[GrammarWords]:
    """Yield the messages that say a term's grammar, in order, each with its values.

    Those that the language does not have are left out. The article of a genitive depends on the
    gender; that of a plural does so in no language here, and a plural alone has no gender.
    """
    known = grammar_messages([language])
    grammar = term.grammar
    gender, genitive, plural = grammar.gender, grammar.genitive, grammar.plural
    said = [
        (_message(gender), {"term": term.text}),
        (_message(_GENITIVE, gender), {"form": genitive}),
        (_message(_PLURAL), {"form": plural}),
    ]
    for (message, values), text in zip(said, (gender, genitive, plural), strict=True):
        if text and message in known:
            yield GrammarWords(message, values)


def _message(*what: str) -> str:
    return "-".join(("grammar", *what))
