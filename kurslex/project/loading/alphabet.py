"""A locale's field `alphabet` -> its letters in order."""

import unicodedata

from kurslex.model.locale import LATIN
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields


def read_alphabet(
    fields: Fields, path: str, problems: list[Problem]
) -> tuple[tuple[str, ...], ...]:
    """Return the letters, each with what sorts as that letter: `… y=ü z æ=ä ø=ö å=aa`.

    Without the field it is the Latin alphabet.
    """
    written = unicodedata.normalize("NFC", fields.text("alphabet"))
    letters = tuple(tuple(each.split("=")) for each in written.split())
    seen: set[str] = set()
    for name in (name for letter in letters for name in letter):
        if not name or name != name.lower() or name in seen:
            fault = f"has '{name}' twice" if name in seen else f"has '{name}', no small letter"
            problems.append(
                Problem(
                    path=path,
                    line=fields.line_of("alphabet"),
                    message=f"field 'alphabet' {fault}",
                    check="malformed-field",
                    hint="write all letters in order, with spaces between: a b … y=ü z æ ø å=aa",
                )
            )
        seen.add(name)
    return letters or LATIN
