"""scripts/mutants: what is mutated, that decorators hide nothing, and that a mutant is noticed."""

from pathlib import Path

import pytest

from kurslex.rules import CHECKS
from scripts.mutants.__main__ import main, too_few
from scripts.mutants.parts import LEAST, PARTS, Group, declared_rules, groups
from scripts.mutants.running import Mutant, NotTestedError, copy_project, run
from scripts.mutants.undecorate import undecorated
from tests.cases import case_files
from tests.support.command import PROJECT

_EXACT = "kurslex/calculators/numbers/exact.py"
_FORMAT = "kurslex/calculators/numbers/format.py"


def test_decorators_become_calls_in_their_order() -> None:
    source = """\
@outer("x", y=1)
@inner
def find(a):
    return a
class C:
    @property
    def size(self): return 1
    @size.setter
    def size(self, value): pass
    @staticmethod
    def make(): return C()
"""
    assert (
        undecorated(source)
        == """\
def find(a):
    return a
find = outer("x", y=1)(inner(find))
class C:
    def size(self): return 1
    size = property(size)
    @size.setter
    def size(self, value): pass
    @staticmethod
    def make(): return C()
"""
    )


def test_a_source_without_decorators_stays_as_it_is() -> None:
    source = (PROJECT / _EXACT).read_text(encoding="utf-8")
    assert undecorated(source) == source


def test_files_of_rules_are_sources_without_decorators_too() -> None:
    for file in sorted((PROJECT / "kurslex/rules").glob("*.py")):
        source = undecorated(file.read_text(encoding="utf-8"))
        assert "\n@rule(" not in source
        compile(source, file.name, "exec")


def test_every_file_and_test_that_is_named_exists() -> None:
    for part in PARTS:
        for group in groups(part):
            paths = (*group.files, *(test.partition("::")[0] for test in group.tests))
            assert [path for path in paths if not (PROJECT / path).exists()] == []


def test_every_case_of_a_rule_is_run_for_the_file_that_declares_it() -> None:
    run_for = {
        test.partition("[")[2].removesuffix("]"): group.files
        for group in groups("rules")
        for test in group.tests
        if "[" in test
    }
    missed = {file.stem for file in case_files("rules")} - {*run_for}
    files = sorted((PROJECT / "kurslex/rules").glob("*.py"))
    declared = {rule for file in files for rule in declared_rules(file)}
    known = {rule.id for check in CHECKS for rule in check.rules}
    assert declared <= known
    bad = tuple(f"{rule}-bad" for rule in declared)
    assert [each for each in missed if each.startswith(bad)] == []


@pytest.mark.parametrize(("killed", "wrong"), [(96, True), (97, False)])
def test_each_part_has_to_kill_as_many_as_a_run_has_counted(killed: int, wrong: bool) -> None:
    assert {*LEAST} == {*PARTS}
    mutants = [Mutant(str(number), number < killed, "") for number in range(100)]
    assert too_few("numbers", mutants, None) is wrong
    assert not too_few("rules", mutants, None)
    assert not too_few("numbers", mutants, killed)
    assert too_few("rules", mutants, killed + 1)


def test_a_word_that_is_in_no_path_is_named_before_anything_is_mutated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["rules", "--only", "links", "no-such-file", "nor-this"])
    assert ended.value.code == 2
    said = "error: --only: of these parts, no file's path has no-such-file or nor-this\n"
    assert capsys.readouterr().err.endswith(said)


@pytest.mark.long
def test_mutants_are_noticed_by_tests_of_their_file_and_shown_where_not(tmp_path: Path) -> None:
    work = tmp_path / "work"
    copy_project(work)
    # Both tests look at both files, but each group has one of its own.
    tests = tuple(f"tests/calculators/numbers/{name}.py" for name in ("test_exact", "test_format"))
    exact, other = Group((_EXACT,), tests[:1]), Group((_FORMAT,), tests[1:])
    found = run([exact, other], work, 2)
    assert [*found] == [exact, other]
    for group, mutants in found.items():
        assert len(mutants) > 20
        assert sum(each.killed for each in mutants) >= len(mutants) * 0.85, group
    # Other runs of pytest would remove a folder that is among theirs.
    (work / "tests/test_place.py").write_text(
        "def test_place(tmp_path):\n    assert 'mutants-' in tmp_path.as_posix()\n",
        encoding="utf-8",
    )
    weak = Group((_EXACT,), (f"{tests[0]}::test_exact_text[0-0-0]", "tests/test_place.py"))
    survivors = [each for each in run([weak], work, 2)[weak] if not each.killed]
    assert len(survivors) > 10
    assert all(f"--- {_EXACT}" in each.diff for each in survivors)
    with pytest.raises(NotTestedError, match="could not find any test case for any mutant"):
        run([Group((_EXACT,), ("tests/test_problem.py",))], work, 2)
