"""All pages of one language -> one ZIP file, to be read in any browser without host or network."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kurslex.model.site import (
    ASSET_FOLDER,
    archive_location,
    home_location,
    page_location,
    parallel_location,
)
from kurslex.rendering.environment import render
from kurslex.rendering.file_edition import FileEdition
from kurslex.rendering.frame import Frame
from kurslex.rendering.home import render_home
from kurslex.rendering.moved import legacy_locations
from kurslex.rendering.search_script import search_script_location

_INDEX = "index.html"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of all times that the format knows
_READABLE = 0o644 << 16
_UNIX = 3


def build_archives(frame: Frame, site: Path) -> dict[str, bytes]:
    """Return each language's file, by its tag, from the built site.

    A site whose address nobody knows has none: links could not leave them.
    """
    tags = frame.glossary.homes if frame.site.is_published else ()
    return {tag: build_archive(frame, tag, site) for tag in tags}


def offer_archives(
    frame: Frame, homes: Mapping[str, str], archives: Mapping[str, bytes], site: Path
) -> None:
    """Write the files into the built site, and again the home pages, which say how large they are.

    `homes` has the HTML of the home pages' texts. A home page in a file offers none: there it has
    just been opened.
    """
    for tag, archive in archives.items():
        (site / archive_location(tag)).write_bytes(archive)
        home = render_home(frame, frame.glossary.homes[tag], homes[tag], len(archive))
        (site / home_location(tag) / _INDEX).write_text(home, encoding="utf-8")


def build_archive(frame: Frame, tag: str, site: Path) -> bytes:
    """Return the ZIP file of a language, from the documents and assets of the built site.

    Pages in two languages stay out, which would double it, and so do scripts that no page names.
    Equal sites give equal bytes: names are sorted, times are fixed.
    """
    documents = _documents(frame, tag, site)
    assets = _assets(site)
    edition = FileEdition(site=frame.site, files={*documents, *assets})
    contents = {
        path: edition.convert(
            (site / path).read_text(encoding="utf-8"), path.removesuffix(_INDEX)
        ).encode()
        for path in documents
    }
    # The pieces of a large index of terms are named by the index alone.
    index = search_script_location(tag)
    edition.named.update(each for each in assets if each.startswith(index.removesuffix("js")))
    contents[_INDEX] = render(
        "archive-start.html",
        locale=frame.glossary.locales[tag],
        title=frame.glossary.messages[tag].format("site-name"),
        target=home_location(tag) + _INDEX,
    ).encode()
    for path in assets:
        # A style sheet names typefaces, and a document the licences of what others made.
        if PurePosixPath(path).suffix != ".js" or path in edition.named:
            contents[path] = (site / path).read_bytes()
    return _zipped(PurePosixPath(archive_location(tag)).stem, contents)


def _documents(frame: Frame, tag: str, site: Path) -> list[str]:
    parallel = {
        parallel_location(tag, concept, other) + _INDEX
        for concept in frame.glossary.concepts
        for other in frame.glossary.locales
    }
    drafts = {
        page_location(tag, page.id) + _INDEX
        for page in frame.glossary.pages.values()
        if page.locale == tag and page.is_draft
    }
    # Nothing in the file leads to an old address.
    left = tuple(legacy_locations(frame.glossary, tag))
    found = (path.relative_to(site).as_posix() for path in (site / tag).rglob(_INDEX))
    return sorted(
        path for path in found if path not in parallel | drafts and not path.startswith(left)
    )


def _assets(site: Path) -> list[str]:
    return [path.relative_to(site).as_posix() for path in (site / ASSET_FOLDER).iterdir()]


def _zipped(folder: str, contents: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for path, content in sorted(contents.items()):
            entry = ZipInfo(f"{folder}/{path}", _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, content, compresslevel=9)
    return packed.getvalue()
