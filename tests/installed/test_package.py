"""The wheel and the sdist: what is in them, and that they are the same each time."""

import os
import tarfile
import zipfile

from kurslex import __version__
from tests.support.command import PROJECT
from tests.support.packages import build


def package_files():
    """Return every file of the package but what Python has left there."""
    files = (each for each in (PROJECT / "kurslex").rglob("*") if each.is_file())
    return {
        each.relative_to(PROJECT).as_posix() for each in files if "__pycache__" not in each.parts
    }


def test_the_wheel_has_all_files_of_the_package(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {*archive.namelist()}
    notes = {name for name in names if ".dist-info/" in name}
    assert names - notes == package_files()
    assert {f"kurslex-{__version__}.dist-info/{name}" for name in ("METADATA", "RECORD")} <= notes


def test_the_sdist_makes_the_same_wheel_elsewhere_and_at_another_time(sources, wheel, tmp_path):
    """That it is itself the same each time, `test_release.py` shows."""
    with tarfile.open(build("sdist", sources, tmp_path / "first")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    for each in unpacked.rglob("*.py"):
        os.utime(each, (1, 1))
    other = build("wheel", unpacked, tmp_path / "wheel")
    assert other.name == wheel.name
    assert other.read_bytes() == wheel.read_bytes()


def test_what_is_installed_is_what_was_built(installed, tmp_path):
    place = installed.python("import kurslex; print(kurslex.__file__)", tmp_path).strip()
    assert place == str(installed.packages / "kurslex/__init__.py")
    done = installed.run("--version", cwd=tmp_path)
    assert done.stdout.startswith(f"kurslex {__version__}\nPython ")
    assert (done.stderr, done.returncode) == ("", 0)


def test_nothing_of_the_package_is_missing_where_it_is_installed(installed):
    there = {
        each.relative_to(installed.packages).as_posix()
        for each in (installed.packages / "kurslex").rglob("*")
        if each.is_file() and "__pycache__" not in each.parts
    }
    assert there == package_files()
