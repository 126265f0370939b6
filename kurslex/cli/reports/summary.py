"""Many warnings of one kind -> one line for each language and rule, so that others are seen."""

from collections.abc import Iterator, Sequence

from kurslex.problem import Problem, Severity

MOST = 20
"""How many warnings of a rule are named singly in a language."""

ALL = "kurslex check --all names each of them"
_PARTS = 3  # docs, a language, a file


def summary(problems: Sequence[Problem]) -> Iterator[str]:
    """Yield each problem, or a line for all warnings of a rule in a language that has many.

    The line comes where the first of them would. Errors are always named; after lines for many
    there is one that says how to see each.
    """
    groups: dict[tuple[str, str], list[Problem]] = {}
    for each in problems:
        if each.severity is Severity.WARNING:
            groups.setdefault((_folder(each.path), each.check), []).append(each)
    many = {key: found for key, found in groups.items() if len(found) > MOST}
    said: set[tuple[str, str]] = set()
    for each in problems:
        key = (_folder(each.path), each.check)
        if each.severity is not Severity.WARNING or key not in many:
            yield str(each)
        elif key not in said:
            said.add(key)
            folder, rule = key
            first = f"{each.path}:{each.line}"
            yield f"{folder}: {len(many[key]):,} warnings, the first at {first} [{rule}]"
    if said:
        yield ALL


def _folder(path: str) -> str:
    """Return the folder of a page's language, or the file where it belongs to none."""
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) >= _PARTS else path
