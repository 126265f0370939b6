"""Where a command cannot begin at all, it says why, and what to do."""

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kurslex.cli import main


@pytest.fixture
def said(capsys, monkeypatch, tmp_path):
    """Return what a command says in a folder."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> tuple[int, str, str]:
        return (main(words), *capsys.readouterr())

    return run


@pytest.mark.parametrize("words", [("check",), ("init", "knots"), ("check", "--project", "knots")])
def test_a_folder_that_was_removed(words, said, tmp_path, monkeypatch):
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    shutil.rmtree(folder)
    text = "the folder in which it runs does not exist any more; go to another one"
    assert said(*words) == (2, "", f"kurslex {words[0]}: {text}\n")


@pytest.mark.parametrize("words", [("check",), ("build",), ("calc",)])
def test_a_python_that_leaves_out_explanations(words, said, monkeypatch):
    monkeypatch.setattr(sys, "flags", SimpleNamespace(optimize=2))
    text = "Python leaves out what explains the rules; unset PYTHONOPTIMIZE, or omit -OO"
    assert said(*words) == (2, "", f"kurslex {words[0]}: {text}\n")


@pytest.mark.parametrize("sign", ["", ":"])
@pytest.mark.parametrize("is_folder", [True, False])
def test_a_time_zone_that_is_none(sign, is_folder, said, tmp_path, monkeypatch):
    place = tmp_path / "zone"
    if is_folder:
        place.mkdir()
    else:
        place.write_text("root:x:0:0")
    monkeypatch.setenv("TZ", f"{sign}{place}")
    text = f"the variable TZ names {place}, which is no time zone; unset TZ"
    assert said("calc") == (2, "", f"kurslex calc: {text}\n")


@pytest.mark.parametrize("zone", ["", "Europe/Oslo", ":UTC", "Nowhere/None", "XXX-99:99"])
def test_other_time_zones_are_taken(zone, said, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    status, _, error = said("check")
    assert (status, error.partition(" is not")[0]) == (2, f"kurslex check: {Path.cwd()}")


def test_a_time_zone_in_a_file_is_taken(said, monkeypatch, tmp_path):
    """The smallest file that is one: it has no changes, and one kind of time."""
    header = b"TZif2" + bytes(15)
    counts = b"".join(each.to_bytes(4, "big") for each in (0, 0, 0, 0, 1, 4))
    part = header + counts + bytes(6) + b"UTC\0"
    (tmp_path / "zone").write_bytes(part + part + b"\nUTC0\n")
    monkeypatch.setenv("TZ", f":{tmp_path}/zone")
    status, _, error = said("check")
    assert (status, error.partition(" is not")[0]) == (2, f"kurslex check: {tmp_path}")
