"""What programs read: `--json` wherever a command prints a table, in the promised shapes."""

import json

import pytest

from kurslex.outputs.formats import FORMATS
from kurslex.rules import RULES
from tests.support.command import edit, run_kurslex
from tests.support.edits import TINY_SITE, copy_tiny_site


def printed(*words: str, root=TINY_SITE) -> dict:
    done = run_kurslex(*words, cwd=root)
    assert done.stderr == ""
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("status",),
        ("calc", "working-load"),
        ("exercise", "--list"),
    ],
    ids=" ".join,
)
def test_the_short_option_is_the_long_one(words, tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    assert printed(*words, "--json", root=root) == printed(*words, "--format", "json", root=root)


def test_problems(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    (problem,) = printed("check", "--json", root=root)["problems"]
    assert problem["path"] == "docs/sv/bowline.md"
    assert [*problem] == ["path", "line", "rule", "severity", "message", "hint"]


def test_rules(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/concepts.yml", "locales: ", "rules: {late-link: off}\nlocales: ")
    rules = {each["id"]: each for each in printed("check", "--list", "--json", root=root)["rules"]}
    assert [*rules] == [rule.id for rule in RULES]
    late = rules["late-link"]
    assert (late["severity"], late["default"], late["fixed"]) == ("off", "warning", False)
    keys = ["id", "severity", "default", "fixed", "statement", "bad", "good", "texts"]
    assert [*late] == keys
    assert printed("check", "--list", "late-link", "--json", root=root)["rules"] == [late]


def test_formats():
    formats = printed("export", "--list", "--json")["formats"]
    assert [each["name"] for each in formats] == [*FORMATS]
    csv = next(each for each in formats if each["name"] == "csv")
    assert [*csv] == ["name", "purpose", "media-type", "files", "languages", "lost"]
    assert csv["purpose"] == FORMATS["csv"].purpose


def test_calculators():
    (calculator,) = printed("calc", "--json", "--locale", "sv")["calculators"]
    assert [*calculator] == ["id", "title", "inputs", "solutions"]
    assert calculator["id"] == "working-load"
    assert calculator["title"] == "Hur hårt får repet belastas?"
    assert calculator["inputs"] == ["strength", "efficiency", "safety"]
    safety = calculator["solutions"][-1]
    words = "Säkerhetsfaktor vid en viss belastning"
    assert safety == {"solve": "safety", "target": "load", "words": words}


def test_exercises(content):
    listed = printed("exercise", "--json", root=content)["exercises"]
    assert all([*each] == ["id", "version", "title", "asks"] for each in listed)
    text = run_kurslex("exercise", cwd=content).stdout
    assert text == "".join(f"{each['id']}: {each['title']} ({each['asks']})\n" for each in listed)


def test_json_without_a_list_is_refused(refused):
    said = "kurslex export: --json belongs to --list; the format json is named without hyphens\n"
    assert refused(TINY_SITE, "export", "--json") == said
