"""Rules [image-text], [image]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.image import IMAGES, image_path
from kurslex.model.outline import Link
from kurslex.problem import Problem, Severity, nearest
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts


@rule("image-text", severity=Severity.WARNING)
@rule("image", fixed=True, reads=Reads.CONCEPT)
def check_images(glossary: Glossary) -> Iterator[Problem]:
    """An image is a file of the project, and says in words what it shows for who cannot see it.

    Images of all languages are in `docs/images/`, those of one beside its pages.

    Bad: `![](tree.png)`, `![A tree](https://x.example/tree.png)`, a file that does not exist.
    Good: `![An oak in winter](../images/tree.png "Quercus robur in January")`.
    """
    for text in texts(glossary):
        for link in text.outline.links:
            if link.image:
                yield from _judged(glossary, text.path, link)


def _judged(glossary: Glossary, page: str, link: Link) -> Iterator[Problem]:
    path = image_path(page, link.target)
    if not path:
        message = f"image '{link.target}' is not a file of this project"
        hint = f"put the file into {IMAGES}/, and write ![what it shows](../images/NAME.png)"
        yield _problem(page, link, message, "image", hint)
    elif path not in glossary.images:
        is_sought = path.startswith((f"{IMAGES}/", *(f"docs/{tag}/" for tag in glossary.tags)))
        fact = "does not exist" if is_sought else f"is neither in {IMAGES}/ nor beside pages"
        message = f"image '{link.target}' {fact}"
        yield _problem(
            page, link, message, "image", _meant(glossary, page, path, is_sought=is_sought)
        )
    if not link.text.strip():
        message = f"image '{link.target}' has no text for those who cannot see it"
        hint = "say what it shows between the brackets: ![An oak in winter](…)"
        yield _problem(page, link, message, "image-text", hint)


def _meant(glossary: Glossary, page: str, path: str, *, is_sought: bool) -> str:
    """Return a hint that names the image whose name is like that of one which does not exist.

    `is_sought` says whether the path is in one of the folders of images.
    """
    names = {each.rpartition("/")[2]: each for each in glossary.images}
    name = path.rpartition("/")[2]
    near = nearest(name, names)
    if not near and not is_sought:
        return f"move {path} to {IMAGES}/, and write ![what it shows](../images/{name})"
    if not near:
        return f"the path begins at the page's folder; put the file at {path}"
    folder = page.rpartition("/")[0]
    found = names[near]
    if found.startswith(f"{folder}/"):
        return f"did you mean '{found.removeprefix(f'{folder}/')}'?"
    return f"did you mean '../{found.removeprefix('docs/')}'?"


def _problem(page: str, link: Link, message: str, check: str, hint: str) -> Problem:
    return Problem(path=page, line=link.line, message=message, check=check, hint=hint)
