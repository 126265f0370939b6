"""A file that is packed once is in a ZIP file as Python's own library would have put it there."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from kurslex.outputs.zip.archive import zipped
from kurslex.outputs.zip.member import Member

CONTENTS = [b"", b"a", b"<p>share</p>\n" * 5000, bytes(range(256)) * 9]


def written_by_python(files: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for path, content in files.items():
            entry = ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compresslevel=9)
    return target.getvalue()


def test_bytes_are_those_of_the_library():
    files = {f"f/{name}.html": content for name, content in zip("abåé", CONTENTS, strict=True)}
    members = {path.removeprefix("f/"): Member.of(each).stored() for path, each in files.items()}
    packed = zipped("f/", [members])
    assert packed == written_by_python(files)
    with ZipFile(BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert {path: archive.read(path) for path in files} == files


@pytest.mark.parametrize("content", CONTENTS, ids=len)
def test_what_was_stored_is_the_same_member(content):
    member = Member.of(content)
    assert Member.read(member.stored()) == member
    assert member.size == len(content)


def test_a_text_is_packed_as_its_bytes_in_utf_8():
    assert Member.of("Börse") == Member.of("Börse".encode())
