"""What a release consists of: two equal builds, and the digests by which others check them."""

import shutil
import subprocess

import pytest

from kurslex import __version__
from scripts import release
from scripts.release import SUMS, DifferentBuildError, build_twice, sums
from tests.support.packages import DATE


def test_two_equal_builds_are_the_package(sources, wheel, tmp_path):
    built = build_twice(sources, (DATE, DATE))
    assert [name.rpartition(".")[2] for name in sorted(built)] == ["whl", "gz"]
    assert built[wheel.name] == wheel.read_bytes()


def test_builds_that_differ_are_named(sources, tmp_path):
    """Which a package of one module shows as well."""
    for name in ("pyproject.toml", "README.md", "LICENSE", "kurslex/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(sources / name, tmp_path / name)
    with pytest.raises(DifferentBuildError, match=r"^two builds differ in kurslex-.*whl, .*gz$"):
        build_twice(tmp_path, (DATE, str(int(DATE) + 86_400)))


def test_the_digests_are_those_of_the_files(tmp_path):
    files = {name: name.encode() for name in ("b.whl", "a.tar.gz")}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / SUMS).write_text(sums(files), encoding="utf-8")
    check = ["sha256sum", "--check", "--strict", SUMS]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("a.tar.gz: OK\nb.whl: OK\n", 0)


def test_files_of_other_versions_are_not_among_the_digests(tmp_path, monkeypatch):
    dist = tmp_path / "dist"
    dist.mkdir()
    bill = f"kurslex-{__version__}.cdx.json"
    for name in ("kurslex-0.0.1-py3-none-any.whl", "kurslex-0.0.1.cdx.json", bill):
        (dist / name).write_bytes(name.encode())
    built = {"kurslex.whl": b"wheel", "kurslex.tar.gz": b"sources"}
    monkeypatch.setattr(release, "_PROJECT", tmp_path)
    monkeypatch.setattr(release, "_last_commit", lambda _: DATE)
    monkeypatch.setattr(release, "build_twice", lambda *_: built)
    assert release.main() == 0
    lines = (dist / SUMS).read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == [bill, "kurslex.tar.gz", "kurslex.whl"]
