"""Small glossaries of knots in two languages, of any shape, for what is made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kurslex.analysis.crosslinks.nearby import concepts_in_themes
from kurslex.analysis.practice.alternatives import Alternatives, alternatives
from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.site.tiny import tiny_glossary

Relations = Mapping[str, Mapping[str, tuple[str, ...]]]


def knots(
    count: int,
    relations: Relations | None = None,
    *,
    themes: Mapping[str, str] | None = None,
    tags: Sequence[str] = ("sv", "fr"),
    friends: tuple[FalseFriends, ...] = (),
) -> Glossary:
    """Return a glossary of `knot-0`, `knot-1` and so on, all loops unless `themes` says not."""
    tiny = tiny_glossary()
    names = [f"knot-{at}" for at in range(count)]
    concepts = {
        name: Concept(
            id=name,
            theme=(themes or {}).get(name, "loops"),
            line=1,
            relations=(relations or {}).get(name, {}),
        )
        for name in names
    }
    return replace(
        tiny,
        locales={tag: tiny.locales[tag] for tag in tags},
        homes={tag: tiny.homes[tag] for tag in tags},
        messages={tag: tiny.messages[tag] for tag in tags},
        concepts=concepts,
        pages={(tag, name): page(tag, name) for tag in tags for name in names},
        path=(),
        false_friends=friends,
        calculators={},
    )


def page(tag: str, name: str, *further: Term) -> LocalizedConcept:
    """Return the page of a knot; `further` are terms beside the preferred one."""
    word = f"{tag} {name.replace('-', ' ')}"
    return replace(
        tiny_glossary().pages[tag, "bowline"],
        id=name,
        path=f"docs/{tag}/{name}.md",
        terms=(Term(text=word, status=TermStatus.PREFERRED, line=1), *further),
        definition=f"En {word} är en knop som sitter fast där man vill ha den, nummer {name[5:]}.",
        source="",
    )


def beside(glossary: Glossary) -> Alternatives:
    """Return what may stand beside each concept of a glossary."""
    return alternatives(glossary, concepts_in_themes(glossary))
