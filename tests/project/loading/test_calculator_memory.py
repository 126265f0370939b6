"""A calculator that a memory knows is the one that its file declares, and is not parsed again."""

from dataclasses import fields
from pathlib import Path

import pytest

from kurslex.calculators.parser import calculator_file
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.project.loading.calculator_memory import read_calculator
from kurslex.project.loading.memory import Memory
from kurslex.utils.memoize import Memo

ROOT = Path(__file__).parents[3]
FOLDERS = (ROOT / "calculators", ROOT / "tests/tiny_site/calculators")
FILES = sorted(path for folder in FOLDERS for path in folder.glob("*.py"))


def values(calculator):
    """Return all that a calculator consists of: it equals itself only."""
    own = {each.name: getattr(calculator, each.name) for each in fields(calculator)}
    assert isinstance(own.pop("memo"), Memo)
    return own


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_recalled_is_what_was_read(file, monkeypatch):
    text, problems = file.read_text(encoding="utf-8"), []
    path = f"calculators/{file.name}"
    read = parse_calculator(text, path, problems)
    memory = Memory()
    first = read_calculator(text, path, problems, memory)
    monkeypatch.setattr(calculator_file, "parse_calculator", None)
    again = read_calculator(text, path, problems, Memory(memory.new.get))
    assert values(first) == values(again) == values(read)
    assert again is not first
    assert problems == []


def test_a_file_with_problems_is_read_each_time():
    memory = Memory()
    for known in (memory, Memory(memory.new.get)):
        problems = []
        assert read_calculator("import os\n", "calculators/a.py", problems, known) is None
        assert len(problems) == 2


def test_another_text_or_path_is_another_calculator():
    text = FILES[0].read_text(encoding="utf-8")
    path = f"calculators/{FILES[0].name}"
    memory = Memory()
    read_calculator(text, path, [], memory)
    later = Memory(memory.new.get)
    assert read_calculator(text + "\n", path, [], later).source == text + "\n"
    assert read_calculator(text, "calculators/b.py", [], later).path == "calculators/b.py"
    assert later.recalled == 0
