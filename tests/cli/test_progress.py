"""How far a build is, for whoever looks at a terminal or at a log."""

import io
import os
import re
import sys
from threading import active_count

import pytest

from kurslex.cli.progress import Measured
from kurslex.cli.progress_bar import Bar
from tests.engine.projects import EDITS, RULES
from tests.support.command import PROJECT, edit, environment, run_kurslex
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.forked import Around
from tests.support.ports import kept_port
from tests.support.terminal import Run, kurslex_in_terminal, run_in_terminal

# Nobody can say how fast a machine is: here every state is drawn, or none.
_DRAWING = "import kurslex.cli.progress_bar as bar; bar._PATIENCE, bar._PAUSE = {}, 0"
_LIBRARY = "import sys; print('with' if 'tqdm' in sys.modules else 'without', 'the library')"
_COMMAND = "import sys; from kurslex.__main__ import command; status = command()"
_BUILT = f"Built {TINY_PAGES} in site"
_LINES = f"""\
Pages: 6 of 6 read
Calculators: 1 of 1 computed
Rules: {RULES} of {RULES} applied
Assets: 15 of 15 made
Texts: 8 of 8 made
Downloads: 41 of 41 made
Documents: 96 of 96 made
ZIP pages: 70 of 70 made
Large files: 4 of 4 made
Files: 226 of 226 written
"""
_SECONDS = re.compile(r", \d+\.\d s$", re.MULTILINE)
_PHASES = [line.partition(":")[0] for line in _LINES.splitlines()]


@pytest.fixture
def knots(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def at_terminal(root, *words, columns=100, patience=0, interrupt=lambda _: False, **variables):
    around = Around(_DRAWING.format(patience), _LIBRARY)
    kept = environment(**{"TERM": "xterm", "CI": "", **variables})
    if "PYTHONIOENCODING" not in variables:
        return kurslex_in_terminal(words, root, kept, columns, interrupt, around)
    # That is what Python reads when it starts; its path is for processes that the command begins.
    program = f"{around.before}; {_COMMAND}; {around.after}; sys.exit(status)"
    command = [sys.executable, "-c", program, *words]
    kept = {"PYTHONPATH": str(PROJECT), **kept}
    return run_in_terminal(command, root, kept, columns, interrupt)


def in_a_log(root, *words, **variables):
    return run_kurslex(*words, cwd=root, phases=True, **variables)


def has_bar(run: Run) -> bool:
    return any("%" in text for text in run.drawn)


@pytest.mark.parametrize("columns", [100, 30, pytest.param(40, marks=pytest.mark.long)])
def test_each_phase_is_drawn_and_leaves_nothing(columns, knots):
    run = at_terminal(knots, "build", columns=columns, NO_COLOR="1")
    assert (run.lines, run.status) == ([_BUILT, "with the library"], 0)
    counted = [text for text in run.drawn if "%" in text or "/" in text]
    names = [text.partition(":")[0] for text in counted]
    assert [*dict.fromkeys(names)] == _PHASES
    assert max(map(len, run.drawn)) < columns
    assert max(map(len, run.drawn)) == min(columns, 80) - 1


def test_without_unicode_bars_are_of_ascii(knots):
    run = at_terminal(knots, "check", PYTHONIOENCODING="ascii")
    assert run.lines == ["with the library"]
    assert any("#" in text for text in run.drawn)
    assert run.said.isascii()


def test_where_a_bar_is_of_no_use_there_are_lines(knots):
    run = at_terminal(knots, "build", TERM="dumb")
    assert _SECONDS.sub("", "\n".join(run.lines)) == f"{_LINES}{_BUILT}\nwithout the library"
    assert not has_bar(run)


@pytest.mark.parametrize("value", ["true", "1", "woodpecker"])
def test_a_ci_has_no_bar(value, knots):
    run = at_terminal(knots, "check", CI=value)
    assert run.lines[-1] == "without the library"
    assert not has_bar(run)


def test_who_says_that_it_is_no_ci_has_a_bar(knots):
    assert has_bar(at_terminal(knots, "check", CI="false"))


def test_a_short_build_draws_nothing_and_one_with_nothing_to_do_loads_no_library(knots):
    run = at_terminal(knots, "build", patience=1000)
    assert run.said.splitlines() == [_BUILT, "without the library"]
    run = at_terminal(knots, "build")
    assert run.lines == [_BUILT, "without the library"]


def test_a_log_has_a_line_a_phase(knots):
    built = in_a_log(knots, "build")
    assert (_SECONDS.sub("", built.stderr), built.stdout) == (_LINES, f"{_BUILT}\n")
    again = in_a_log(knots, "build", CI="true")
    assert (again.stderr, again.stdout) == ("", f"{_BUILT}\n")
    EDITS["a word of a text"](knots)
    lines = _SECONDS.sub("", in_a_log(knots, "build").stderr).splitlines()
    assert lines[0] == "Pages: 1 of 6 read"
    assert lines[1] == "Calculators: 0 of 1 computed"
    assert lines[4] == "Texts: 1 of 8 made"


def test_a_phase_without_tasks_has_no_line(knots):
    EDITS["neither ZIP files nor pairs"](knots)
    said = in_a_log(knots, "build").stderr
    assert "Documents: " in said
    assert "ZIP" not in said


def test_drafts_are_tried_with_the_rules_and_left_out(knots):
    EDITS["a draft"](knots)
    assert f" of {2 * RULES} applied" in in_a_log(knots, "build").stderr


def test_quiet_says_nothing(knots):
    built = in_a_log(knots, "build", "--quiet")
    assert (built.stdout, built.stderr, built.returncode) == ("", "", 0)
    EDITS["a word of a text"](knots)
    run = at_terminal(knots, "build", "--quiet")
    assert run.said.splitlines() == ["without the library"]


def test_quiet_says_what_is_wrong(knots):
    (knots / "docs/fr/clove-hitch.md").unlink()
    warned = in_a_log(knots, "build", "--quiet")
    report = in_a_log(knots, "check").stdout
    assert "[missing-translation]" in report
    assert report.startswith(warned.stderr)
    assert (warned.stdout, warned.returncode) == ("", 0)
    refused = in_a_log(knots, "build", "--quiet", "--strict")
    assert refused.stderr == f"{warned.stderr}Nothing was built: fix the problems above first.\n"
    assert (refused.stdout, refused.returncode) == ("", 1)


def test_problems_are_whole_lines(knots):
    (knots / "docs/fr/clove-hitch.md").unlink()
    built = run_kurslex("build", cwd=knots)
    assert built.stderr.count("[missing-translation]") == 1
    EDITS["a word of a text"](knots)
    run = at_terminal(knots, "build", columns=300)
    assert has_bar(run)
    lines = [*built.stderr.splitlines(), *built.stdout.splitlines(), "with the library"]
    assert run.lines == lines


def test_what_stops_a_build_is_a_whole_line(knots):
    edit(knots / "docs/fr/bowline.md", "preferred:\n", "prefered:\n")
    refused = run_kurslex("build", cwd=knots).stderr
    run = at_terminal(knots, "build", columns=300)
    assert (run.lines, run.status) == ([*refused.splitlines(), "with the library"], 1)


def test_an_interrupt_leaves_a_clean_terminal(knots, tmp_path):
    EDITS["a word of a text"](knots)  # the index of other texts is known
    slow = tmp_path / "slow"
    slow.mkdir()
    (slow / "pagefind_bin.py").write_text("import time\ntime.sleep(600)\n", encoding="utf-8")
    run = at_terminal(
        knots,
        "build",
        interrupt=lambda said: "Large files" in said,
        PYTHONPATH=f"{slow}:{PROJECT}",
    )
    assert "^C" in run.said
    assert (run.lines, run.status) == (["kurslex build: interrupted", "with the library"], 130)


def test_a_check_draws_and_leaves_its_report(knots):
    (knots / "docs/fr/clove-hitch.md").unlink()
    report = run_kurslex("check", cwd=knots).stdout
    run = at_terminal(knots, "check", columns=300)
    assert has_bar(run)
    assert run.lines == [*report.rstrip().splitlines(), "with the library"]
    assert in_a_log(knots, "check").stderr == ""


def test_the_start_of_a_server_draws_and_leaves_its_address(knots):
    with kept_port() as port:
        words = "serve", "--port", str(port)
        run = at_terminal(knots, *words, interrupt=lambda said: "/handbook/\r\n" in said)
    assert has_bar(run)
    assert run.lines == [
        f"Serving on http://127.0.0.1:{port}/handbook/",
        "^CStopped.",
        "with the library",
    ]
    assert run.status == 0


def test_tasks_of_a_forked_process_are_counted(monkeypatch):
    monkeypatch.setattr("kurslex.cli.progress_bar._PATIENCE", 0)
    monkeypatch.setattr("kurslex.cli.progress_bar._PAUSE", 0)
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    threads = active_count()
    bar = Bar(stream)
    phase = Measured("Texts", "made", bar)
    for _ in range(2):  # the second phase counts from nothing
        bar.began(phase)
    phase.expect(10, taken_over=2)
    process = os.fork()
    if process == 0:
        for _ in range(3):
            phase.advance()
        os._exit(0)
    os.waitpid(process, 0)
    phase.advance()
    drawn = stream.buffer.getvalue().decode().split("\r")
    assert [text.split("| ")[-1].strip() for text in drawn if "%" in text] == ["2/10", "6/10"]
    for _ in range(10):  # as if the other process had failed
        phase.advance()
    assert stream.buffer.getvalue().decode().split("\r")[-2].endswith("| 10/10")
    assert active_count() == threads  # beside a further one, nothing is forked
