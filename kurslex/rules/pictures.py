"""Rules [picture-placement], [picture-words]."""

from collections.abc import Iterator

from kurslex.messages import MessageError
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_picture import PICTURE, PagePicture
from kurslex.pictures.canvas import Fault
from kurslex.pictures.draw import faults
from kurslex.pictures.picture_file import read_pictures
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import rule


@rule("picture-placement", "picture-words")
def check_pictures(glossary: Glossary) -> Iterator[Problem]:
    """A picture is once on all pages of a concept, and its words find room in its shapes.

    Bad: `{{ picture two-markets }}` on the German page alone, or in a box a word of 40 letters.
    Good: `{{ picture two-markets }}` on each page of the concept, before its text.
    """
    yield from _files(glossary)
    yield from _placement(glossary)
    for picture in glossary.pictures.values():
        for tag in glossary.locales:
            yield from _words(glossary, picture, tag)


def _files(glossary: Glossary) -> Iterator[Problem]:
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


def _placement(glossary: Glossary) -> Iterator[Problem]:
    shown: dict[str, dict[str, set[str]]] = {name: {} for name in glossary.pictures}
    for page in glossary.pages.values():
        names = [each.argument for each in page.outline.placeholders if each.name == PICTURE]
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                hint = f"leave one {{{{ picture {name} }}}}"
                yield _on(page, f"picture '{name}' is on this page more than once", hint)
            if name in shown:
                shown[name].setdefault(page.id, set()).add(page.locale)
    for home in glossary.homes.values():
        for holder in home.outline.placeholders:
            if holder.name == PICTURE:
                yield Problem(
                    path=home.path,
                    line=holder.line,
                    message=f"picture '{holder.argument}' is on a home page",
                    check="picture-placement",
                    hint="write it on the page of a concept",
                )
    for name, concepts in shown.items():
        if not concepts:
            yield Problem(
                path=glossary.pictures[name].path,
                line=1,
                message=f"picture '{name}' is on no page",
                check="picture-placement",
                hint=f"write {{{{ picture {name} }}}} on a page, before its text",
            )
        for concept, tags in concepts.items():
            for tag, page in glossary.translations(concept).items():
                if tag not in tags:
                    other = next(each for each in glossary.locales if each in tags)
                    fact = f"picture '{name}' is not on this page, but on docs/{other}/{concept}.md"
                    yield _on(page, fact, f"write {{{{ picture {name} }}}} here too, or nowhere")


def _words(glossary: Glossary, picture: PagePicture, tag: str) -> Iterator[Problem]:
    try:
        found = faults(glossary, picture.id, tag)
    except MessageError:
        return  # another rule names it
    for fault in found:
        yield _without_room(glossary, picture, tag, fault)


def _without_room(glossary: Glossary, picture: PagePicture, tag: str, fault: Fault) -> Problem:
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


def _on(page: LocalizedConcept, message: str, hint: str) -> Problem:
    return Problem(
        path=page.path, line=page.body_line, message=message, check="picture-placement", hint=hint
    )
