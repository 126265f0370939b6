"""Two builds of one text are the same bytes, whatever the machine they are made on."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from tests.support.command import PROJECT, run_kurslex, snapshot
from tests.support.edits import TINY_SITE, copy_tiny_site
from tests.support.repository import take_history

_SOURCES = ("mkdocs.yml", "docs", "calculators")


@pytest.mark.parametrize(
    ("origin", "built"),
    [(TINY_SITE, "tiny_site"), pytest.param(PROJECT, "site", marks=pytest.mark.long)],
)
def test_a_build_elsewhere_and_at_another_time_gives_the_same_bytes(
    origin, built, tmp_path, request
):
    copy = tmp_path / "another place"
    copy.mkdir()
    # Written in the opposite order, so that a folder lists its files differently.
    for source in (PROJECT / "kurslex", *(origin / name for name in reversed(_SOURCES))):
        files = [source] if source.is_file() else sorted(source.rglob("*"), reverse=True)
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                target = copy / file.relative_to(source.parent)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
                os.utime(target, (0, 1_000_000_000 + len(file.name)))
    if origin == PROJECT:
        take_history(copy)
    secretive = os.umask(0o077)  # who builds lets nobody else read
    try:
        result = run_kurslex(
            "build",
            "--strict",
            cwd=copy,
            PYTHONPATH=str(copy),
            PYTHONHASHSEED="4711",
            PYTHONUTF8="0",
            LC_ALL="C",
            LANG="tr_TR.ISO-8859-9",
            LANGUAGE="tr",
            TZ="Pacific/Kiritimati",
            HOME=str(tmp_path),
        )
    finally:
        os.umask(secretive)
    assert (result.stderr, result.returncode) == ("", 0)
    site = request.getfixturevalue(built)
    assert modes(copy / "site") == modes(site)
    here, there = snapshot(site), snapshot(copy / "site")
    assert sorted(there) == sorted(here)
    assert [name for name in here if there[name] != here[name]] == []


def modes(site: Path) -> dict[str, int]:
    """Return who may read, write and enter each file and folder, by path; web servers read all."""
    found = {
        path.relative_to(site).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in (site, *site.rglob("*"))
    }
    assert set(found.values()) == {0o644, 0o755}
    return found


def test_building_again_over_the_old_site_gives_the_same_bytes(tiny_site, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    shutil.copytree(tiny_site, knots / "site")
    result = run_kurslex("--project", knots, "build", "--strict")
    assert (result.stderr, result.returncode) == ("", 0)
    built = snapshot(knots / "site")
    assert len(built) > 40
    assert built == snapshot(tiny_site)


@pytest.mark.parametrize(
    "built", ["tiny_site", pytest.param("site", marks=pytest.mark.long)], ids=["tiny", "this"]
)
def test_the_package_from_its_wheel_builds_the_same(built, installed, tmp_path, request):
    site, again = request.getfixturevalue(built), tmp_path / "again"
    # Elsewhere, so that no history of this repository says when knots were described.
    root = PROJECT if built == "site" else copy_tiny_site(tmp_path / "knots")
    words = ("--project", root, "build", "--no-cache", "--quiet", "--site-dir", again)
    done = installed.run(*words, cwd=tmp_path)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    assert snapshot(again) == snapshot(site)
