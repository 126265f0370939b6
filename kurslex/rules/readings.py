"""Rule [missing-reading]."""

from collections.abc import Iterator

from kurslex.language.scripts import is_ideograph
from kurslex.language.term_order import ALPHABET, ICU
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("missing-reading", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_readings(glossary: Glossary) -> Iterator[Problem]:
    """A term that begins with a Chinese character says how it is read, unless ICU sorts it.

    No alphabet has these characters: without a reading, the term is under no letter.

    Bad: `term: 仮想化`, `term: 重构`.
    Good: `term: 仮想化` with `sort: かそうか`, `term: 重构` with `sort: chónggòu`.
    """
    for page in glossary.pages.values():
        locale = glossary.locales.get(page.locale)
        if locale is None or locale.order != ALPHABET:
            continue
        for term in (page.preferred, *page.admitted):
            if is_ideograph(term.sorted_by[:1]):
                yield Problem(
                    path=page.path,
                    line=term.line,
                    message=f"the term '{term.text}' has no reading by which it is sorted",
                    check="missing-reading",
                    hint="write it below the term, 'sort: …'; or let ICU sort the language, "
                    f"'order: {ICU}' in docs/{page.locale}/locale.yml",
                )
