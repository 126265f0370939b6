"""A member of ZIP files: compressed once, for all of them and for the next build."""

from io import BytesIO
from struct import Struct
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo
from zlib import DEFLATED, MAX_WBITS, compressobj, crc32

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of all times that the format knows
_READABLE = 0o644 << 16
_UNIX = 3
_BEST = 9
_HEAD = Struct("<II")  # of a member as it is stored: checksum and size, 32 bits each


class Member(NamedTuple):
    """A file's checksum (CRC-32), its size in bytes, and its content as deflate packs it."""

    checksum: int
    size: int
    packed: bytes

    @classmethod
    def of(cls, content: str | bytes) -> "Member":
        """Return a file with this content."""
        plain = content.encode() if isinstance(content, str) else content
        # A ZIP file has the bare stream, without the frame of zlib.
        packer = compressobj(_BEST, DEFLATED, -MAX_WBITS)
        return cls(crc32(plain), len(plain), packer.compress(plain) + packer.flush())

    @classmethod
    def read(cls, stored: bytes) -> "Member":
        """Return what `stored` has returned the bytes of."""
        checksum, size = _HEAD.unpack_from(stored)
        return cls(checksum, size, stored[_HEAD.size :])

    def stored(self) -> bytes:
        """Return all of it in one piece, to be kept."""
        return _HEAD.pack(self.checksum, self.size) + self.packed


def add_member(archive: ZipFile, target: BytesIO, path: str, member: Member) -> None:
    """Add a file to a ZIP file that is written into `target`, without packing it again.

    Its time is fixed, so that equal files give equal bytes.
    """
    added = entry(path)
    added.compress_type = ZIP_DEFLATED
    added.CRC, added.file_size = member.checksum, member.size
    added.compress_size = len(member.packed)
    added.header_offset = target.tell()
    target.write(added.FileHeader())
    target.write(member.packed)
    # What `writestr` notes as well: the list at the end of the file, and where that begins.
    archive.filelist.append(added)
    archive.NameToInfo[path] = added
    archive.start_dir = target.tell()


def entry(path: str) -> ZipInfo:
    """Return what is said of a file in a ZIP file: the same on every system, at any time."""
    made = ZipInfo(path, _EARLIEST)
    made.create_system = _UNIX
    made.external_attr = _READABLE
    return made
