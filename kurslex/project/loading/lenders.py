"""Whose words stand in for those that a language lacks: another one's, then the package's."""

from collections.abc import Mapping

from kurslex.messages import Messages
from kurslex.model.locale import Locale
from kurslex.words.shipped import SOURCE, shipped_languages, shipped_sources


def with_lenders(
    messages: Mapping[str, Messages], locales: Mapping[str, Locale | None]
) -> dict[str, Messages]:
    """Let each language have what it lacks: of the one that its `locale.yml` names, then English.

    The one that is named is another language of the project that names none itself, or one of
    the package's. Where none is named, it is English.
    """
    source = Messages(SOURCE, {}, shipped=shipped_sources(SOURCE))
    named = {tag: locale.words for tag, locale in locales.items() if locale and locale.words}
    lenders = {
        tag: Messages(tag, each.sources, source, shipped=each.shipped)
        for tag, each in messages.items()
        if tag not in named
    }

    def lender(tag: str) -> Messages | None:
        asked = named.get(tag, SOURCE)
        if asked in lenders and asked != tag:
            return lenders[asked]
        if asked in shipped_languages() and asked not in {tag, SOURCE}:
            return Messages(asked, {}, source, shipped=shipped_sources(asked))
        return source if tag != SOURCE else None

    return {
        tag: Messages(tag, own.sources, lender(tag), shipped=own.shipped)
        for tag, own in messages.items()
    }
