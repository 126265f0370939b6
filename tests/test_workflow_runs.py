"""What the workflows leave behind whatever fails: a site, notes, a comment."""

from pathlib import Path

import pytest

from tests.support.command import PROJECT, edit
from tests.support.edits import copy_tiny_site
from tests.support.workflows import is_true, job, outcomes, put_tools, run_shell, step

CHECK = job("check.yml", "check")
COMMENT = job("comment.yml", "comment")
LEFT = ("Keep the site to look at", "Keep what was found for the comment")
NOTES = ("Note problems of the content on their lines", "Note unknown words on their lines")


@pytest.mark.parametrize(
    "failing",
    [
        set(),
        {"content"},
        {"spelling"},
        {"site"},
        {"tests"},
        {"content", "spelling", "site", "tests"},
    ],
    ids=lambda failing: ", ".join(sorted(failing)) or "none",
)
def test_whatever_fails_site_notes_and_text_are_left(failing: set[str]) -> None:
    found = outcomes(CHECK["steps"], failing)
    assert [found[name] for name in LEFT] == ["success", "success"]
    assert all(found[name] != "skipped" for name in NOTES)
    assert found["Check and test"] != "skipped"
    assert (found["Build what can be built"] == "success") == ("site" in failing)
    assert ("failure" in found.values()) == bool(failing)


def test_where_no_site_can_be_built_the_text_is_left() -> None:
    found = outcomes(CHECK["steps"], {"content", "site", "preview"})
    assert [found[name] for name in LEFT] == ["skipped", "success"]


def test_where_nothing_can_be_set_up_nothing_else_runs() -> None:
    found = outcomes(CHECK["steps"], {"setup"})
    assert [name for name, outcome in found.items() if outcome == "failure"] == ["Set up"]
    after = list(found)[list(found).index("Set up") + 1 :]
    assert {found[name] for name in after} == {"skipped"}


def test_no_failure_is_hidden() -> None:
    assert not any("continue-on-error" in each for each in CHECK["steps"])


def test_the_check_may_write_nothing() -> None:
    assert CHECK["permissions"] == {"contents": "read"}
    assert all("secrets." not in str(each) for each in CHECK["steps"])


@pytest.mark.parametrize(
    ("event", "conclusion", "comments"),
    [
        ("pull_request", "success", True),
        ("pull_request", "failure", True),
        ("pull_request", "cancelled", False),
        ("pull_request", "skipped", False),
        ("push", "success", False),
        ("push", "failure", False),
    ],
)
def test_a_pull_request_is_commented_whether_it_is_good(
    event: str, conclusion: str, comments: bool
) -> None:
    run = "github.event.workflow_run"
    context = {f"{run}.event": event, f"{run}.conclusion": conclusion}
    assert is_true(COMMENT["if"], context) == comments


def test_the_comment_takes_no_code_of_the_change() -> None:
    assert COMMENT["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert not any("uses" in each for each in COMMENT["steps"])
    assert not any("${{" in each["run"] for each in COMMENT["steps"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of the tiny site with a broken page, and the tools at their places."""
    root = copy_tiny_site(tmp_path / "checkout")
    edit(root / "docs/sv/reef-knot.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    (root / "docs/sv/rules.ftl").write_text(
        "unknown-field = Det finns inga andra fält än de som läses.\n", encoding="utf-8"
    )
    for name in ("scripts", "requirements"):
        (root / name).symlink_to(PROJECT / name)
    put_tools(root)
    return root


FOUND = (
    "content failure, spelling success, tests skipped, site failure, preview success\n"
    "\n"
    "docs/sv/reef-knot.md:2: unknown field 'width' in the front matter [unknown-field]\n"
)
OUTCOMES = {
    "CONTENT": "failure",
    "SPELLING": "success",
    "TESTS": "skipped",
    "SITE": "failure",
    "PREVIEW": "success",
}


def test_a_broken_change_leaves_a_site_and_a_text(checkout: Path) -> None:
    steps = CHECK["steps"]
    path = {"PYTHONPATH": str(PROJECT)}
    notes = run_shell(step(steps, NOTES[0])["run"], checkout, **path)
    assert notes.stdout.startswith("::error file=docs/sv/reef-knot.md,line=2,title=unknown-field::")
    assert notes.stdout.endswith("%0A%0ADet finns inga andra fält än de som läses.\n")
    assert notes.returncode == 1
    assert run_shell(".venv/bin/kurslex build --strict", checkout, **path).returncode == 1
    assert not (checkout / "site").exists()

    preview = run_shell(step(steps, "Build what can be built")["run"], checkout, **path)
    assert preview.stdout.endswith("Left out 1 broken page: docs/sv/reef-knot.md\n")
    assert preview.returncode == 0
    card = (checkout / "site/sv/reef-knot/index.html").read_text(encoding="utf-8")
    assert "nœud plat" in card  # in French meanwhile

    told = run_shell(step(steps, "Tell what was found")["run"], checkout, **path, **OUTCOMES)
    assert (told.stdout, told.returncode) == ("", 0), told.stderr
    text = (checkout / "status/status.txt").read_text(encoding="utf-8")
    assert text.startswith(FOUND)
    assert "  rule: Det finns inga andra fält än de som läses.\n" in text
    assert "\nlanguage " in text


def comment(folder: Path, conclusion: str) -> str:
    shell = step(COMMENT["steps"], "Write the comment")["run"]
    done = run_shell(shell, folder, CONCLUSION=conclusion, RUN_PAGE="https://forge.example/run/1")
    assert (done.stderr, done.returncode) == ("", 0)
    return (folder / "comment.md").read_text(encoding="utf-8")


def test_the_comment_says_what_was_found_as_plain_text(tmp_path: Path) -> None:
    (tmp_path / "status").mkdir()
    (tmp_path / "status/status.txt").write_text("a ```\n\n# b\x1b[1m\r\nø\n", encoding="utf-8")
    place = "[artifact `site`](https://forge.example/run/1#artifacts)"
    assert comment(tmp_path, "failure") == (
        "Some checks have failed; the [run](https://forge.example/run/1) and the notes on the "
        "lines say which.\n"
        f"The site as this change makes it, as far as it can be built: {place}.\n"
        "\n```text\na \n\n# b[1m\nø\n\n```\n"
    )
    assert comment(tmp_path, "success").startswith("All checks have passed.\n")


def test_the_comment_where_there_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "gh").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "gh").chmod(0o755)
    fetch = step(COMMENT["steps"], "Fetch the text")["run"]
    done = run_shell(fetch, tmp_path, RUN="1", PATH=f"{tmp_path}:/usr/bin:/bin")
    assert done.returncode == 0
    assert comment(tmp_path, "failure").endswith(
        "Nothing could be set up, so there is no site to look at.\n"
    )
