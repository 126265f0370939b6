"""Rule [picture-words]."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kurslex.messages import MessageError
from kurslex.model.glossary import Glossary
from kurslex.model.page_picture import PagePicture
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule

if TYPE_CHECKING:  # what draws pictures takes long to import, and they are seldom judged again
    from kurslex.pictures.canvas import Fault


@rule("picture-words", reads=Reads.ALL_TERMS)
def check_picture_words(glossary: Glossary) -> Iterator[Problem]:
    """The words of a picture find room in its shapes.

    Bad: in a box a word of 40 letters.
    Good: in a box `Primary market`.
    """
    yield from _files(glossary)
    for picture in glossary.pictures.values():
        for tag in glossary.locales:
            yield from _words(glossary, picture, tag)


def _files(glossary: Glossary) -> Iterator[Problem]:
    from kurslex.pictures.picture_file import read_pictures  # noqa: PLC0415

    for name, picture in read_pictures(glossary).items():
        yield from picture.problems
        file = glossary.pictures[name]
        for concept, line in picture.concepts.items():
            if concept not in glossary.concepts:
                yield Problem(
                    path=file.path,
                    line=line,
                    message=f"concept '{concept}' is not declared in docs/concepts.yml",
                    check="unknown-concept",
                    hint=did_you_mean(concept, glossary.concepts) or "name one that is there",
                )


def _words(glossary: Glossary, picture: PagePicture, tag: str) -> Iterator[Problem]:
    from kurslex.pictures.draw_picture import faults  # noqa: PLC0415

    try:
        found = faults(glossary, picture.id, tag)
    except MessageError:
        return  # another rule names it
    for fault in found:
        yield _without_room(glossary, picture, tag, fault)


def _without_room(glossary: Glossary, picture: PagePicture, tag: str, fault: "Fault") -> Problem:
    if fault.concept:
        page = glossary.page(tag, fault.source)
        place = (page.path, 1) if page else (picture.path, 1)
    else:
        place = (
            glossary.messages[tag].places().get(picture.message_id(fault.source), (picture.path, 1))
        )
    return Problem(
        path=place[0],
        line=place[1],
        message=f"'{fault.word}' needs {fault.width:.0f} of {fault.room:.0f} units in the picture "
        f"'{picture.id}'",
        check="picture-words",
        hint='take a shorter word, or say where it may be parted: Invest{"\\u00AD"}ment',
    )
