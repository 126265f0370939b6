"""The workflow that builds the site in parts: every language once, and the site of one build."""

import shutil
from pathlib import Path

import yaml

from tests.engine.projects import differing, tree
from tests.support.command import PROJECT, without_phases
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.workflows import job, put_tools, run_shell, step

PART = job("parts.yml", "part")
SITE = job("parts.yml", "site")


def test_the_jobs_build_each_language_once() -> None:
    concepts = yaml.safe_load((PROJECT / "docs/concepts.yml").read_text(encoding="utf-8"))
    built = ",".join(PART["strategy"]["matrix"]["locales"]).split(",")
    assert sorted(built) == sorted(concepts["locales"])


def test_it_may_write_nothing() -> None:
    for each in (PART, SITE):
        assert set(each["permissions"].values()) == {"read"}
        assert "secrets." not in str(each)


def test_its_jobs_make_the_site_of_one_build(tmp_path: Path, tiny_site: Path) -> None:
    path = {"PYTHONPATH": str(PROJECT)}
    artifacts = tmp_path / "artifacts"
    for index, locales in enumerate(("sv", "fr")):
        checkout = copy_tiny_site(tmp_path / f"job-{index}")
        put_tools(checkout)
        shell = step(PART["steps"], "Build the part")["run"]
        done = run_shell(shell, checkout, LOCALES=locales, **path)
        assert (without_phases(done.stderr), done.returncode) == ("", 0)
        shutil.copytree(checkout / "part", artifacts / f"part-{index}")

    checkout = copy_tiny_site(tmp_path / "last-job")
    put_tools(checkout)
    (tmp_path / "gh").write_text(f'#!/bin/sh\necho "$@"\ncp -R "{artifacts}" "$7"\n')
    (tmp_path / "gh").chmod(0o755)
    shell = step(SITE["steps"], "Fetch the parts")["run"]
    done = run_shell(shell, checkout, RUN="1", PATH=f"{tmp_path}:/usr/bin:/bin")
    assert done.stdout == "run download 1 --pattern part-* --dir parts\n"
    shell = step(SITE["steps"], "Put them together")["run"]
    done = run_shell(shell, checkout, **path)
    assert (done.stdout, done.stderr) == (f"Joined 2 parts: {TINY_PAGES} in site\n", "")
    assert differing(tree(checkout / "site"), tree(tiny_site)) == []
