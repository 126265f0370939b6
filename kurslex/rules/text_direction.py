"""Rule [text-direction]."""

from collections.abc import Iterator

from kurslex.language.writing_systems import script_of, text_direction
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule

_KNOWN = frozenset({"ltr", "rtl"})  # another one is a malformed field


@rule("text-direction", severity=Severity.WARNING, reads=Reads.SETTINGS)
def check_text_directions(glossary: Glossary) -> Iterator[Problem]:
    """A language is read from the side from which its script is read.

    Without the field `direction` it is: the tag tells the script.

    Bad: `direction: ltr` in `docs/ar/locale.yml`.
    Good: no such line, or `direction: rtl`; `direction: ltr` in `docs/az/locale.yml`.
    """
    for tag, locale in glossary.locales.items():
        usual = text_direction(tag)
        if locale.direction in _KNOWN and locale.direction != usual:
            yield Problem(
                path=f"docs/{tag}/locale.yml",
                line=locale.direction_line,
                message=f"the direction is {locale.direction}, but the script of '{tag}', "
                f"{script_of(tag)}, is read {usual}",
                check="text-direction",
                hint="leave the line out; or name the script in the language's tag, as az-Arab "
                "does, and the folder with it",
            )
