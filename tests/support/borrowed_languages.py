"""The tiny site in as many languages as one likes, most of which borrow all of its words."""

from dataclasses import replace

from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term
from tests.site.many import many_knots

NAMES = {
    "am": "አማርኛ",
    "ar": "العربية",
    "bn": "বাংলা",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "fi": "Suomi",
    "hi": "हिन्दी",
    "hu": "Magyar",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt-BR": "Português (Brasil)",
    "sw": "Kiswahili",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "zh-Hans": "中文 (简体)",
    "zh-Hant": "中文 (繁體)",
}
LENDER = "sv"
_RIGHT_TO_LEFT = {"ar", "ur"}
_GAPS = 5  # one of so many concepts is described in Swedish and French alone


def in_languages(
    count: int, concepts: int, *, pairs: tuple[tuple[str, str], ...] | None = None
) -> Glossary:
    """Return a glossary of knots in Swedish, French and others, whose interface is Swedish.

    Besides the tiny site's own it has so many `concepts`.
    """
    glossary = many_knots(concepts)
    others = list(NAMES)[: count - len(glossary.locales)]
    own = glossary.locales[LENDER]
    locales = {
        tag: replace(
            own,
            tag=tag,
            name=NAMES[tag],
            words=LENDER,
            direction="rtl" if tag in _RIGHT_TO_LEFT else "ltr",
        )
        for tag in others
    }
    lent = glossary.messages[LENDER]
    described = [each for at, each in enumerate(glossary.concepts) if at % _GAPS]
    return replace(
        glossary,
        locales={**glossary.locales, **locales},
        homes={
            **glossary.homes,
            **{tag: replace(glossary.homes[LENDER], locale=tag, words=LENDER) for tag in others},
        },
        messages={**glossary.messages, **{tag: Messages(tag, {}, lent) for tag in others}},
        pages={
            **glossary.pages,
            **{
                (tag, each): replace(
                    page, locale=tag, path=f"docs/{tag}/{each}.md", terms=_terms(page, tag)
                )
                for tag in others
                for each in described
                if (page := glossary.page(LENDER, each))
            },
        },
        pairs=pairs,
    )


def _terms(page: LocalizedConcept, tag: str) -> tuple[Term, ...]:
    return tuple(replace(term, text=f"{NAMES[tag]} {term.text}") for term in page.terms)
