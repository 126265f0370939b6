"""Rule [question-form]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.prose import QUESTIONS
from kurslex.model.question import Misplaced
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

_QUESTION = "1. Who owns a share?"
_OPTION = "- [x] its holder: It is in the holder's name."
_FAULTS = {
    Misplaced.IN_SECTION: ("is not a question", f"write {_QUESTION}"),
    Misplaced.IN_QUESTION: ("is not a list of options", f"write {_OPTION}"),
    Misplaced.IN_OPTIONS: ("is not an option", f"write {_OPTION}"),
    Misplaced.IN_OPTION: ("is more than an option has", "say all of it in one paragraph"),
}


@rule("question-form", reads=Reads.CONCEPT)
def check_question_form(glossary: Glossary) -> Iterator[Problem]:
    """The section `{#questions}` is a numbered list; below each question is a list of its options.

    It asks nothing twice.

    Bad: a paragraph in it, `- its holder`, `### Test yourself {#questions}`.
    Good: `1. Who owns a share?` and below it, indented, `- [x] its holder: It is in its name.`
    """
    for text in texts(glossary):
        for line, message, hint in _faults(text.outline):
            yield Problem(
                path=text.path, line=line, message=message, check="question-form", hint=hint
            )


def _faults(outline: Outline) -> Iterator[tuple[int, str, str]]:
    for each in outline.no_questions:
        fault, hint = _FAULTS[each.where]
        yield each.line, f"'{each.text}' {fault}", hint
    asked: dict[str, int] = {}
    for question in outline.questions:
        text = " ".join(question.text.split()).casefold()
        if text in asked:
            fact = f"the question is that of line {asked[text]}, too"
            yield question.line, fact, "take one out, or ask something else"
        asked.setdefault(text, question.line)
    heading = next((each for each in outline.headings if each.id == QUESTIONS), None)
    if heading and not heading.opens_section:
        yield heading.line, "the heading of the questions opens no section", "begin it with ##"
    elif heading and not (outline.questions or outline.no_questions):
        yield (
            heading.line,
            "the section asks nothing",
            f"write {_QUESTION} below it, or take it out",
        )
