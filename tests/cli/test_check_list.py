"""`kurslex check --list`: every rule in words."""

from kurslex.project.loading.rule_texts import load_rule_texts
from kurslex.rules import RULES
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.glossaries import project_glossary


def test_all_rules_are_explained(project):
    result = run_kurslex("check", "--list", cwd=project)
    first = RULES[0]
    assert result.stdout.startswith(
        f"[{first.id}] error in every project\n"
        f"  {first.statement}\n"
        f"  Bad:  {first.bad}\n"
        f"  Good: {first.good}\n\n["
    )
    assert all(f"[{rule.id}] {rule.severity.value}" in result.stdout for rule in RULES)
    assert (result.stderr, result.returncode) == ("", 0)


def test_one_rule_is_explained_with_its_family_and_in_each_language(project):
    result = run_kurslex("check", "--list", "heading-level", cwd=project)
    family = [rule for rule in RULES if rule.id in {"heading-id", "heading-level"}]
    texts = load_rule_texts(project, project_glossary().locales)
    own = [
        f"  [{rule.id}] {tag}: {text}\n"
        for rule in family
        for tag, text in texts.of_rule(rule.id).items()
    ]
    assert result.stdout == (
        "[heading-id] error in every project\n"
        "[heading-level] error\n"
        f"  {family[0].statement}\n"
        f"  Bad:  {family[0].bad}\n"
        f"  Good: {family[0].good}\n"
        f"{''.join(own)}"
    )
    assert len(own) == 2 * len(project_glossary().locales)
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
    settings = "{late-link: error, unlinked-mention: off, raw-html: off, typography: error}"
    edit(root / "docs/concepts.yml", "locales: ", f"rules: {settings}\nlocales: ")
    mentions = run_kurslex("check", "--list", "late-link", cwd=root).stdout
    assert mentions.startswith(
        "[unlinked-mention] warning, in this project off\n"
        "[late-link] warning, in this project error\n"
        "[needless-unlinked] warning\n"
    )
    every = run_kurslex("check", "--list", cwd=root).stdout
    assert "\n[typography] warning, in this project error\n" in every
    assert "\n[raw-html] error in every project\n" in every


def test_what_counts_in_a_project_is_listed_a_line_each(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    settings = "{late-link: off, definition-length: {severity: error, words: 30}}"
    edit(root / "docs/concepts.yml", "locales: ", f"rules: {settings}\nlocales: ")
    result = run_kurslex("check", "--rules", cwd=root)
    rows = {line.split()[0]: " ".join(line.split()[1:]) for line in result.stdout.splitlines()}
    assert rows["late-link"] == "off docs/concepts.yml"
    assert rows["definition-length"] == "error, words 30, sentences 1 docs/concepts.yml"
    assert rows["image-size"] == "warning, kilobytes 500, pixels 3000 default"
    assert rows["raw-html"] == "error fixed"
    assert result.returncode == 0
