"""Rules [definition], [definition-length]."""

from collections.abc import Iterator

from kurslex.language.sentences import has_countable_sentences, is_ended, sentences, words
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule

_MOST_WORDS = 40
_MARKUP = ("](", "**", "__", "`")


@rule("definition")
@rule("definition-length", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_definitions(glossary: Glossary) -> Iterator[Problem]:
    """A definition is one plain sentence of at most 40 words with its full stop.

    Full stops of all scripts count, `!`, `?` and `…`; Thai and Lao need none. Sentences and words
    are not counted in Thai, Lao, Khmer and Burmese.

    Bad: `definition: A **market** for [shares](share.md)`, `A market. It is for shares.`
    Good: `definition: A market for shares.`
    """
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
        if is_counted and len(sentences(text)) > 1:
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message=f"the definition has {len(sentences(text))} sentences",
                check="definition-length",
                hint="write one; what else there is to say opens the page's text",
            )
        if is_counted and len(words(text)) > _MOST_WORDS:
            yield Problem(
                path=page.path,
                line=page.definition_line,
                message=f"the definition has {len(words(text))} words",
                check="definition-length",
                hint=f"write at most {_MOST_WORDS}",
            )
        for sign in _MARKUP:
            if sign in text:
                yield Problem(
                    path=page.path,
                    line=page.definition_line,
                    message=f"the definition contains Markdown ('{sign}')",
                    check="definition",
                    hint="definitions are plain text; link and emphasise in the page's text",
                )
