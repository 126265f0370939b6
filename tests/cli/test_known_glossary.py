"""Commands that only read a project find what the last check has read, and change nothing of it."""

import os
import shutil

import pytest
from filelock import FileLock

from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.trial import problems_of
from kurslex.engine.cache import CACHE, last_memory
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.rules import inspect
from tests.support.command import edit, snapshot
from tests.support.edits import TINY_SITE, copy_tiny_site

BOWLINE = "docs/sv/bowline.md"


def compared(found):
    """Return what can be compared of what was found: messages and calculators are objects."""
    glossary, problems = found
    texts = {tag: each.sources for tag, each in glossary.messages.items()}
    programs = {name: each.program for name, each in glossary.calculators.items()}
    return glossary.concepts, glossary.pages, glossary.homes, texts, programs, problems


def recalled(root):
    """Return how much of what is asked for was known."""
    with last_memory(root) as memory:
        load_glossary(root, memory)
        return memory.recalled


def test_it_is_the_same_glossary_and_the_cache_stays_as_it_was(built_root):
    before = snapshot(built_root / CACHE)
    assert compared(known_glossary(built_root)) == compared(load_glossary(built_root))
    assert recalled(built_root) > 0
    assert snapshot(built_root / CACHE) == before


def test_what_has_changed_is_read_again(built_root):
    known = recalled(built_root)
    edit(built_root / BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
    assert recalled(built_root) == known - 1
    _, problems = known_glossary(built_root)
    assert compared(known_glossary(built_root)) == compared(load_glossary(built_root))
    assert [each.check for each in problems if each.path == BOWLINE] == [
        "missing-field",
        "unknown-field",
    ]


def test_what_was_judged_is_not_judged_again_and_is_said_as_before(built_root, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "kurslex.cli.inspected_glossary.inspect",
        lambda root, memory: (inspect(root, memory), asked.append(memory.recalled))[0],
    )
    edit(built_root / BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
    before = snapshot(built_root / CACHE)
    found = inspected_glossary(built_root)
    assert compared(found) == compared(inspect(built_root))
    assert asked[0] > recalled(built_root) > 0
    assert snapshot(built_root / CACHE) == before


def test_a_change_is_tried_on_a_copy_with_what_is_known(built_root):
    text = (built_root / BOWLINE).read_text("utf-8")
    wrong = text.replace("  term: pålstek\n", "  trem: pålstek\n")
    _, known = inspect(built_root)
    found = problems_of(built_root, {BOWLINE: wrong}, known)
    assert [each.check for each in found if each.path == BOWLINE] == [
        "missing-field",
        "unknown-field",
    ]
    assert problems_of(built_root, {BOWLINE: text}, known) == []


def test_no_cache_is_begun(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    assert compared(known_glossary(root)) == compared(load_glossary(TINY_SITE))
    assert not (root / CACHE).exists()


def test_nothing_is_known_while_another_command_uses_the_cache(built_root):
    with FileLock(built_root / CACHE / "lock"):
        assert recalled(built_root) == 0


@pytest.mark.parametrize("whose", ["a link", "a file", "damaged"])
def test_nothing_is_known_where_the_cache_cannot_be_trusted(whose, built_root, tmp_path):
    folder = built_root / CACHE
    if whose == "damaged":
        (folder / "cache.sqlite3").write_text("This is not a database.\n" * 999)
    else:
        folder.rename(tmp_path / "elsewhere")
        if whose == "a link":
            os.symlink(tmp_path / "elsewhere", folder)
        else:
            shutil.copy(TINY_SITE / BOWLINE, folder)
    assert recalled(built_root) == 0
    assert compared(known_glossary(built_root)) == compared(load_glossary(built_root))
