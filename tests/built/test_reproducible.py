"""Two builds of one text are the same bytes, whatever the machine they are made on."""

import os
import shutil

from tests.support.command import PROJECT, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

_SOURCES = ("mkdocs.yml", "docs", "calculators", "kurslex")


def test_a_build_elsewhere_and_at_another_time_gives_the_same_bytes(site, tmp_path):
    copy = tmp_path / "another place"
    copy.mkdir()
    # Written in the opposite order, so that a folder lists its files differently.
    for name in reversed(_SOURCES):
        source = PROJECT / name
        files = [source] if source.is_file() else sorted(source.rglob("*"), reverse=True)
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                target = copy / file.relative_to(PROJECT)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
                os.utime(target, (0, 1_000_000_000 + len(file.name)))
    result = run_kurslex(
        "build",
        "--strict",
        cwd=copy,
        PYTHONPATH=str(copy),
        PYTHONHASHSEED="4711",
        PYTHONUTF8="0",
        LC_ALL="C",
        TZ="Pacific/Kiritimati",
    )
    assert (result.stderr, result.returncode) == ("", 0)
    here, there = snapshot(site), snapshot(copy / "site")
    assert sorted(there) == sorted(here)
    assert [name for name in here if there[name] != here[name]] == []


def test_building_again_over_the_old_site_gives_the_same_bytes(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    built = []
    for _ in range(2):
        result = run_kurslex("--project", knots, "build", "--strict")
        assert (result.stderr, result.returncode) == ("", 0)
        built.append(snapshot(knots / "site"))
    assert len(built[0]) > 40
    assert built[1] == built[0]
