"""The images of a source that pages of a project show -> files beside those that it has."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kurslex.imports.material import Kept, Material
from kurslex.model.glossary import Glossary
from kurslex.model.image import IMAGES, image_path
from kurslex.rules.support.markdown_texts import texts

_SHOWN = re.compile(r"!\[[^\n]*?\]\(([^()\s]+)")


@dataclass(slots=True)
class Images:
    """The contents of new images by their paths, and what is kept of the others."""

    new: dict[str, bytes] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)


def shown_images(
    material: Material,
    pages: Mapping[str, str],
    glossary: Glossary,
    read: Callable[[str], bytes | None],
) -> Images:
    """Return the images that new pages show, or those of the project, which lacks them.

    `pages` has the texts of new pages by their paths; `read` returns the content of a project's
    file, None where there is none. An image that the project has is left as it is.
    """
    found = Images()
    named = {*_named(pages), *_named_before(glossary)}
    for name, image in material.images.items():
        path = f"{IMAGES}/{name}"
        own = read(path)
        if own is None and path in named:
            found.new[path] = image.content
        elif own != image.content:
            fate = "that no page shows" if own is None else "that differs from the project's own"
            found.kept.append(Kept(what=f"image {fate}", text=path, place=image.place))
    return found


def _named(pages: Mapping[str, str]) -> Iterable[str]:
    for page, text in pages.items():
        if page.endswith(".md"):
            yield from (image_path(page, target) for target in _SHOWN.findall(text))


def _named_before(glossary: Glossary) -> Iterable[str]:
    for text in texts(glossary):
        yield from (image_path(text.path, each.target) for each in text.outline.links if each.image)
