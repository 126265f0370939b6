"""Rule [path]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.overview import Stage
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule


@rule("path", fixed=True, reads=Reads.SETTINGS)
def check_path(glossary: Glossary) -> Iterator[Problem]:
    """The learning path leads over concepts that exist, over each of them once.

    Bad: `path: {issue: [issuer, issue], market: [issue]}`, `path: {issue: [isuer]}`.
    Good: `path: {issue: [issuer, issue], market: [secondary-market]}`.
    """
    passed: dict[str, str] = {}
    for stage in glossary.path:
        if not stage.concepts:
            yield _problem(stage, "has no concept")
        for concept in stage.concepts:
            if concept not in glossary.concepts:
                hint = did_you_mean(concept, glossary.concepts)
                yield _problem(stage, f"names '{concept}', which does not exist", hint)
            elif concept in passed:
                where = f"was passed in '{passed[concept]}' already"
                yield _problem(stage, f"names '{concept}', which {where}")
            passed.setdefault(concept, stage.id)


def _problem(stage: Stage, fault: str, hint: str = "") -> Problem:
    return Problem(
        path="docs/concepts.yml",
        line=stage.line,
        message=f"stage '{stage.id}' of the path {fault}",
        check="path",
        hint=hint,
    )
