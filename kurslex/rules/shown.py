"""What of a glossary a build shows, and which problems stop it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.project.loading.load_glossary import HOME
from kurslex.rules import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The glossary as a build shows it; `left_out` are the paths of pages that it does not."""

    glossary: Glossary
    left_out: frozenset[str] = frozenset()
    stopping: tuple[Problem, ...] = ()


class Extent(Enum):
    """How much of a glossary a build shows, by the options of `kurslex build`."""

    ALL = ""
    """All that there is; errors stop the build."""
    STRICT = "--strict"
    """All but drafts; anything else that is reported stops the build."""
    PREVIEW = "--preview"
    """All but pages that could not be built, or not safely; such a fault elsewhere stops it."""


def shown(glossary: Glossary, problems: Iterable[Problem], extent: Extent = Extent.ALL) -> Shown:
    """Return what a build shows of a glossary with these problems."""
    left_out: frozenset[str] = frozenset()
    match extent:
        case Extent.PREVIEW:
            never = {rule.id for rule in RULES if rule.fixed}
            faults = [problem for problem in problems if problem.check in never]
            left_out = frozenset(
                each.path for each in faults if _can_be_missing(glossary, each.path)
            )
            stopping = [each for each in faults if each.path not in left_out]
        case Extent.STRICT:
            left_out = glossary.drafts
            stopping = [
                each
                for each in problems
                if each.severity is Severity.ERROR or each.path not in left_out
            ]
        case Extent.ALL:
            stopping = [each for each in problems if each.severity is Severity.ERROR]
    return Shown(glossary=glossary.without(left_out), left_out=left_out, stopping=tuple(stopping))


def _can_be_missing(glossary: Glossary, path: str) -> bool:
    """Whether a file is a page that a site can do without, as it can do without a translation."""
    homes = {f"docs/{tag}/{HOME}" for tag in glossary.tags}
    return path.startswith("docs/") and path.endswith(".md") and path not in homes
