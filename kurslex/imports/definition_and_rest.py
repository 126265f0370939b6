"""A text in Markdown -> a definition without markup, and the rest of the page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from urllib.parse import quote

from kurslex.imports.block_reading import Block, Reading, TooMuchError
from kurslex.imports.markdown_blocks import blocks, joined
from kurslex.imports.material import Material, Place

KEY = "key:"
"""What begins the target of a link to another concept of the source, before the concept's key."""

Resolve = Callable[[str], str | None]
FindImage = Callable[[str, Place], str]
"""Returns the target of an image as a page has it, given its own and where it is; or nothing."""


def key_link(key: str) -> str:
    """Return the target of a link to a concept of the source."""
    return KEY + quote(key, safe="")


def definition_and_rest(found: list[Block]) -> tuple[str, str]:
    """Return the paragraph that opens a text, with its links, and the text that is left.

    Where it has more than words and links to concepts, it is in the text as well. A paragraph of
    images alone is no definition.
    """
    first = next((each for each in found if each.kind == "paragraph" and each.words), None)
    if first is None:
        return "", joined(found)
    rest = [each for each in found if each is not first]
    is_whole = bool(first.linked) and first is found[0]
    return first.linked or first.words, joined(rest if is_whole else found)


def read_prose(
    text: str,
    material: Material,
    place: Place,
    resolve: Resolve,
    about: tuple[str, str],
    *,
    image: FindImage = lambda target, place: "",
) -> list[Block]:
    """Return the blocks of a text that begins at a place of the source.

    `about` is the concept's key and the language. What is not written is kept; so is all of a text
    that no parser is given.
    """
    concept, language = about

    def at(line: int) -> Place:
        return Place(path=place.path, line=place.line + line if place.line else 0)

    def keep(kind: str, source: str, line: int) -> None:
        material.keep(kind, source, at(line), concept=concept, language=language)

    def found(target: str, line: int) -> str:
        return image(target, at(line))

    try:
        return blocks(text, Reading(link=resolve, inner=KEY, keep=keep, image=found))
    except TooMuchError as error:
        material.report(place, f"the text of '{concept}' in '{language}': {error}", "shorten it")
        material.keep("text that is too complex", text, place, concept=concept, language=language)
        return []


def with_heading_ids(found: list[Block], wishes: Sequence[str]) -> list[Block]:
    """Return blocks with an id on each heading, the wished one or one like it that is free."""
    given: dict[str, None] = {}
    done = []
    for block in found:
        if block.kind == "heading":
            at = len(given)
            wish = (wishes[at] if at < len(wishes) else "") or f"section-{at + 1}"
            names = (wish if number == at else f"{wish}-{number}" for number in count(at))
            name = next(each for each in names if each not in given)
            given[name] = None
            block = replace(block, markdown=f"{block.markdown} {{#{name}}}")  # noqa: PLW2901
        done.append(block)
    return done
