"""What is an error, a warning or nothing, by default, by project and with `--strict`."""

import json

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site

MISSING = (
    "docs/concepts.yml:12: {}concept 'clove-hitch' has no page in 'fr' [missing-translation]\n"
)
HINT = "  hint: write docs/fr/clove-hitch.md\n"
EXAMPLE = (
    "docs/fr/bowline.md:20: {}the example says 6, which sv does not [example-numbers]\n"
    "  hint: an example has the same numbers in every language\n"
    "docs/sv/bowline.md:16: {}the example says 5, which fr does not [example-numbers]\n"
    "  hint: an example has the same numbers in every language\n"
)


@pytest.fixture
def root(tmp_path):
    """The tiny site without one page, which is a warning."""
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/clove-hitch.md").unlink()
    return root


def settings(root, text):
    edit(root / "docs/concepts.yml", "locales: ", f"rules: {text}\nlocales: ")


def other_example(root):
    edit(root / "docs/fr/bowline.md", "sécurité de 5,", "sécurité de 6,")


def check(root, *arguments):
    result = run_kurslex("check", *arguments, cwd=root)
    assert result.stderr == ""
    return result.stdout, result.returncode


def test_warnings_are_named_and_are_no_failure(root):
    said = MISSING.format("warning: ") + HINT + "1 warning in 1 file\n"
    assert check(root) == (said, 0)


def test_strict_makes_errors_of_warnings(root):
    assert check(root, "--strict") == (MISSING.format("") + HINT + "1 problem in 1 file\n", 1)


def test_an_error_among_warnings_is_a_failure(root):
    other_example(root)
    said, status = check(root)
    assert said == (
        MISSING.format("warning: ")
        + HINT
        + EXAMPLE.format("", "")
        + "3 problems in 3 files, 1 of them a warning\n"
    )
    assert status == 1


def test_a_project_makes_a_warning_an_error(root):
    settings(root, "{missing-translation: error}")
    said, status = check(root)
    assert (said.count("warning"), status) == (0, 1)


def test_a_project_makes_an_error_a_warning(root):
    settings(root, "{example-numbers: warning, missing-translation: off}")
    other_example(root)
    said = EXAMPLE.format("warning: ", "warning: ") + "2 warnings in 2 files\n"
    assert check(root) == (said, 0)


def test_a_project_turns_rules_off(root):
    settings(root, "{example-numbers: off, missing-translation: off}")
    other_example(root)
    assert check(root) == ("", 0)
    assert check(root, "--strict") == ("", 0)


def test_every_form_of_report_says_which_is_which(root):
    other_example(root)
    github, _ = check(root, "--format", "github")
    assert [line.partition(" ")[0] for line in github.splitlines()] == [
        "::warning",
        "::error",
        "::error",
    ]
    (run,) = json.loads(check(root, "--format", "sarif")[0])["runs"]
    assert [each["level"] for each in run["results"]] == ["warning", "error", "error"]
    levels = {
        each["id"]: each["defaultConfiguration"]["level"] for each in run["tool"]["driver"]["rules"]
    }
    assert (levels["missing-translation"], levels["example-numbers"]) == ("warning", "error")
    problems = json.loads(check(root, "--format", "json")[0])["problems"]
    assert [each["severity"] for each in problems] == ["warning", "error", "error"]


def test_a_build_goes_on_after_warnings_and_not_where_a_project_makes_them_errors(root):
    settings(root, "{missing-translation: error}")
    refused = run_kurslex("build", cwd=root)
    assert refused.stderr.startswith("docs/concepts.yml:13: concept 'clove-hitch' has no page")
    assert refused.returncode == 1


def test_a_strict_build_has_everything_that_a_project_does_not_ask_for(root):
    settings(root, "{example-numbers: off, missing-translation: off}")
    other_example(root)
    built = run_kurslex("build", "--strict", cwd=root)
    assert (built.stderr, built.returncode) == ("", 0)
