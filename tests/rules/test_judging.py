"""What checks say of a project is the same whatever of it was judged before."""

from pathlib import Path

import pytest

from kurslex.model.structure import structure_digest, structure_only
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.memory import Memory
from kurslex.rules import CHECKS, inspect
from kurslex.rules.judging import found, judge
from kurslex.rules.registry import Reads
from kurslex.utils.phases import Phase
from tests.cases import FOLDER
from tests.support.command import edit
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

CASES = sorted((FOLDER / "rules").glob("*-bad*.txt"))[::2]
_EVERY = [check for check in CHECKS if check.reads is not Reads.CALCULATOR]


@pytest.fixture(scope="module")
def before(tmp_path_factory) -> Memory:
    """What is remembered of the project that the cases change."""
    memory = Memory()
    inspect(copy_tiny_site(tmp_path_factory.mktemp("before") / "knots"), memory)
    return memory


@pytest.mark.sampled(4)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_change_is_judged_as_if_nothing_were_known(
    case: Path, before: Memory, tmp_path: Path
) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    apply_edits(read_check_case(case)[0], root)
    glossary, _ = load_glossary(root)
    part = glossary.finished()
    expected = sorted(found(part, _EVERY), key=str)
    later = Memory(before.new.get)
    assert sorted(judge(part, _EVERY, later), key=str) == expected
    known = {**before.new, **later.new}
    assert sorted(judge(part, _EVERY, Memory(known.get)), key=str) == expected


def test_a_changed_limit_is_one_for_pages_that_are_known(before: Memory, tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    case = FOLDER / "rules/definition-length-bad-limits.txt"
    apply_edits(read_check_case(case)[0], root)
    problems = inspect(root, Memory(before.new.get))[1]
    assert {each.check for each in problems} == {"definition-length"}
    assert problems == inspect(root)[1]


def test_a_changed_term_is_looked_for_in_pages_that_are_known(
    before: Memory, tmp_path: Path
) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/sv/reef-knot.md", "- term: kärringknop", "- term: stolpe")
    problems = inspect(root, Memory(before.new.get))[1]
    places = {(each.path, each.check) for each in problems}
    assert ("docs/sv/bowline.md", "deprecated-term") in places
    assert problems == inspect(root)[1]


def test_many_texts_are_judged_in_two_processes_as_in_one(tmp_path: Path, monkeypatch) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/sv/reef-knot.md", "- term: kärringknop", "- term: stolpe")
    glossary = load_glossary(root)[0].finished()
    monkeypatch.setattr("kurslex.rules.judging._MANY", 1)
    assert sorted(judge(glossary, _EVERY, Memory()), key=str) == sorted(
        found(glossary, _EVERY), key=str
    )


class _Counted(Phase):
    def __init__(self) -> None:
        self.expected = self.known = self.done = 0

    def expect(self, tasks: int, *, taken_over: int = 0) -> None:
        self.expected += tasks
        self.known += taken_over

    def advance(self) -> None:
        self.done += 1


def test_what_is_known_is_counted_as_such(tmp_path: Path) -> None:
    glossary = load_glossary(copy_tiny_site(tmp_path / "knots"))[0].finished()
    memory, first, second = Memory(), _Counted(), _Counted()
    judge(glossary, _EVERY, memory, first)
    assert (first.known, first.done) == (0, first.expected)
    judge(glossary, _EVERY, Memory(memory.new.get), second)
    assert (second.known, second.done) == (second.expected, 0)


def test_only_what_has_changed_is_judged(before: Memory, tmp_path: Path, monkeypatch) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    page = root / "docs/sv/bowline.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nKnop.\n", encoding="utf-8")
    judged: dict[Reads, list[str]] = {}

    def note(glossary, checks, phase=None):
        checks = [*checks]
        for reads in {check.reads for check in checks}:
            paths = [each.path for each in glossary.pages.values() if each.body]
            judged.setdefault(reads, []).extend(sorted(paths))
        return found(glossary, checks, phase)

    monkeypatch.setattr("kurslex.rules.judging.found", note)
    inspect(root, Memory(before.new.get))
    assert judged[Reads.CONCEPT] == ["docs/fr/bowline.md", "docs/sv/bowline.md"]
    assert judged[Reads.TERMS] == ["docs/sv/bowline.md"]
    assert judged.keys().isdisjoint({Reads.SETTINGS, Reads.ALL_TERMS, Reads.STRUCTURE})


def test_rules_that_need_no_running_text_judge_again_where_anything_else_changes(
    before: Memory, tmp_path: Path
) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    page = root / "docs/sv/bowline.md"
    text = page.read_text(encoding="utf-8")
    expected = inspect(root, Memory(before.new.get))[1]
    page.write_text(f"{text}\nSe [här](reef-knot.md#nowhere).\n", encoding="utf-8")
    broken = inspect(root, Memory(before.new.get))[1]
    assert {each.check for each in broken if each not in expected} >= {"broken-anchor"}
    assert broken == inspect(root)[1]


def test_a_draft_without_its_text_is_still_a_draft(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    page = root / "docs/sv/bowline.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n⟨more⟩\n", encoding="utf-8")
    draft = load_glossary(root)[0].pages["sv", "bowline"]
    assert draft.is_draft
    assert structure_only(draft).is_draft
    assert draft.structure == structure_digest(draft)
    page.write_text(text, encoding="utf-8")
    assert load_glossary(root)[0].pages["sv", "bowline"].structure != draft.structure
