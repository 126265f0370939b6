"""What a forge reads of this repository: that it is safe, and that it fits the project."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts.checks import COMMANDS
from tests.support.command import PROJECT, edit, environment, kurslex_command, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.glossaries import project_glossary
from tests.support.repository import Repository

WORKFLOWS = sorted((PROJECT / ".github/workflows").glob("*.yml"))
FORMS = sorted((PROJECT / ".github/ISSUE_TEMPLATE").glob("*-*.yml"))
_PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def loaded(file: Path) -> dict:
    tree = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in tree.items()}


def steps(workflow: dict) -> list[dict]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_the_workflows_are_these():
    assert [file.stem for file in WORKFLOWS] == [
        *("advisories", "check", "comment", "fuzz", "mutants", "parts", "release", "typographical")
    ]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_may_do_nothing_but_what_a_job_asks_for(file):
    workflow = loaded(file)
    assert workflow["permissions"] == {}
    assert "pull_request_target" not in workflow["on"]
    assert "secrets." not in file.read_text(encoding="utf-8")
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_actions_are_pinned_by_commit(file):
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert [line for line in lines if not _PINNED.search(line)] == []


def test_a_strangers_code_runs_where_nothing_can_be_written():
    workflow = loaded(PROJECT / ".github/workflows/check.yml")
    assert [job["permissions"] for job in workflow["jobs"].values()] == [{"contents": "read"}]
    (checkout,) = [each for each in steps(workflow) if "/checkout@" in each.get("uses", "")]
    assert checkout["with"]["persist-credentials"] is False


def test_what_pushes_records_runs_on_nothing_but_what_has_been_merged():
    workflow = loaded(PROJECT / ".github/workflows/typographical.yml")
    assert workflow["on"] == {"push": {"branches": ["main"]}}
    assert [job["permissions"] for job in workflow["jobs"].values()] == [{"contents": "write"}]
    assert [step for step in steps(workflow) if "${{" in step.get("run", "")] == []


def test_records_of_marked_commits_are_pushed(tmp_path):
    """The workflow's own steps, on a forge that is a folder here."""
    forge = Repository(copy_tiny_site(tmp_path / "forge"))
    forge.commit("Begin")
    before = forge.git("rev-parse", "HEAD").strip()
    edit(forge.folder / "docs/sv/bowline.md", "Seglare", "Segglare")
    forge.commit("Write it right\n\nTypographical: yes")
    forge.git("config", "receive.denyCurrentBranch", "updateInstead")
    clone = tmp_path / "clone"
    forge.git("clone", "--quiet", str(forge.folder), str(clone))
    workflow = loaded(PROJECT / ".github/workflows/typographical.yml")
    run = [
        step["run"] for step in steps(workflow) if step.get("name", "").startswith(("Rec", "Pu"))
    ]
    command = shlex.join(map(str, kurslex_command("typo", "--trailer", "--since", before)))
    assert run[0] == '.venv/bin/kurslex typo --trailer --since "$BEFORE"'
    for script in (command, run[1], run[1]):
        subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=clone,
            env=environment(ADDRESS=str(forge.folder), TOKEN="x", GIT_CONFIG_GLOBAL="/dev/null"),
            check=True,
        )
    assert forge.git("log", "-1", "--format=%s").strip() == (
        "Record edits that were marked as typographical"
    )
    status = run_kurslex("status", cwd=forge.folder).stdout
    assert "outdated: bowline" not in status


def test_where_comments_can_be_written_no_code_is_fetched():
    workflow = loaded(PROJECT / ".github/workflows/comment.yml")
    assert [job["permissions"] for job in workflow["jobs"].values()] == [
        {"actions": "read", "pull-requests": "write"}
    ]
    assert [step for step in steps(workflow) if "uses" in step] == []
    # What comes from outside reaches the shell as variables only.
    assert [step for step in steps(workflow) if "${{" in step["run"]] == []


@pytest.mark.parametrize(
    "hostile",
    ["```\n@everyone <script>\n```", "a\0b\x1b[31mc\r", "x" * 30_000, "`$(touch evil)`\n```"],
)
def test_the_comment_shows_the_state_as_plain_text(tmp_path, hostile):
    workflow = loaded(PROJECT / ".github/workflows/comment.yml")
    (step,) = [each for each in steps(workflow) if each["name"] == "Write the comment"]
    (tmp_path / "status").mkdir()
    (tmp_path / "status/status.txt").write_text(hostile, encoding="utf-8")
    subprocess.run(
        ["bash", "-euo", "pipefail", "-c", step["run"]],
        cwd=tmp_path,
        env={
            "PATH": "/usr/bin:/bin",
            "RUN_PAGE": "https://forge.example/runs/1",
            "CONCLUSION": "success",
        },
        check=True,
    )
    comment = (tmp_path / "comment.md").read_bytes()
    head, text, end = comment.split(b"```")
    assert head.decode() == (
        "All checks have passed.\nThe site as this change makes it, as far as it can be built: "
        "[artifact `site`](https://forge.example/runs/1#artifacts).\n\n"
    )
    shown = re.sub(r"[`\x00-\x08\x0b-\x1f\x7f]", "", hostile)[:20_000]
    assert (text.decode(), end) == (f"text\n{shown}\n", b"\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["comment.md", "status"]


def test_zizmor_finds_nothing():
    command = [Path(sys.executable).with_name("zizmor"), "--offline", "--quiet", ".github"]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (result.stderr, result.returncode) == ("", 0)


@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)
def test_an_issue_form_asks_for_something_and_asks_each_thing_once(file):
    form = loaded(file)
    assert {*form} == {"name", "description", "title", "labels", "body"}
    ids = [field["id"] for field in form["body"] if field["type"] != "markdown"]
    assert len(ids) == len({*ids}) >= 4
    assert any(field.get("validations", {}).get("required") for field in form["body"])


def test_the_forms_are_these():
    assert [file.stem for file in FORMS] == ["propose-a-term", "wrong-translation"]


def test_every_language_has_its_owners_and_stands_in_the_form():
    owners = (PROJECT / "CODEOWNERS").read_text(encoding="utf-8")
    glossary = project_glossary()
    assert re.findall(r"^/docs/([\w-]+)/ +@kurslex/editors-\1$", owners, re.MULTILINE) == [
        *glossary.locales
    ]
    fields = loaded(PROJECT / ".github/ISSUE_TEMPLATE/propose-a-term.yml")["body"]
    (language,) = [field for field in fields if field.get("id") == "language"]
    names = [locale.name for locale in glossary.locales.values()]
    assert language["attributes"]["options"] == [*names, "another one"]


def test_hooks_and_make_check_are_the_same():
    config = yaml.safe_load((PROJECT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = [hook["entry"] for repository in config["repos"] for hook in repository["hooks"]]
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"^check:.*\n((?:\t.+\n)+)", makefile, re.MULTILINE).group(1) == (
        "\t$(BIN)/python scripts/checks.py\n"
    )
    assert sorted(hook.removeprefix(".venv/bin/") for hook in hooks) == sorted(
        command.replace("kurslex check", "kurslex check --changed HEAD") for command in COMMANDS
    )


def test_other_glossaries_get_the_same_hook():
    (hook,) = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["entry"], hook["language"]) == (
        "kurslex-check",
        "kurslex check --changed HEAD",
        "python",
    )
