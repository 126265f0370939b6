"""What a release consists of: two equal builds, and the digests by which others check them."""

import subprocess

import pytest

from scripts.release import SUMS, DifferentBuildError, build_twice, sums
from tests.support.packages import DATE


def test_two_equal_builds_are_the_package(sources, wheel, tmp_path):
    built = build_twice(sources, (DATE, DATE))
    assert [name.rpartition(".")[2] for name in sorted(built)] == ["whl", "gz"]
    assert built[wheel.name] == wheel.read_bytes()


def test_builds_that_differ_are_named(sources, wheel):
    with pytest.raises(DifferentBuildError, match=r"^two builds differ in kurslex-.*whl, .*gz$"):
        build_twice(sources, (DATE, str(int(DATE) + 86_400)))


def test_the_digests_are_those_of_the_files(tmp_path):
    for name in ("b.whl", "a.tar.gz"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / SUMS).write_text(sums(tmp_path), encoding="utf-8")
    assert sums(tmp_path) == (tmp_path / SUMS).read_text(encoding="utf-8")
    check = ["sha256sum", "--check", "--strict", SUMS]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("a.tar.gz: OK\nb.whl: OK\n", 0)
