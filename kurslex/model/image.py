"""An image that an author has put into the project: a file, checked, with its size."""

from dataclasses import dataclass, field
from posixpath import dirname, join, normpath
from urllib.parse import unquote

IMAGES = "docs/images"
"""The folder of images that all languages share; others are beside the pages of one language."""

FILES_FOLDER = "assets/files/"
"""Where images live in a site: below it, paths are those below `docs/`, for good."""

KINDS = {
    ".avif": "avif",
    ".jpeg": "jpeg",
    ".jpg": "jpeg",
    ".png": "png",
    ".svg": "svg",
    ".webp": "webp",
}
"""Which format a file has by the end of its name."""

MEDIA_TYPES = {
    "avif": "image/avif",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
}
"""What each format is called in HTTP and in packages."""

_DOCS = "docs/"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """An image file; `path` is relative to the project's root, width and height are in pixels.

    `version` begins the content's SHA-256. `fault` says why the file cannot be shown, with a
    `cure`; both are empty where it can.
    """

    path: str
    kind: str
    width: int
    height: int
    version: str
    content: bytes = field(repr=False)
    fault: str = ""
    cure: str = ""

    @property
    def digested(self) -> tuple[str, str, int, int, str, str]:
        """What tells the image from others: its content is known by its digest."""
        return self.path, self.version, self.width, self.height, self.fault, self.cure

    @property
    def location(self) -> str:
        """Where the image lives in a site, for good."""
        return FILES_FOLDER + self.path.removeprefix(_DOCS)

    @property
    def address(self) -> str:
        """The same with a version taken from the content: caches may keep it."""
        return f"{self.location}?v={self.version[:8]}"


def image_path(page: str, target: str) -> str:
    """Return the path of the file that an image's target names in the file of a page.

    Empty where the target is an address elsewhere, or leads out of `docs/`.
    """
    name = unquote(target.partition("#")[0].partition("?")[0])
    if ":" in name or name.startswith("/") or "\\" in name or not name:
        return ""
    path = normpath(join(dirname(page), name))
    return path if path.startswith(_DOCS) else ""
