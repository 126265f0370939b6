"""Rules [image-file], [image-size], [unused-image]."""

from collections.abc import Iterator, Mapping

from kurslex.model.glossary import Glossary
from kurslex.model.image import PageImage, image_path
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, limits_here, rule
from kurslex.rules.support.markdown_texts import texts

_LIMITS = {"kilobytes": 500, "pixels": 3000}
_BYTES = 1000  # of a kilobyte


@rule("image-file", fixed=True)
@rule("image-size", severity=Severity.WARNING, limits=_LIMITS)
@rule("unused-image", severity=Severity.WARNING, reads=Reads.STRUCTURE)
def check_image_files(glossary: Glossary) -> Iterator[Problem]:
    """An image file can be shown safely, is no larger than a screen needs, and is on some page.

    The limits are those of a file's size, and of the longer of its sides.

    Bad: a photograph of 8 MB, a GIF, an SVG file with a script, `docs/images/old.png` on no page.
    Good: an image in PNG, JPEG, WebP, AVIF or SVG that draws and does nothing else.
    """
    shown = {
        image_path(text.path, link.target)
        for text in texts(glossary)
        for link in text.outline.links
        if link.image
    }
    unread = any(each.endswith(".md") for each in glossary.unread)
    most = limits_here(glossary, "image-size", _LIMITS)
    for path, image in glossary.images.items():
        if image.fault:
            yield _problem(path, image.fault, "image-file", image.cure)
        else:
            yield from _too_large(image, most)
        # Nothing can be said of what pages show that could not be read.
        if path not in shown and not unread:
            message = "is shown on no page"
            yield _problem(path, message, "unused-image", "show it on a page, or delete it")


def _too_large(image: PageImage, most: Mapping[str, int]) -> Iterator[Problem]:
    kilobytes = -(-len(image.content) // _BYTES)
    if kilobytes > most["kilobytes"]:
        message = f"has {kilobytes:,} kilobytes, more than {most['kilobytes']:,}"
        hint = "make it smaller, or save it as WebP or AVIF"
        yield _problem(image.path, message, "image-size", hint)
    longer = max(image.width, image.height)
    if image.kind != "svg" and longer > most["pixels"]:
        message = (
            f"is {image.width:,} × {image.height:,} pixels large, and may have {most['pixels']:,}"
        )
        yield _problem(image.path, message, "image-size", "make it smaller")


def _problem(path: str, message: str, check: str, hint: str) -> Problem:
    return Problem(path=path, line=1, message=message, check=check, hint=hint)
