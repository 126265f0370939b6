"""Rule [question-options]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.question import Option, Question
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

_FEWEST, _MOST = 2, 5


@rule("question-options", reads=Reads.CONCEPT)
def check_question_options(glossary: Glossary) -> Iterator[Problem]:
    """A question has two to five options that differ, exactly one of them right, all explained.

    Bad: two options with `[x]`; `- [ ] the bank` without an explanation; the same option twice.
    Good: one `- [x] its holder: …`, and `- [ ] the bank: It only keeps the share.`
    """
    for text in texts(glossary):
        for question in text.outline.questions:
            for line, message, hint in _faults(question):
                yield Problem(
                    path=text.path, line=line, message=message, check="question-options", hint=hint
                )


def _faults(question: Question) -> Iterator[tuple[int, str, str]]:
    options, right = question.options, len(question.right)
    if question.whole and not _FEWEST <= len(options) <= _MOST:
        yield (
            question.line,
            f"the question has {len(options)} {'option' if len(options) == 1 else 'options'}",
            f"offer {_FEWEST} to {_MOST}, each on a line of its own, indented: - [ ] …",
        )
    if (right > 1 or (question.whole and not right)) and options:
        count = f"{right} right options" if right else "no right option"
        yield (
            question.line,
            f"the question has {count}",
            "mark one option with [x], the others with [ ]",
        )
    seen: set[str] = set()
    for option in options:
        yield from _of_option(option, seen)
        seen.add(_compared(option))


def _of_option(option: Option, seen: set[str]) -> Iterator[tuple[int, str, str]]:
    if not option.text:
        yield option.line, "the option has no text", "write it before the colon"
    elif _compared(option) in seen:
        yield option.line, f"the option '{option.text}' is there twice", "keep one"
    if not option.explanation:
        fact = f"the option '{option.text}' is not explained"
        yield option.line, fact, "say after a colon and a space why it is right or wrong"


def _compared(option: Option) -> str:
    """Return an option's text without what makes no other option: capitals, spaces, a full stop."""
    return " ".join(option.text.casefold().rstrip(".").split())
