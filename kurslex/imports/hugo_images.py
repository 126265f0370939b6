"""The images that pages of a Hugo site name -> files of the project, and their targets in pages."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path, PurePosixPath
from posixpath import dirname, normpath
from urllib.parse import unquote

from kurslex.bounds.contents import LONGEST_NAME
from kurslex.bounds.sources import LARGEST_SOURCE_IMAGES
from kurslex.imports.material import ImportedImage, Material, Place
from kurslex.imports.names import identifier
from kurslex.model.image import IMAGES
from kurslex.project.files.file_names import is_device
from kurslex.project.files.opening import UnfitFileError, read_bytes
from kurslex.project.loading.image_files import read_image

FROM_A_PAGE = "../images/"
"""What the pages of a project write before the path of an image that all languages share."""

# Where Hugo keeps files that it publishes as they are, and those that templates take.
_FOLDERS = ("static", "assets")
_OF_HUGO = "images/"
_SOUND = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEEPEST = 3  # folders of an image


class HugoImages:
    """Finds images as Hugo does, and adds to the material those that a page can show.

    `content` is the folder with those of the languages; `address` is that of the site, or empty.
    """

    def __init__(self, content: Path, address: str, material: Material) -> None:
        self._content = content
        self._address = address.rstrip("/")
        self._material = material
        self._targets: dict[tuple[Path, str], str] = {}
        self._names: dict[str, tuple[Path, str]] = {}
        self._bytes = 0

    def target(self, source: str, place: Place) -> str:
        """Return the target of an image in a page, empty where no page can show it.

        The reason is reported, except for an image on another website.
        """
        inner = source.removeprefix(self._address) if self._address else source
        name = unquote(inner.partition("#")[0].partition("?")[0])
        if ":" in name or name.startswith("//") or "\\" in name or "\0" in name:
            return ""
        for root, path in self._places(name, place.path):
            known = self._targets.get((root, path))
            if known is not None:
                return known
            try:
                content = read_bytes(root, path)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (OSError, UnfitFileError) as fault:
                why = fault.strerror if isinstance(fault, OSError) else str(fault)
                self._report(source, place, f"cannot be read: {why}")
                return ""
            return self._added(root, path, content, place)
        self._report(source, place, "does not exist")
        return ""

    def _places(self, name: str, page: str) -> Iterator[tuple[Path, str]]:
        """Yield where an image may be: beside the page, and at its address in Hugo's folders."""
        site = self._content.parent
        beside = [] if name.startswith("/") else [f"{dirname(page)}/{name}"]
        bundle = f"{page.removesuffix('.md').removesuffix('/_index').removesuffix('/index')}/"
        addresses = [name] if name.startswith("/") else [bundle + name, name]
        found = [(self._content, path) for path in [*beside, *addresses]]
        found += [(site, f"{folder}/{path}") for path in addresses for folder in _FOLDERS]
        for root, path in found:
            plain = normpath(path.lstrip("/")).removeprefix("./")
            is_within = root != site or plain.startswith(tuple(f"{each}/" for each in _FOLDERS))
            if is_within and plain not in {".", ".."} and not plain.startswith("../"):
                yield root, plain

    def _added(self, root: Path, path: str, content: bytes, place: Place) -> str:
        name = self._name(root, path)
        image = read_image(f"{IMAGES}/{name}", content)
        fault, cure = image.fault, image.cure
        self._bytes += len(content)
        if self._bytes > LARGEST_SOURCE_IMAGES:
            fault = f"is beyond the {LARGEST_SOURCE_IMAGES:,} bytes that all images may have"
            cure = "import the folders of the languages in parts"
        if fault:
            self._report(path, place, fault, cure)
        else:
            self._material.images[name] = ImportedImage(content=content, place=place)
        target = "" if fault else FROM_A_PAGE + name
        self._targets[root, path] = target
        return target

    def _name(self, root: Path, path: str) -> str:
        """Return a path as addresses have it; of two that would be one, the second has a digest."""
        inner = path if root == self._content else path.partition("/")[2]
        *folders, file = inner.removeprefix(_OF_HUGO).split("/")
        end = PurePosixPath(file).suffix
        stem = _sound(file.removesuffix(end))
        sound = [*(_sound(each) for each in folders[-_DEEPEST:]), f"{stem}{end.lower()}"]
        name = "/".join(sound)
        if self._names.setdefault(name.casefold(), (root, path)) != (root, path):
            digest = sha256(path.encode()).hexdigest()[:8]
            name = "/".join([*sound[:-1], f"{stem}-{digest}{end.lower()}"])
        return name

    def _report(self, source: str, place: Place, fact: str, cure: str = "") -> None:
        hint = cure or "its words stay, without the image"
        self._material.report(place, f"the image '{source}' {fact}", hint)


def _sound(name: str) -> str:
    """Return a name with characters that addresses and all file systems allow."""
    is_sound = _SOUND.fullmatch(name) and not is_device(name) and not name.endswith(".")
    short = name if is_sound else f"{identifier(name) or 'image'}{'-' * is_device(name)}"
    return short[: LONGEST_NAME // 2]
