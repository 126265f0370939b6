"""Glossaries of any size in scripts other than Latin, and in many languages, of invented words."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from random import Random

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.site.tiny import tiny_glossary

OWN = "xx"
"""The tag of the language: none that has rules of its own."""

# Of each script its letters, how many of them make a word, and what is between words.
_SCRIPTS = {
    "han": (range(0x4E00, 0x4E00 + 1500), (1, 2, 2, 3), ""),
    "kana": (range(0x30A2, 0x30F0), (2, 3, 3, 4), ""),
    "thai": (range(0x0E01, 0x0E2F), (3, 4, 5, 6), ""),
    "arabic": ([*range(0x0627, 0x063B), *range(0x0641, 0x064B)], (3, 4, 5, 6), " "),
    "devanagari": (range(0x0915, 0x093A), (3, 4, 5, 6), " "),
    "latin": (range(ord("a"), ord("z") + 1), (4, 5, 6, 8), " "),
}
_VOCABULARY = 4_000


def large_script_glossary(script: str, size: int) -> Glossary:
    """Return a glossary of so many concepts in a language of one script."""
    return _glossary(size, {OWN: script})


def many_languages(size: int, count: int) -> Glossary:
    """Return a glossary in so many languages, of all scripts in turn."""
    others = {f"q{chr(ord('a') + at)}": [*_SCRIPTS][at % len(_SCRIPTS)] for at in range(count - 1)}
    return _glossary(size, {OWN: "han", **others})


def _glossary(size: int, scripts: dict[str, str]) -> Glossary:
    tiny = tiny_glossary()
    ids = [f"concept-{number}" for number in range(size)]
    locale, home, words = tiny.locales["sv"], tiny.homes["sv"], tiny.messages["sv"]
    return replace(
        tiny,
        locales={tag: replace(locale, tag=tag, name=tag) for tag in scripts},
        homes={tag: replace(home, locale=tag) for tag in scripts},
        messages=dict.fromkeys(scripts, words),
        concepts={each: Concept(id=each, theme=tiny.themes[0], line=1) for each in ids},
        pages={
            (tag, page.id): page
            for tag, script in scripts.items()
            for page in _pages(ids, tag, script)
        },
        path=(),
        false_friends=(),
        withdrawn=(),
    )


def _pages(ids: list[str], tag: str, script: str) -> Iterator[LocalizedConcept]:
    chance = Random(f"{tag} {script}")
    letters, lengths, gap = _SCRIPTS[script]
    signs = [chr(code) for code in letters]
    words = ["".join(chance.choices(signs, k=chance.choice(lengths))) for _ in range(_VOCABULARY)]
    # Few words are frequent, as in any language.
    weights = list(accumulate(1 / (rank + 20) for rank in range(_VOCABULARY)))

    def draw(count: int) -> str:
        return gap.join(chance.choices(words, cum_weights=weights, k=count))

    for each in ids:
        yield LocalizedConcept(
            id=each,
            locale=tag,
            path=f"docs/{tag}/{each}.md",
            terms=(
                Term(text=draw(chance.choice((1, 2, 3))), status=TermStatus.PREFERRED, line=1),
                Term(text=draw(2), status=TermStatus.ADMITTED, line=1),
            ),
            definition=draw(16),
            definition_line=1,
            body="",
            body_line=1,
            outline=Outline(passages=()),
        )
