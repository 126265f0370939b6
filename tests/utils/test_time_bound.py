"""Work that takes too long is interrupted and named; all other work is left alone."""

import re
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kurslex.cli import main
from kurslex.engine import texts
from kurslex.project.loading import page_files, remembered_page
from kurslex.project.loading.page_files import load_page
from kurslex.site.context import SiteContext
from kurslex.utils.time_bound import TooSlowError, within
from tests.support.busy import busy
from tests.support.edits import copy_tiny_site

SLOW = 0.05


def _endless() -> None:
    while True:
        pass


def _endless_twice() -> None:
    with suppress(TooSlowError):
        _endless()
    _endless()


def test_an_endless_loop_is_interrupted() -> None:
    with pytest.raises(TooSlowError), within(SLOW):
        _endless()


def test_a_regular_expression_is_interrupted() -> None:
    with pytest.raises(TooSlowError), within(SLOW):
        re.fullmatch("(a|aa)*b", "a" * 200)


def test_code_that_goes_on_after_any_exception_is_interrupted_again() -> None:
    with pytest.raises(TooSlowError), within(SLOW):
        _endless_twice()


def test_waiting_is_not_the_work_of_the_processor() -> None:
    with within(SLOW):
        time.sleep(SLOW * 3)


def test_nothing_is_left_of_it() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with within(5):
        pass
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_a_bound_within_another_leaves_it_what_is_left() -> None:
    with within(5):
        with within(1):
            busy(SLOW)
        left, _ = signal.getitimer(signal.ITIMER_VIRTUAL)
        assert 0 < left < 5
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


@pytest.mark.parametrize("inner", [SLOW / 4, 5])
def test_a_bound_holds_around_another(inner: float) -> None:
    def work() -> None:
        with suppress(TooSlowError), within(inner):
            busy(SLOW)
        busy(5)

    with pytest.raises(TooSlowError), within(SLOW * 2):
        work()


def test_a_late_signal_interrupts_nothing() -> None:
    with within(5):
        stop = signal.getsignal(signal.SIGVTALRM)
    assert callable(stop)
    stop(signal.SIGVTALRM, None)


def test_a_thread_works_without_a_bound() -> None:
    done: list[int] = []

    def work() -> None:
        with within(SLOW):
            done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [1]


def test_a_page_that_takes_too_long_to_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copy_tiny_site(tmp_path / "site")
    monkeypatch.setattr(remembered_page, "MOST_SECONDS", 1)

    monkeypatch.setattr(page_files, "read_outline", lambda *_: _endless())
    problems: list[page_files.Problem] = []
    assert load_page(root, "sv", "docs/sv/bowline.md", problems) is None
    assert [str(each) for each in problems] == [
        "docs/sv/bowline.md:1: takes more than 1 seconds to read [too-complex]\n"
        "  hint: shorten the page, or split it; a sign that is there many times may be why"
    ]


def test_a_page_that_takes_too_long_to_render_is_named_and_the_old_site_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_tiny_site(tmp_path / "site")
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("old", encoding="utf-8")
    rendered = texts._rendered

    def slow(context: SiteContext, tag: str, concept: str) -> str:
        if (tag, concept) == ("sv", "bowline"):
            _endless()
        return rendered(context, tag, concept)

    monkeypatch.setattr(texts, "MOST_SECONDS", 1)
    monkeypatch.setattr(texts, "_rendered", slow)
    assert main(["--project", str(root), "build", "--quiet", "--no-cache"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "Nothing was built: docs/sv/bowline.md:1: takes more than 1 seconds to render; shorten the "
        "page, or split it\n"
    )
    assert [file.name for file in (root / "site").iterdir()] == ["index.html"]
    assert (root / "site" / "index.html").read_text(encoding="utf-8") == "old"
