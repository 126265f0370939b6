"""The scripts that write a calculator's working for other numbers than those of its example.

There is one for each calculator and language, loaded when it is first needed.
"""

from kurslex.calculators.emit.figures_script import literal
from kurslex.calculators.present.local_currency import in_currency
from kurslex.calculators.present.working_script import WorkingScript
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.glossary import Glossary
from kurslex.model.locale import NumberSymbols
from kurslex.site.small_assets import compact, small_asset
from kurslex.utils.compact_json import compact_json

_PARTS = ("calculator-working.js", "calculator-parts.js", "calculator-steps.js")


def working_file(glossary: Glossary, identifier: str, tag: str) -> str:
    """Return the content of one of them; raises `MessageError` where a word is missing."""
    locale = glossary.locales[tag]
    calculator = in_currency(glossary.calculators[identifier], locale.currency)
    return working_script(calculator, locale.numbers, glossary.messages[tag])


def working_script(calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> str:
    """Return a classic script that adds `kurslex.working` and what it needs of a calculator.

    It comes after the script of the calculator. Raises `MessageError` where a word is missing.
    """
    writer = WorkingScript(calculator, symbols, messages)
    program = compact(writer.program())
    solutions = ",".join(
        f"{literal(key)}:{{...{compact_json(data)}{f',run:{compact(script)}' if script else ''}}}"
        for key, (data, script) in writer.solutions().items()
    )
    known = f"{{...{compact_json(writer.data())},solutions:{{{solutions}}},run:{program}}}"
    head = "".join(map(small_asset, _PARTS))
    return f"{head}kurslex.workings.set({literal(calculator.id)},{known});\n"
