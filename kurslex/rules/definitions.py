"""Rules [definition], [definition-length]."""

from collections.abc import Iterator

from kurslex.language.sentences import has_countable_sentences, is_ended, sentences, words
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, limits_here, rule

_LIMITS = {"words": 40, "sentences": 1}
_MARKUP = ("](", "**", "__", "`")


@rule("definition", severity=Severity.WARNING)
@rule("definition-length", severity=Severity.WARNING, limits=_LIMITS, reads=Reads.CONCEPT)
def check_definitions(glossary: Glossary) -> Iterator[Problem]:
    """A definition is one plain sentence of at most 40 words with its full stop.

    Full stops of all scripts count, `!`, `?` and `…`; Thai and Lao need none. Sentences and words
    are not counted in Thai, Lao, Khmer and Burmese. How many there may be, a project can set
    itself. A definition may link other concepts.

    Bad: `definition: A **market** for shares`, `A market. It is for shares.`
    Good: `definition: A market for [shares](share.md).`
    """
    most = limits_here(glossary, "definition-length", _LIMITS)
    for page in glossary.pages.values():
        text = page.definition
        if text and not is_ended(text, page.locale):
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message="the definition does not end with a full stop",
                check="definition",
            )
        is_counted = has_countable_sentences(page.locale)
        if is_counted and len(sentences(text)) > most["sentences"]:
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message=f"the definition has {len(sentences(text))} sentences",
                check="definition-length",
                hint=f"write {_one(most['sentences'])}; what else there is to say opens the "
                "page's text",
            )
        if is_counted and len(words(text)) > most["words"]:
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message=f"the definition has {len(words(text))} words",
                check="definition-length",
                hint=f"write at most {most['words']}",
            )
        for sign in _MARKUP:
            if sign in text:
                yield Problem(
                    path=page.path,
                    line=page.definition_line,
                    message=f"the definition contains Markdown ('{sign}')",
                    check="definition",
                    hint="definitions are plain text with links [shares](share.md); emphasise in "
                    "the page's text",
                )


def _one(number: int) -> str:
    return "one" if number == 1 else f"at most {number}"
