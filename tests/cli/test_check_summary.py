"""Many warnings of one kind are one line for each language and rule."""

from kurslex.cli.reports.summary import ALL, MOST, summary
from kurslex.problem import Problem, Severity
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site


def problem(path, line, check, severity=Severity.WARNING):
    return Problem(path=path, line=line, message="is so", check=check, severity=severity)


def test_few_warnings_are_named_and_many_are_counted():
    few = [problem("docs/sv/a.md", line, "few") for line in range(1, MOST + 1)]
    many = [problem(f"docs/sv/b{each}.md", 3, "many") for each in range(MOST + 1)]
    others = [problem(f"docs/fr/b{each}.md", 3, "many") for each in range(2)]
    general = [problem("docs/concepts.yml", line, "many") for line in range(1, MOST + 2)]
    assert [*summary([*few, *many, *others, *general])] == [
        *map(str, few),
        f"docs/sv: {MOST + 1} warnings, the first at docs/sv/b0.md:3 [many]",
        *map(str, others),
        f"docs/concepts.yml: {MOST + 1} warnings, the first at docs/concepts.yml:1 [many]",
        ALL,
    ]


def test_errors_are_all_named():
    errors = [problem("docs/sv/a.md", at, "bad", Severity.ERROR) for at in range(1, MOST + 5)]
    assert [*summary(errors)] == [str(each) for each in errors]


def test_the_command_and_builds_count_and_name_all_on_demand(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    concepts = knots / "docs/concepts.yml"
    text = concepts.read_text(encoding="utf-8")
    for at in range(MOST + 2):
        text += f"  knot-{at}: {{theme: loops}}\n"
        (knots / f"docs/sv/knot-{at}.md").write_text(
            f"---\npreferred: {{term: knut {at}}}\ndefinition: En knut\n---\nEn text.\n",
            encoding="utf-8",
        )
    concepts.write_text(text, encoding="utf-8")
    line = f"docs/sv: {MOST + 2} warnings, the first at docs/sv/knot-0.md:3 [definition]\n"
    short = run_kurslex("check", cwd=knots)
    assert short.returncode == 0
    assert line in short.stdout
    assert f"\n{ALL}\n" in short.stdout
    assert short.stdout.count("[definition]") == 1
    refused = run_kurslex("build", "--strict", cwd=knots)
    assert (line in refused.stderr, refused.returncode) == (True, 1)
    for argument in ("--all", "--explain", "docs/sv"):
        whole = run_kurslex("check", argument, cwd=knots)
        assert whole.stdout.count("[definition]") == MOST + 2
    everything = run_kurslex("check", "--all", cwd=knots)
    assert everything.stdout.splitlines()[-1] == short.stdout.splitlines()[-1]
