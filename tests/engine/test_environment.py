"""What a site depends on beside the project: the same as long as nothing of it has changed."""

import os
import sys

import pytest

from kurslex.engine import environment
from kurslex.engine.cache import open_cache
from kurslex.engine.environment import environment_digest, environment_state
from tests.support.edits import copy_tiny_site


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of two files, beside what is compiled of them."""
    folder = tmp_path / "package"
    (folder / "words/__pycache__").mkdir(parents=True)
    (folder / "words/first.ftl").write_text("a = One")
    (folder / "page.py").write_text("print(1)")
    (folder / "words/__pycache__/page.pyc").write_bytes(b"compiled")
    monkeypatch.setattr(environment, "_PACKAGE", folder)
    return folder


def both():
    return environment_state(), environment_digest()


def test_another_content_is_another_environment(package):
    before = both()
    assert both() == before
    file = package / "words/first.ftl"
    times = file.stat()
    file.write_text("a = Two")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    changed = both()
    assert changed[0] != before[0]
    assert changed[1] != before[1]


def test_a_further_file_and_another_name_are_as_well(package):
    found = [both()]
    (package / "words/second.ftl").write_text("b = Two")
    found.append(both())
    (package / "words/second.ftl").rename(package / "second.ftl")
    found.append(both())
    for kind in zip(*found, strict=True):
        assert len({*kind}) == 3


def test_what_is_compiled_counts_for_nothing(package):
    before = both()
    (package / "words/__pycache__/page.pyc").write_bytes(b"compiled again")
    (package / "page.pyc").write_bytes(b"compiled elsewhere")
    assert both() == before


def test_a_file_that_was_touched_is_the_same_environment_in_another_state(package):
    before = both()
    os.utime(package / "page.py", ns=(1, 1))
    after = both()
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_another_version_of_a_library_is_another_state(package, tmp_path, monkeypatch):
    libraries = tmp_path / "site-packages"
    libraries.mkdir()
    monkeypatch.setattr(sys, "path", [str(libraries), str(tmp_path / "missing")])
    before = environment_state()
    (libraries / "babel-2.17.0.dist-info").mkdir()
    with_one = environment_state()
    (libraries / "babel-2.17.0.dist-info").rename(libraries / "babel-2.18.0.dist-info")
    assert len({before, with_one, environment_state()}) == 3


def test_a_folder_that_cannot_be_listed_has_no_libraries(package, tmp_path, monkeypatch):
    """Python passes over it as well."""
    (tmp_path / "a/babel-2.17.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "a")])
    before = environment_state()
    list_folder = os.listdir

    def refusing(folder):
        if folder == str(tmp_path):
            raise PermissionError
        return list_folder(folder)

    monkeypatch.setattr(os, "listdir", refusing)
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(tmp_path / "a")])
    assert environment_state() == before


def test_a_project_is_told_by_the_state_and_reads_no_file_again(package, tmp_path, monkeypatch):
    monkeypatch.setattr("kurslex.engine.cache.environment_digest", environment_digest)
    monkeypatch.setattr("kurslex.engine.cache.environment_state", environment_state)
    root = copy_tiny_site(tmp_path / "knots")
    with open_cache(root) as records:
        first = records.environment
    assert first == environment_digest()
    with monkeypatch.context() as patch:
        patch.setattr("kurslex.engine.cache.environment_digest", None)
        with open_cache(root) as records:
            assert records.environment == first
    (package / "page.py").write_text("print(2)")
    with open_cache(root) as records:
        assert records.environment == environment_digest() != first
