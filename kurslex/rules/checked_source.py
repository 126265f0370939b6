"""Rule [checked-source]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule


@rule("checked-source", reads=Reads.CONCEPT)
def check_checked(glossary: Glossary) -> Iterator[Problem]:
    """A page has been checked against other languages of the glossary, and no others.

    Bad: `checked: {dk: 3f9a1-02bd1}` in a glossary without `dk`; `de:` in a German page.
    Good: `checked: {de: 3f9a1-02bd1/81ab0-2cd11}` in an Italian page, written by `kurslex sync`.
    """
    for page in glossary.pages.values():
        for tag, record in page.checked.items():
            if tag in glossary.tags and tag != page.locale:
                continue
            own = tag == page.locale
            yield Problem(
                path=page.path,
                line=record.line,
                message="the page names itself as its source"
                if own
                else f"the page has been checked against '{tag}', which is not a language here",
                check="checked-source",
                hint=did_you_mean(tag, [*glossary.tags] if not own else [])
                or "delete the line, and let kurslex sync write it",
            )
