"""`kurslex check --list`: every rule in words."""

from kurslex.checks.rules import rules
from tests.support.command import run_kurslex


def test_all_rules_are_explained(project):
    result = run_kurslex("check", "--list", cwd=project)
    assert result.stdout.startswith(
        "[unreadable-file]\n"
        "  Every file is an ordinary one of a bounded size, and UTF-8 text.\n"
        "  Bad:  a page saved as Latin-1, a NUL character, a page of 5 MB, a symbolic "
        "link, a named pipe.\n"
        "  Good: UTF-8 with line ends of any system.\n"
        "\n"
        "[file-name]\n"
    )
    assert all(f"[{rule.id}]" in result.stdout for rule in rules())
    assert (result.stderr, result.returncode) == ("", 0)


def test_one_rule_is_explained_with_its_family(project):
    result = run_kurslex("check", "--list", "heading-level", cwd=project)
    assert result.stdout == (
        "[heading-id], [heading-level]\n"
        "  A page's title is its term, so headings start at level 2; each has one id of its own.\n"
        "  Bad:  `# Share`, `## Example`, `## Example {#Example}`, "
        "two headings with `{#example}`.\n"
        "  Good: `## Example {#example}`.\n"
    )
    assert (result.stderr, result.returncode) == ("", 0)


def test_an_unknown_rule_is_answered_with_the_nearest(project):
    result = run_kurslex("check", "--list", "heading-levle", cwd=project)
    assert result.stderr == (
        "kurslex check: there is no rule 'heading-levle'; did you mean 'heading-level'?\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)


def test_an_unknown_rule_that_is_near_to_none(project):
    result = run_kurslex("check", "--list", "xyz", cwd=project)
    assert result.stderr == (
        "kurslex check: there is no rule 'xyz'; kurslex check --list names them all\n"
    )
