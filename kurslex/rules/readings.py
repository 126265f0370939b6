"""Rule [missing-reading]."""

from collections.abc import Iterator

from kurslex.language.alphabets import Alphabet
from kurslex.language.scripts import is_ideograph
from kurslex.language.term_order import ALPHABET, ICU, reads_ideographs, term_order
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("missing-reading", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_readings(glossary: Glossary) -> Iterator[Problem]:
    """A term that begins with a Chinese character says how it is read, unless ICU knows.

    No alphabet has these characters: without a reading, the term is under no letter. ICU has
    letters for them in Chinese, Cantonese and Korean.

    Bad: `term: 仮想化`, `term: 重构`.
    Good: `term: 仮想化` with `sort: かそうか`, `term: 重构` with `sort: chónggòu`.
    """
    for page in glossary.pages.values():
        locale = glossary.locales.get(page.locale)
        if locale is None:
            continue
        for term in (page.preferred, *page.admitted):
            if not _begins_with_ideograph(term.sorted_by):
                continue
            # Made for so few terms only: ICU's index takes a while.
            alphabet = Alphabet(letters=locale.alphabet, headings=locale.headings)
            if not term_order(locale.tag, locale.order, alphabet).letter(term.sorted_by):
                by_icu = locale.order == ALPHABET and reads_ideographs(locale.tag)
                yield Problem(
                    path=page.path,
                    line=term.line,
                    message=f"the term '{term.text}' has no reading by which it is sorted",
                    check="missing-reading",
                    hint="write it below the term, 'sort: …'"
                    + (
                        f"; or let ICU sort the language, 'order: {ICU}' in "
                        f"docs/{page.locale}/locale.yml"
                        if by_icu
                        else ""
                    ),
                )


def _begins_with_ideograph(text: str) -> bool:
    """Tell whether the first letter or digit of a text is a Chinese character."""
    first = next((sign for sign in text if sign.isalnum() or is_ideograph(sign)), "")
    return is_ideograph(first)
