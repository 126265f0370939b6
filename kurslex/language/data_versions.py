"""Of which versions the data of languages is: what is sorted, split and counted depends on them."""

from babel.core import get_global

from kurslex.language.term_order import has_icu
from kurslex.language.unicode_tables import UNICODE_VERSION


def data_versions() -> dict[str, str]:
    """Return the versions of our tables and of ICU, by name; empty for what is not installed."""
    return {
        "Unicode": UNICODE_VERSION,
        "CLDR": str(get_global("cldr").get("version", "")),
        "ICU": _icu_version(),
    }


def _icu_version() -> str:
    if not has_icu():
        return ""
    import icu  # noqa: PLC0415

    return f"{icu.ICU_VERSION} (Unicode {icu.UNICODE_VERSION})"
