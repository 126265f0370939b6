"""Images in `docs/images/` and beside the pages of a language -> what is known of each file."""

import re
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePosixPath
from posixpath import splitext

from kurslex.bounds.contents import LARGEST_AREA
from kurslex.model.image import IMAGES, KINDS, PageImage
from kurslex.problem import Problem
from kurslex.project.files.opening import UnfitFileError, read_bytes
from kurslex.project.files.survey import unreadable

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# What files of each format begin with (a file of AVIF and WebP says so a few bytes later).
_SIGNATURES = {
    "avif": re.compile(rb"....ftyp(?:avif|avis|mif1)", re.DOTALL),
    "jpeg": re.compile(rb"\xff\xd8\xff"),
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
_OTHERS = {".gif", ".bmp", ".tif", ".tiff", ".heic", ".ico"}
IMAGE_ENDS = frozenset({*KINDS, *_OTHERS})
"""The ends of the names of files that are taken for images."""


def load_images(
    root: Path, files: Iterable[str], tags: Iterable[str], problems: list[Problem]
) -> dict[str, PageImage]:
    """Return the images among some files by their paths; files that cannot be read are reported.

    `tags` are those of the languages. An image that cannot be shown has a fault, which a rule
    reports.
    """
    folders = (f"{IMAGES}/", *(f"docs/{tag}/" for tag in tags))
    found = {}
    for path in files:
        if path.startswith(folders) and splitext(path)[1].lower() in IMAGE_ENDS:
            try:
                found[path] = read_image(path, read_bytes(root, path))
            except UnfitFileError as fault:
                problems.append(unreadable(path, fault))
            except OSError as error:
                unfit = UnfitFileError(f"cannot be read: {error.strerror}", "fix its permissions")
                problems.append(unreadable(path, unfit))
    return found


def read_image(path: str, content: bytes) -> PageImage:
    """Return what a file at a path is, with a fault where it cannot be shown."""
    kind = KINDS.get(PurePosixPath(path).suffix, "")
    width = height = 0
    fault, cure = _name_fault(path)
    if not fault and kind == "svg":
        width, height, fault, cure = _drawing_size(content)
    elif not fault:
        width, height = _size(kind, content)
    if not fault:
        fault, cure = _size_fault(kind, width, height)
    return PageImage(
        path=path,
        kind=kind,
        width=width,
        height=height,
        version=sha256(content).hexdigest(),
        content=content,
        fault=fault,
        cure=cure,
    )


def _name_fault(path: str) -> tuple[str, str]:
    if not all(map(_NAME.fullmatch, path.split("/"))):
        return "has a name that cannot be an address", "use letters a-z, digits, hyphens and dots"
    end = PurePosixPath(path).suffix
    if end.lower() in KINDS and end not in KINDS:
        return f"has a name that ends in capital letters ({end})", f"rename it: {end.lower()}"
    if end not in KINDS:
        return "has a format that pages do not show", f"save it as one of {', '.join(KINDS)}"
    return "", ""


def _size(kind: str, content: bytes) -> tuple[int, int]:
    """Return width and height in pixels, -1 where the content is not of its kind."""
    if not _SIGNATURES[kind].match(content):
        return -1, -1
    import imagesize  # noqa: PLC0415 (brings what reads images from the network)

    try:
        width, height = imagesize.get(BytesIO(content))
    except Exception:  # a damaged header can be damaged in any way
        return -1, -1
    return int(width), int(height)


def _drawing_size(content: bytes) -> tuple[int, int, str, str]:
    """Return width and height in pixels of a drawing, and why it is refused, with the cure."""
    from kurslex.project.loading.svg_images import SvgError, svg_size  # noqa: PLC0415 (few have any)

    try:
        return (*svg_size(content), "", "")
    except SvgError as error:
        return 0, 0, str(error), error.cure


def _size_fault(kind: str, width: int, height: int) -> tuple[str, str]:
    if width <= 0 or height <= 0:
        return f"is not an image in the format {kind.upper()}", "export it again from its program"
    if width * height > LARGEST_AREA:
        message = f"has {width} × {height} pixels, more than a browser can show"
        return message, "make it smaller: 2,000 pixels are enough for any screen"
    return "", ""
