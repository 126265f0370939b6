"""`kurslex check --list`: every rule in words."""

from kurslex.checks import rules
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site


def test_all_rules_are_explained(project):
    result = run_kurslex("check", "--list", cwd=project)
    assert result.stdout.startswith(
        "[unreadable-file] error in every project\n"
        "  Every file can be read and is UTF-8 text.\n"
        "  Bad:  a page saved as Latin-1 or UTF-16, a file with a NUL character.\n"
        "  Good: UTF-8 with line ends of any system.\n"
        "\n"
        "[yaml] error in every project\n"
    )
    assert all(f"\n[{rule.id}] {rule.severity.value}" in f"\n{result.stdout}" for rule in rules())
    assert (result.stderr, result.returncode) == ("", 0)


def test_one_rule_is_explained_with_its_family(project):
    result = run_kurslex("check", "--list", "heading-level", cwd=project)
    assert result.stdout == (
        "[heading-id] error in every project\n"
        "[heading-level] error\n"
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


def test_a_project_s_own_severities_are_told_beside_the_usual(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    settings = "{late-link: error, unlinked-mention: off, raw-html: off, typography: warning}"
    edit(root / "docs/concepts.yml", "locales: ", f"rules: {settings}\nlocales: ")
    mentions = run_kurslex("check", "--list", "late-link", cwd=root).stdout
    assert mentions.startswith(
        "[unlinked-mention] warning, in this project off\n"
        "[late-link] warning, in this project error\n"
        "[needless-unlinked] warning\n"
    )
    every = run_kurslex("check", "--list", cwd=root).stdout
    assert "\n[typography] error, in this project warning\n" in every
    assert "\n[raw-html] error in every project\n" in every
