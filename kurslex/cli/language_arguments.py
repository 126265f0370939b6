"""What the commands that export and import translations share."""

from collections.abc import Iterable

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity, did_you_mean


class WrongLanguageError(ValueError):
    """A language, or a pair of them, cannot be translated; says why."""


def known_language(glossary: Glossary, tag: str) -> str:
    """Return a locale's tag if the glossary has it; raise `WrongLanguageError` if not."""
    if tag not in glossary.locales:
        known = f"it has {', '.join(glossary.locales)}" if glossary.locales else "it has none"
        hint = did_you_mean(tag, glossary.locales) or known
        raise WrongLanguageError(f"the glossary has no language '{tag}'; {hint}")
    return tag


def page_errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that keep pages from being read for certain; a draft says nothing yet."""
    return [
        problem
        for problem in problems
        if problem.path.endswith(".md")
        and (problem.severity is Severity.ERROR or problem.check == "unfinished")
    ]
