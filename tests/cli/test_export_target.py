"""Where an export is put: what comes there while it is written is neither lost nor followed."""

import os
from pathlib import Path

import pytest

from kurslex.cli import export_target
from kurslex.cli.export_target import put
from kurslex.errors import UsageError


def refused(target: Path) -> str:
    return (
        f"^{target.as_posix()} cannot be written: File exists; nothing was written; "
        "name another place with --output$"
    )


def test_a_file_that_has_come_meanwhile_is_kept(tmp_path, monkeypatch):
    """As of another export to the same place."""
    target = tmp_path / "terms.csv"
    made = export_target.mkdtemp

    def late(**named):
        target.write_text("mine")
        return made(**named)

    monkeypatch.setattr(export_target, "mkdtemp", late)
    with pytest.raises(UsageError, match=refused(target)):
        put({"terms.csv": b"new"}, target)
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {"terms.csv": "mine"}


def test_a_link_that_has_come_meanwhile_is_not_followed(tmp_path, monkeypatch):
    target, outside = tmp_path / "out", tmp_path / "outside"
    made = export_target.mkdtemp

    def late(**named):
        folder = made(**named)
        Path(folder, "terms.csv").symlink_to(outside)
        return folder

    monkeypatch.setattr(export_target, "mkdtemp", late)
    with pytest.raises(UsageError, match=refused(target)):
        put({"terms.csv": b"new", "more.csv": b"new"}, target)
    assert list(tmp_path.iterdir()) == []


def test_without_hard_links_a_file_is_put_there_as_well(tmp_path, monkeypatch):
    def fail(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", fail)
    assert put({"terms.csv": b"new"}, tmp_path / "terms.csv").read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["terms.csv"]
