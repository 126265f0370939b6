"""A folder with files to be changed."""

from pathlib import Path

import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfold a\r\nold\r\n")
    (tmp_path / "docs/b.md").write_bytes(b"old b\n")
    (tmp_path / "docs/b.md").chmod(0o640)
    return tmp_path
