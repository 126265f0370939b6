"""A glossary of any size in Swedish, French and German, of invented words.

Words have marks, digraphs and several forms, Swedish and German ones are compounds, French terms
have several words, so that search meets in it whatever it has rules for. What a site needs besides,
it takes from the tiny site.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import accumulate
from random import Random
from typing import Any

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline, Passage
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.site.tiny import tiny_glossary

_STARTS = {
    "sv": "b d f g h k l m n p r s s st sk t v å ö",
    "fr": "a b c d é f g l m n o p r s t v ch tr œ",
    "de": "a b d f g h k l m n p r s sch st t w z ü",
}
_MIDDLES = {"sv": "a e i o u å ä ö", "fr": "a e é i o u ou ai", "de": "a e i o u ä ö ü ie"}
_ENDS = {"sv": "n r s t k ck l", "fr": "n r s t l x", "de": "n r s t ng ck ß"}
_FORMS = {"sv": ("en", "ar", "arna"), "fr": ("s", "es"), "de": ("e", "en", "s")}
_SMALL = {
    "sv": ["en", "av", "och", "som", "till", "för", "på", "den", "är", "ett"],
    "fr": ["un", "une", "de", "le", "la", "des", "pour", "qui", "est", "à"],
    "de": ["ein", "eine", "der", "die", "das", "und", "für", "von", "ist", "zu"],
}
_VOCABULARY = 4_000


@cache
def large_glossary(size: int, tags: tuple[str, ...] = ("sv", "fr", "de")) -> Glossary:
    """Return a glossary of so many concepts in some of these languages.

    It has the themes and calculators of the tiny site.
    """
    tiny = tiny_glossary()
    ids = _ids(size)
    locale, home, words = tiny.locales["sv"], tiny.homes["sv"], tiny.messages["sv"]
    german = replace(locale, tag="de", name="Deutsch")
    concepts = {
        each: Concept(id=each, theme=tiny.themes[at % len(tiny.themes)], line=1)
        for at, each in enumerate(ids)
    }
    pages = {
        (tag, each): page for tag in tags for each, page in zip(ids, _pages(ids, tag), strict=True)
    }
    return replace(
        tiny,
        locales=_some({**tiny.locales, "de": german}, tags),
        homes=_some({**tiny.homes, "de": replace(home, locale="de")}, tags),
        messages=_some({**tiny.messages, "de": words}, tags),
        concepts=concepts,
        pages=pages,
        path=(),
        false_friends=(),
        withdrawn=(),
    )


def _some(values: dict[str, Any], tags: tuple[str, ...]) -> dict[str, Any]:
    return {tag: values[tag] for tag in tags}


def _ids(size: int) -> list[str]:
    chance = Random(0)
    made: dict[str, None] = {}
    stems = [_stem(chance, "en") for _ in range(400)]
    while len(made) < size:
        made["-".join(chance.sample(stems, 2))] = None
    return list(made)


def _stem(chance: Random, tag: str) -> str:
    starts, middles, ends = (
        each.get(tag, "b d f k l m n r s t" if each is not _MIDDLES else "a e i o u").split()
        for each in (_STARTS, _MIDDLES, _ENDS)
    )
    syllables = chance.choice((1, 2, 2, 3))
    return "".join(
        chance.choice(starts) + chance.choice(middles) for _ in range(syllables)
    ) + chance.choice(ends)


def _pages(ids: list[str], tag: str) -> Iterator[LocalizedConcept]:
    chance = Random(tag)
    vocabulary = list(dict.fromkeys(_stem(chance, tag) for _ in range(_VOCABULARY)))
    # Few words are frequent, as in any language.
    weights = list(accumulate(1 / (rank + 20) for rank in range(len(vocabulary))))

    def draw(count: int) -> list[str]:
        return chance.choices(vocabulary, cum_weights=weights, k=count)

    def term(status: TermStatus) -> Term:
        first, second = draw(2)
        small = chance.choice(_SMALL[tag])
        shapes = {"fr": (first, f"{first} {small} {second}", f"{first} {second}")}
        text = chance.choice(shapes.get(tag, (first, first + second, f"{first}s{second}")))
        if tag == "de":
            text = text.capitalize()
        if chance.random() < 0.05:
            text = text[:3].upper()
        forms = tuple(text + end for end in _FORMS[tag][: chance.randint(0, 3)])
        return Term(text=text, status=status, line=1, forms=forms)

    def sentence(count: int) -> str:
        said = draw(count)
        for at in range(1, count, 2):
            said[at] = chance.choice(_SMALL[tag])
        return " ".join(said).capitalize() + "."

    taken: set[str] = set()
    for each in ids:
        terms = [term(TermStatus.PREFERRED)]
        while terms[0].text in taken:
            terms = [term(TermStatus.PREFERRED)]
        taken.add(terms[0].text)
        terms += [term(TermStatus.ADMITTED) for _ in range(chance.choice((0, 0, 1, 2)))]
        terms += [term(TermStatus.DEPRECATED) for _ in range(chance.choice((0, 0, 0, 1)))]
        text = sentence(16)
        yield LocalizedConcept(
            id=each,
            locale=tag,
            path=f"docs/{tag}/{each}.md",
            terms=tuple(terms),
            definition=sentence(16),
            definition_line=1,
            body=text,
            body_line=1,
            outline=Outline(passages=(Passage(text=text, section="", line=1),)),
        )
