"""Random inputs for all that reads those of others: the targets of `make fuzz`, with Hypothesis.

An input that was a fault once is a file in `tests/cases/fuzzed/TARGET/`, and read here for ever.
"""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.fuzz import __main__ as command
from scripts.fuzz.__main__ import faults_in, how_it_ended, main
from scripts.fuzz.browser_twin import Twin
from scripts.fuzz.target import SlowError, Target
from scripts.fuzz.targets import TARGETS
from tests.cases import FOLDER

KEPT = sorted((FOLDER / "fuzzed").glob("*/*"))
MOST_SECONDS = 20
"""A hang is the fault, not a busy machine; `make fuzz` allows one second."""


def inputs(target: Target) -> st.SearchStrategy[bytes]:
    """Return seeds of a target in which some pieces are replaced, and texts of its words alone."""
    words = st.sampled_from(target.words) | st.binary(max_size=4)
    pieces = st.tuples(words, st.integers(1, 40)).map(lambda each: each[0] * each[1])
    edits = st.tuples(st.floats(0, 1), st.integers(0, 30), st.lists(pieces, max_size=3))
    edited = st.tuples(st.sampled_from(target.first_inputs()), st.lists(edits, max_size=4))
    alone = st.lists(pieces, max_size=20).map(b"".join)
    return (edited.map(_edited) | alone).map(lambda data: data[: target.longest])


def _edited(given: tuple[bytes, list[tuple[float, int, list[bytes]]]]) -> bytes:
    content, edits = given
    for where, length, new in edits:
        start = int(where * len(content))
        content = content[:start] + b"".join(new) + content[start + length :]
    return content


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_is_read_is_read_or_refused(name: str) -> None:
    target = TARGETS[name]

    @given(inputs(target))
    def read(data: bytes) -> None:
        target.read_in_time(data, MOST_SECONDS)

    read()


@pytest.mark.parametrize("file", KEPT, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_what_was_a_fault_is_none_any_more(file: Path) -> None:
    TARGETS[file.parent.name].read_in_time(file.read_bytes(), MOST_SECONDS)


def test_the_seeds_of_a_target_are_what_it_reads() -> None:
    for target in TARGETS.values():
        assert len(target.first_inputs()) > 1, target.name
        assert len(target.words) > 1, target.name


WRITTEN = st.lists(
    st.sampled_from(["1", "0,5", "1.000", ",", ".", "x", "-", "EUR", " ", "٣", "\u066b", "\u2028"])
    | st.text(max_size=3),
    max_size=8,
).map("".join)


@given(st.lists(WRITTEN, min_size=50, max_size=50))
def test_the_scripts_of_the_site_read_what_python_reads(texts: list[str]) -> None:
    with Twin() as twin:
        assert [*twin.differences(texts)] == []


def test_a_fault_is_found_and_named() -> None:
    target = TARGETS["numbers"]

    def broken(data: bytes) -> None:
        assert b"7" not in data

    wrong = Target(name="x", read=broken, seeds=target.seeds, words=target.words)
    with pytest.raises(AssertionError):
        wrong.read_in_time(b"1234567")
    slow = Target(name="x", read=_work, seeds=target.seeds, words=target.words)
    with pytest.raises(SlowError, match=r"seconds of the processor, and 0\.001 are allowed"):
        slow.read_in_time(b"", 0.001)


def _work(_: bytes) -> None:
    sum(range(1_000_000))


def test_an_input_is_a_fault_that_is_not_judged_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "input"
    file.write_bytes(b"1")
    monkeypatch.setattr(command, "_PATIENCE", 0.01)
    assert faults_in(TARGETS["numbers"], tmp_path) == [f"  {file}: has not ended within 0.01 s"]
    assert file.exists()
    monkeypatch.undo()
    assert faults_in(TARGETS["numbers"], tmp_path) == []
    assert not file.exists()


def test_what_is_said_of_an_end_may_hold_any_bytes() -> None:
    ended = subprocess.CompletedProcess([], 77, stderr=b"uncaught: \xff\x00")
    assert how_it_ended(ended) == "atheris ended with 77:\nuncaught: \ufffd\x00"


def test_the_command_names_its_targets(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def called(*words: str) -> Callable[[], int]:
        monkeypatch.setattr("sys.argv", ["fuzz", *words])
        return main

    assert called("--list")() == 0
    assert capsys.readouterr().out.split() == [*TARGETS, "browser-twin"]
    with pytest.raises(SystemExit):
        called("nothing")()
    assert "there is no target nothing; there are front-matter, " in capsys.readouterr().err
