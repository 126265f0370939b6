"""Firefox over WebDriver BiDi, which it speaks by itself: no driver is between."""

import base64
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from websockets.sync.client import ClientConnection, connect

from scripts.find_browser import OTHERS_HINT, find_firefox
from tests.browser.engines.processes import running
from tests.browser.engines.webdriver import Actions, WebDriverWindow
from tests.browser.engines.window import PATIENCE, ScriptError, Window, WindowOptions

_PREFERENCES = {
    # Nothing but this machine can be reached: the proxy for all else is a port where none listens.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "datareporting.policy.dataSubmissionEnabled": False,
}
# As JSON, now or (for what promises fulfil nothing where scripts are off) only later if need be.
_WRITTEN = "(it) => it instanceof Promise ? it.then(JSON.stringify) : JSON.stringify(it)"

# It listens long before it has begun a session, which waits until all of it has started.
_LONGEST = 3 * PATIENCE
# Otherwise a Firefox that answers no ping within 20 seconds on a busy machine is taken for gone.
_TIMES: dict[str, Any] = {"open_timeout": _LONGEST, "ping_interval": None, "close_timeout": 0}


@contextmanager
def firefox(options: WindowOptions) -> Iterator[Window]:
    """Start a Firefox with a new profile."""
    program = find_firefox()
    assert program, OTHERS_HINT
    preferences = _PREFERENCES | {
        "intl.accept_languages": options.language,
        "javascript.enabled": options.scripts,
        "layout.css.prefers-color-scheme.content-override": 0 if options.scheme == "dark" else 1,
    }
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        lines = [f"user_pref({json.dumps(n)}, {json.dumps(v)});" for n, v in preferences.items()]
        Path(folder, "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = (program, "--headless", "--no-remote", "--profile", folder)
        with (
            running(*command, "--remote-debugging-port", "0", stderr=subprocess.PIPE) as process,
            connect(f"{_address(process)}/session", max_size=None, **_TIMES) as socket,
        ):
            yield _Firefox(socket)


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stderr
    said = []
    for line in process.stderr:
        said.append(line)
        if found := re.search(r"WebDriver BiDi listening on (\S+)", line):
            return found[1]
    raise AssertionError(f"Firefox did not start: {''.join(said)}")


class _Firefox(WebDriverWindow):
    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._count = 0
        self._call("session.new", capabilities={})
        self._context = self._call("browsingContext.create", type="tab")["context"]

    def load(self, address: str) -> None:
        self._here("browsingContext.navigate", url=address, wait="complete")

    def evaluate(self, function: str, argument: Any = None) -> Any:
        call = f"({_WRITTEN})(({function})({json.dumps(argument)}))"
        target = {"context": self._context}
        answer = self._call("script.evaluate", expression=call, target=target, awaitPromise=True)
        if answer["type"] == "exception":
            raise ScriptError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"].get("value", "null"))

    def perform(self, actions: Actions) -> None:
        self._here("input.performActions", actions=actions)

    def resize(self, width: int, height: int) -> None:
        self._here("browsingContext.setViewport", viewport={"width": width, "height": height})

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._here("browsingContext.captureScreenshot")["data"]))

    def _here(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._call(method, context=self._context, **parameters)

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._count += 1
        command = {"id": self._count, "method": method, "params": parameters}
        self._socket.send(json.dumps(command))
        answer: dict[str, Any] = {}
        while answer.get("id") != self._count:
            answer = json.loads(self._socket.recv(timeout=_LONGEST))
        if answer["type"] == "error":
            raise ScriptError(f"{method}: {answer['message']}")
        result: dict[str, Any] = answer["result"]
        return result
