"""A glossary as large as one likes, made of the tiny one: its knots, and many more loops."""

from dataclasses import replace

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.overview import Stage
from kurslex.project.markdown.outline_reader import read_outline
from tests.site.tiny import tiny_glossary

NEAR = 3
"""To how many knots before and after it the text of each leads."""


def knot(number: int) -> str:
    return f"knot-{number:04}"


def many_knots(count: int) -> Glossary:
    """Return the tiny glossary with further concepts of the bowline's theme, all on the path.

    Each is related to the one before it; its text leads to the bowline and to those around it.
    """
    tiny = tiny_glossary()
    knots = [knot(number) for number in range(count)]
    concepts = {
        each: Concept(
            id=each, theme="loops", line=1, relations={"related": tuple(knots[max(0, at - 1) : at])}
        )
        for at, each in enumerate(knots)
    }
    pages = {}
    for at, each in enumerate(knots):
        around = knots[max(0, at - NEAR) : at + NEAR + 1]
        links = ["bowline", *(other for other in around if other != each)]
        body = " ".join(f"[{other}]({other}.md)" for other in links)
        outline = read_outline(body, 1)
        for tag in tiny.locales:
            page = tiny.pages[tag, "bowline"]
            pages[tag, each] = replace(
                page,
                id=each,
                path=f"docs/{tag}/{each}.md",
                terms=(replace(page.preferred, text=f"{tag} {each}", forms=()),),
                definition=f"{page.definition} ({each})",
                body=body,
                outline=outline,
                checked={},
            )
    return replace(
        tiny,
        concepts={**tiny.concepts, **concepts},
        pages={**tiny.pages, **pages},
        path=(*tiny.path, Stage(id="first", concepts=tuple(knots), line=1)),
    )
