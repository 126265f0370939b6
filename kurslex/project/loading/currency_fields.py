"""Fields that name currencies: a language's own, and those that readers may choose."""

from kurslex.language.currencies import currencies_in_use, currency_sign
from kurslex.model.currency import Currency
from kurslex.project.yaml.typed_fields import Fields

_HINT = "write a code of ISO 4217 for a currency that is in use: EUR, NOK"


def read_currency(fields: Fields, tag: str) -> Currency | None:
    """Return the currency of `docs/LOCALE/locale.yml`, or None where it names none that exists."""
    code = fields.text("currency")
    if not code or not _exists(fields, "currency", code):
        return None
    return Currency(code=code, sign=currency_sign(code, tag))


def read_currencies(fields: Fields) -> tuple[str, ...]:
    """Return the codes of `currencies` in `docs/concepts.yml`, each once."""
    codes = dict.fromkeys(fields.texts("currencies"))
    return tuple(code for code in codes if _exists(fields, "currencies", code))


def _exists(fields: Fields, name: str, code: str) -> bool:
    known = currencies_in_use()
    if code not in known:
        hint = f"write {code.upper()}" if code.upper() in known else _HINT
        fields.refuse(name, f"'{code}' is not a currency", hint)
    return code in known
