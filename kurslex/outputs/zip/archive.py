"""All pages of one language -> one ZIP file, to be read in any browser without host or network."""

from collections.abc import Collection, Mapping, Sequence
from io import BytesIO
from pathlib import PurePosixPath
from typing import ClassVar
from zipfile import ZipFile

from kurslex.model.image import FILES_FOLDER
from kurslex.model.locale import Locale
from kurslex.model.site import archive_location, home_location
from kurslex.outputs.zip.member import Member, add_member
from kurslex.site.context import SiteContext
from kurslex.site.search.index_script import search_script_location
from kurslex.site.templating import View, render

_INDEX = "index.html"


class ArchiveStartView(View, frozen=True, kw_only=True):
    """What the file that opens a ZIP file is given; `target` is the path of the home page in it."""

    template: ClassVar[str] = "archive-start.html"
    locale: Locale
    title: str
    target: str


def archive_bytes(
    context: SiteContext, tag: str, documents: Mapping[str, bytes], assets: Mapping[str, bytes]
) -> bytes:
    """Return the ZIP file of a language, from its documents and assets as they are in a folder.

    These are stored members. Equal files give equal bytes: names are sorted, times are fixed.
    """
    start = render(
        ArchiveStartView(
            locale=context.glossary.locales[tag],
            title=context.glossary.messages[tag].format("site-name"),
            target=home_location(tag) + _INDEX,
        )
    )
    folder = PurePosixPath(archive_location(tag)).stem
    return zipped(f"{folder}/", (documents, {_INDEX: Member.of(start).stored()}, assets))


def is_wanted(asset: str, tag: str, named: Collection[str]) -> bool:
    """Whether an asset belongs into a language's file, where documents name what `named` has.

    A style sheet names typefaces, a document the licences of what others made, and an index of
    terms its pieces.
    """
    if asset.startswith(FILES_FOLDER):  # what no page of this language shows is none of its files
        return asset in named
    pieces = search_script_location(tag).removesuffix("js")
    return PurePosixPath(asset).suffix != ".js" or asset in named or asset.startswith(pieces)


def zipped(folder: str, parts: Sequence[Mapping[str, bytes]]) -> bytes:
    """Return a ZIP file of the stored members of some mappings, by paths below a folder in it.

    Each is read when it is added: all would fill the memory. Equal files give equal bytes.
    """
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for path, at in sorted((path, at) for at, part in enumerate(parts) for path in part):
            add_member(archive, packed, folder + path, Member.read(parts[at][path]))
    return packed.getvalue()
