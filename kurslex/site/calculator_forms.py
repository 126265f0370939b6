"""What calculators lead to and what they show: each worked out when it is first asked for."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.utils.digests import digest
from kurslex.utils.lazy_mapping import LazyMapping

if TYPE_CHECKING:  # a build mostly takes over what another one has worked out
    from kurslex.calculators.run.declared_results import DeclaredResults
    from kurslex.site.parts.calculator_views import FormView

Results = Mapping[str, "DeclaredResults"]
"""The calculators' figures, by id."""

FormKey = tuple[str, str]
"""A locale tag and a calculator's id."""

KnownForms = Mapping[FormKey, "FormView"]


def calculator_results(calculators: Mapping[str, Calculator]) -> Results:
    """Return what the declared numbers of each calculator lead to."""

    def work_out(name: str) -> "DeclaredResults":
        from kurslex.calculators.run.declared_results import declared_results  # noqa: PLC0415

        return declared_results(calculators[name])

    return LazyMapping(
        calculators,
        work_out,
        lambda each: digest(calculators[each]),
    )


def calculator_forms(glossary: Glossary, results: Results) -> KnownForms:
    """Return what each calculator shows in each language.

    A build takes what its tasks have made instead (`kurslex.engine.form_tasks`).
    """
    # The pages that are shown while somebody writes share them, and no older glossary with them.
    return _forms(
        glossary.locales, glossary.messages, glossary.calculators, results, glossary.currencies
    )


def _forms(
    locales: Mapping[str, Locale],
    messages: Mapping[str, Messages],
    calculators: Mapping[str, Calculator],
    results: Results,
    currencies: Iterable[str],
) -> KnownForms:
    def make(key: FormKey) -> "FormView":
        from kurslex.site.parts.calculator_form import calculator_form  # noqa: PLC0415

        tag, each = key
        known = results[each]
        return calculator_form(calculators[each], locales[tag], messages[tag], known, currencies)

    def what_it_is(key: FormKey) -> str:
        tag, each = key
        return digest([calculators[each], locales[tag], messages[tag], [*currencies]])

    keys = [(tag, each) for tag in locales for each in calculators]
    return LazyMapping(keys, make, what_it_is)
