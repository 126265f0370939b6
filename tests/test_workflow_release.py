"""The workflows of releases and advisories: who may do what, and that they look at every pin."""

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.support.command import PROJECT
from tests.support.workflows import job, run_shell, step

_TEXT = (PROJECT / ".github/workflows/release.yml").read_text(encoding="utf-8")
JOBS = yaml.safe_load(_TEXT)["jobs"]
_OF_THE_PROJECT = re.compile(
    r"""\bmake\b            # whatever a target runs
    |\bscripts\b           # as a module or as a file
    |\bkurslex\b
    |\bnpm\ run\b
    |(?<![\w.-])[\w./-]*\.(?:py|sh)\b
    |\bpython[\d.]*\b(?!\ -m\ (?:pip|venv)\b)
    """,
    re.VERBOSE,
)
"""What runs code of the project; `pip` and `venv` alone are Python's own."""


def test_what_may_write_runs_no_code_of_the_project():
    for name, each in JOBS.items():
        can_write = "write" in each["permissions"].values()
        lines = [step.get("run", "") for step in each["steps"]]
        runs = any(map(_OF_THE_PROJECT.search, lines))
        assert can_write != (name == "build")
        assert runs == (name == "build")


@pytest.mark.parametrize(
    "line",
    [
        "make dist",
        "make\n",
        ".venv/bin/python -m scripts.sbom",
        ".venv/bin/python -P -m kurslex check",
        "python3 -c 'import kurslex'",
        "python3 tool.py",
        "bash scripts/publish",
        "./publish.sh dist/*",
        ".venv/bin/kurslex build",
        "npm run build",
    ],
)
def test_every_way_to_run_the_project_is_seen(line: str) -> None:
    assert _OF_THE_PROJECT.search(line)


@pytest.mark.parametrize(
    "line",
    [
        "python3 -m venv .venv",
        ".venv/bin/python -m pip install --require-hashes -r requirements/release.txt",
        ".venv/bin/uv publish dist/*.whl",
    ],
)
def test_tools_that_are_pinned_are_no_code_of_the_project(line: str) -> None:
    assert not _OF_THE_PROJECT.search(line)


def test_each_job_waits_for_the_one_before():
    assert [(name, each.get("needs")) for name, each in JOBS.items()] == [
        ("build", None),
        ("prove", "build"),
        ("publish", "prove"),
        ("announce", "publish"),
    ]


def test_a_person_says_yes_before_anything_is_published():
    assert JOBS["publish"]["environment"] == "release"
    assert "environment" not in JOBS["build"]


@pytest.mark.parametrize(("tag", "status"), [("v1.2.3", 0), ("v1.2.4", 1), ("1.2.3", 1)])
def test_a_tag_of_another_version_is_not_published(tag: str, status: int, tmp_path: Path):
    (tmp_path / ".venv/bin").mkdir(parents=True)
    python = tmp_path / ".venv/bin/python"
    python.write_text("#!/bin/sh\necho 1.2.3\n")
    python.chmod(0o755)
    shell = step(JOBS["build"]["steps"], "Compare tag and version")["run"]
    assert run_shell(shell, tmp_path, TAG=tag).returncode == status


def asked(name: str, tool: str, tmp_path: Path, failing: str) -> tuple[list[str], int]:
    """Run the step that asks, with a tool that fails for one file or folder."""
    script = f'#!/bin/sh\ncase "$*" in *{failing}*) exit 1;; esac\n'
    (tmp_path / ".venv/bin").mkdir(parents=True)
    for place in (tmp_path / ".venv/bin" / tool, tmp_path / tool):
        place.write_text(script)
        place.chmod(0o755)
    (tmp_path / "requirements").symlink_to(PROJECT / "requirements")
    shell = step(job("advisories.yml", name)["steps"], "Ask")["run"]
    done = run_shell(shell, tmp_path, PATH=f"{tmp_path}:/usr/bin:/bin")
    return done.stdout.splitlines(), done.returncode


@pytest.mark.parametrize(("failing", "status"), [("nothing", 0), ("site.txt", 1)])
def test_every_file_of_python_pins_is_asked_about(failing: str, status: int, tmp_path: Path):
    locks = sorted((PROJECT / "requirements").glob("*.txt"))
    names = [lock.relative_to(PROJECT).as_posix() for lock in locks]
    assert asked("python", "pip-audit", tmp_path, failing) == (names, status)


@pytest.mark.parametrize(("failing", "status"), [("nothing", 0), ("bench", 1)])
def test_every_file_of_node_pins_is_asked_about(failing: str, status: int, tmp_path: Path):
    folders = sorted(
        lock.parent.relative_to(PROJECT).as_posix()
        for lock in (PROJECT / "requirements").rglob("package-lock.json")
        if "node_modules" not in lock.parts
    )
    assert asked("node", "npm", tmp_path, failing) == (folders, status)


def test_new_versions_are_proposed_for_every_kind_of_pin():
    table = yaml.safe_load((PROJECT / ".github/dependabot.yml").read_text(encoding="utf-8"))
    found = {each["package-ecosystem"]: each for each in table["updates"]}
    assert {*found} == {"github-actions", "npm", "pip"}
    for folder in found["npm"]["directories"]:
        package = json.loads((PROJECT / folder[1:] / "package.json").read_text(encoding="utf-8"))
        assert package["private"] is True
    assert all(each["cooldown"]["default-days"] >= 7 for each in found.values())
