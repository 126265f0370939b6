"""Rule [picture-placement]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_picture import PICTURE
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("picture-placement", reads=Reads.STRUCTURE)
def check_picture_placement(glossary: Glossary) -> Iterator[Problem]:
    """A picture is once on all pages of a concept.

    Bad: `{{ picture two-markets }}` on the German page alone.
    Good: `{{ picture two-markets }}` on each page of the concept, before its text.
    """
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


def _on(page: LocalizedConcept, message: str, hint: str) -> Problem:
    return Problem(
        path=page.path, line=page.body_line, message=message, check="picture-placement", hint=hint
    )
