"""Files of an export format that is a ZIP file itself, such as EPUB or QTI -> that file."""

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from zipfile import ZipFile

from kurslex.outputs.zip.member import Member, add_member, entry

_NONE: Mapping[str, str] = MappingProxyType({})


def zip_of(*parts: Mapping[str, str | bytes], first: Mapping[str, str] = _NONE) -> bytes:
    """Return a ZIP file of some files by path; those of `first` begin it, not compressed.

    Equal files give equal bytes.
    """
    packed = BytesIO()
    files = {path: content for part in parts for path, content in part.items()}
    with ZipFile(packed, "w") as archive:
        for path, text in first.items():
            archive.writestr(entry(path), text)
        for path in sorted(files):
            add_member(archive, packed, path, Member.of(files[path]))
    return packed.getvalue()
