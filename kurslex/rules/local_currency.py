"""Rule [local-currency]."""

from collections.abc import Iterator

from kurslex.calculators.present.local_currency import is_local
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("local-currency", fixed=True, reads=Reads.SETTINGS)
def check_local_currencies(glossary: Glossary) -> Iterator[Problem]:
    """A language has a currency where a calculator has amounts in the language's own.

    Bad: `money("50", unit="LOCAL")`, and no `currency` in `docs/nb/locale.yml`.
    Good: `currency: NOK` there.
    """
    local = [each.id for each in glossary.calculators.values() if is_local(each)]
    for tag, locale in glossary.locales.items():
        if local and locale.currency is None:
            yield Problem(
                path=f"docs/{tag}/locale.yml",
                line=1,
                message=f"there is no currency for the amounts of '{local[0]}'",
                check="local-currency",
                hint="add its code: currency: EUR",
            )
