"""WebKitGTK's MiniBrowser over WebDriver, on a screen that is only in memory."""

import base64
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from scripts.find_browser import OTHERS_HINT, find_webkit
from tests.browser.engines.processes import running
from tests.browser.engines.webdriver import Actions, WebDriverWindow
from tests.browser.engines.window import PATIENCE, ScriptError, Window, WindowOptions
from tests.support.ports import kept_port

# The pointer appears in the middle of the screen. No window manager is there to give the focus to a
# window, so the one below the pointer has it.
_SCREEN = (2600, 1600)
# The window's own furniture must not keep it from being as narrow as a phone.
_STYLE = "* { min-width: 0; padding: 0; }"
# The language of the browser is the name of the C library's locale; any locale's data will do.
_LOCALE_DATA = "/usr/lib/locale/C.utf8"


@contextmanager
def webkit(options: WindowOptions) -> Iterator[Window]:
    """Start a screen, the driver and its browser, with a new profile."""
    programs = find_webkit()
    assert programs, OTHERS_HINT
    driver, xvfb = programs
    arguments = ["--automation", "--full-screen"]
    arguments += ["--dark-mode"] * (options.scheme == "dark")
    arguments += ["--enable-javascript-markup=false"] * (not options.scripts)
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        _screen(xvfb) as display,
        kept_port() as port,
    ):
        environment = _environment(Path(folder), options.language) | {"DISPLAY": display}
        with running(driver, f"--port={port}", environment=environment):
            window = _WebKit(f"http://127.0.0.1:{port}", arguments)
            yield window
            window.close()


@contextmanager
def _screen(xvfb: Path) -> Iterator[str]:
    reading, writing = os.pipe()
    screen = "{}x{}x24".format(*_SCREEN)
    command = (xvfb, "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp")
    with os.fdopen(reading) as answer, running(*command, pass_fds=[writing]):
        os.close(writing)
        number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"


def _environment(folder: Path, language: str) -> dict[str, str]:
    locale = language.replace("-", "_")
    (folder / f"{locale}.utf8").symlink_to(_LOCALE_DATA)
    (folder / "gtk-3.0").mkdir()
    (folder / "gtk-3.0/gtk.css").write_text(_STYLE, encoding="utf-8")
    homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(folder))
    return homes | {"LOCPATH": str(folder), "LC_ALL": f"{locale}.UTF-8", "NO_AT_BRIDGE": "1"}


class _WebKit(WebDriverWindow):
    def __init__(self, driver: str, arguments: list[str]) -> None:
        self._sessions = f"{driver}/session"
        self._arguments = arguments
        self._size: tuple[int, int] | None = None
        self._wait_for_driver(f"{driver}/status")
        self._begin()

    def _begin(self) -> None:
        self._address = self._sessions
        options = {"webkitgtk:browserOptions": {"args": self._arguments}}
        session = self._call("POST", "", {"capabilities": {"alwaysMatch": options}})
        self._address += f"/{session['sessionId']}"

    def load(self, address: str) -> None:
        """Load a page, once more in a new session where the process of the page has crashed.

        WebKitGTK 2.50 crashes once in some hundred loads, each time at another page, and the driver
        answers with status 500 and no message. A page that is to blame crashes again, and fails.
        """
        try:
            self._call("POST", "/url", {"url": address})
        except ScriptError:
            if not self._has_crashed():
                raise
            self._begin()
            if self._size:
                self.resize(*self._size)
            self._call("POST", "/url", {"url": address})

    def _has_crashed(self) -> bool:
        try:
            self._call("GET", "/url")
        except ScriptError as error:
            return "page crash" in str(error)
        return False

    def evaluate(self, function: str, argument: Any = None) -> Any:
        script = f"return ({function})(arguments[0])"
        return self._call("POST", "/execute/sync", {"script": script, "args": [argument]})

    def perform(self, actions: Actions) -> None:
        self._call("POST", "/actions", {"actions": actions})

    def resize(self, width: int, height: int) -> None:
        self._size = width, height
        x, y = (_SCREEN[0] - width) // 2, (_SCREEN[1] - height) // 2
        self._call("POST", "/window/rect", {"x": x, "y": y, "width": width, "height": height})
        settled = """([width, height]) =>
            innerWidth === width && innerHeight === height && document.hasFocus()"""
        self.wait_for(settled, [width, height])

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._call("GET", "/screenshot")))

    def close(self) -> None:
        """End the session, and with it the browser."""
        self._call("DELETE", "")

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = Request(self._address + path, data, headers, method=method)
        try:
            with urlopen(request, timeout=3 * PATIENCE) as answer:
                return json.load(answer)["value"]
        except HTTPError as refusal:
            with refusal:
                raise ScriptError(json.load(refusal)["value"]["message"]) from refusal

    @staticmethod
    def _wait_for_driver(status: str) -> None:
        end = monotonic() + PATIENCE
        while True:
            try:
                urlopen(status, timeout=PATIENCE).close()
                return
            except URLError:
                assert monotonic() < end, "WebKitWebDriver did not start"
                sleep(0.02)
