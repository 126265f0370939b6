"""Rule [shared-question]."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.question import Question
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@rule("shared-question", reads=Reads.CONCEPT)
def check_shared_questions(glossary: Glossary) -> Iterator[Problem]:
    """A question that several languages share by its id has the same options in the same order.

    So it has as many of them, and the right one is in the same place. An id is on a page once.
    Questions without an id belong to their language alone.

    Bad: `{#q-price}` with the first option right in nb, with the second one right in de.
    Good: the same place in both, or no id in either.
    """
    for concept in glossary.concepts:
        pages = glossary.translations(concept)
        shared: defaultdict[str, dict[str, Question]] = defaultdict(dict)
        for tag, page in pages.items():
            for question in page.outline.questions:
                if question.id and tag in shared[question.id]:
                    first = shared[question.id][tag].line
                    message = f"the question's id '{question.id}' is that of line {first}, too"
                    yield _problem(page, question, message, "give each its own, or none")
                elif question.id:
                    shared[question.id][tag] = question
        for questions in shared.values():
            yield from _blame(questions, pages)


def _blame(
    questions: Mapping[str, Question], pages: Mapping[str, LocalizedConcept]
) -> Iterator[Problem]:
    """Name the minority, or all where they are as many."""
    forms = {tag: (len(each.options), each.right) for tag, each in questions.items()}
    count = Counter(forms.values())
    most = max(count.values())
    split = list(count.values()).count(most) > 1
    for tag, form in forms.items():
        if len(count) > 1 and (split or count[form] < most):
            other = next(
                each for each in forms if forms[each] != form and count[forms[each]] == most
            )
            question = questions[tag]
            message = (
                f"the question '{question.id}' has {_said(form)}, in {other} {_said(forms[other])}"
            )
            hint = "give the options the same order, or each language a question without an id"
            yield _problem(pages[tag], question, message, hint)


def _said(form: tuple[int, tuple[int, ...]]) -> str:
    options, right = form
    letters = " and ".join(_LETTERS[place] for place in right) or "none"
    return f"{options} {'option' if options == 1 else 'options'}, {letters} right"


def _problem(page: LocalizedConcept, question: Question, message: str, hint: str) -> Problem:
    return Problem(
        path=page.path, line=question.line, message=message, check="shared-question", hint=hint
    )
