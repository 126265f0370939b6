"""A crash of WebKitGTK's own fails no journey; a page that crashes it does."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.engines.webkit import webkit
from tests.browser.engines.window import ScriptError, Window, WindowOptions

pytestmark = pytest.mark.long


@pytest.fixture
def window(host) -> Iterator[Window]:
    with webkit(WindowOptions()) as opened:
        opened.site = host.address
        opened.resize(1280, 800)
        yield opened


def page_processes(parent: int) -> list[int]:
    """Return the processes below this one in which WebKit runs pages."""
    found = []
    for file in Path(f"/proc/{parent}/task").glob("*/children"):
        for child in map(int, file.read_text(encoding="ascii").split()):
            name = Path(f"/proc/{child}/comm").read_text(encoding="ascii").strip()
            found += [child] if name.startswith("WebKitWebProc") else page_processes(child)
    return found


def crash() -> None:
    processes = page_processes(os.getpid())
    assert processes
    for each in processes:
        os.kill(each, signal.SIGKILL)


def test_the_next_page_is_loaded_in_a_new_session_of_the_same_size(window):
    window.open("de/share/")
    crash()
    window.open("de/bond/")
    assert window.evaluate("() => [location.pathname, innerWidth]") == ["/de/bond/", 1280]


def test_a_page_that_crashes_the_new_session_as_well_fails(host, monkeypatch):
    begun = []

    def visit():
        with webkit(WindowOptions()) as window:
            begin = window._begin

            def begin_and_crash():
                begin()
                begun.append(window)
                crash()

            window.load(f"{host.address}de/share/")
            crash()
            monkeypatch.setattr(window, "_begin", begin_and_crash)
            window.load(f"{host.address}de/bond/")

    with pytest.raises(ScriptError):
        visit()
    assert len(begun) == 1
