"""A host that hears of what goes wrong on its pages, whatever the browser that shows them."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any

from scripts.site_server import Served, StaticHost, serving

_ADDRESS = "/complaints.js"
_NAMED = re.compile(rb"'self' https?://[^ ;\"]+")
_TAG = f'<head><script src="{_ADDRESS}"></script>'
# Each document has it before anything else. It waits until it has been heard, so that no
# complaint is lost when a page is left.
_SCRIPT = """{
    const tell = (what) => {
        const request = new XMLHttpRequest();
        request.open("POST", "/complaints", false);
        try { request.send(what); } catch { /* a sandboxed frame is not told that it was heard */ }
    };
    const { pathname } = location;
    let left = false; // a page that leads on at once leaves behind what it was loading
    addEventListener("beforeunload", () => { left = true; });
    addEventListener("error", ({ target, error, message }) => {
        if (target === window) tell(`script: ${error ?? message} (${pathname})`);
        // A style within a page is loaded from nowhere; what forbids it is told below.
        else if (!left && !target.matches("style"))
            tell(`not loaded: ${target.outerHTML} (${pathname})`);
    }, true);
    addEventListener("unhandledrejection", ({ reason }) => tell(`script: ${reason} (${pathname})`));
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        const [kind] = violatedDirective.match(/^\\w+-\\w+/); // without -elem and -attr
        if (!blockedURI.endsWith("/complaints"))
            tell(`forbidden by ${kind}: ${blockedURI} (${pathname})`);
    });
}"""


@dataclass(frozen=True)
class Witnessed(Served):
    """A folder being served, and a list that fills with complaints.

    Complaints are: errors in scripts, promises that nobody catches, what a page names and does not
    get, what its policy forbids, and every answer of 400 or more.
    """

    complaints: list[str] = field(default_factory=list)


class _Witness(StaticHost):
    def __init__(self, *arguments: Any, complaints: list[str], **options: Any) -> None:
        self._complaints = complaints
        super().__init__(*arguments, **options)

    def do_POST(self) -> None:  # noqa: N802 - the base's name
        length = int(self.headers["Content-Length"])
        self._complaints.append(self.rfile.read(length).decode())
        self.wfile.write(self.answer(HTTPStatus.OK, ".txt", b"", {}).read())

    def send_head(self) -> BytesIO | None:
        if self.path == _ADDRESS:
            return self.answer(HTTPStatus.OK, ".js", _SCRIPT.encode(), {})
        return super().send_head()

    def answer(
        self, status: HTTPStatus, suffix: str, body: bytes, headers: Mapping[str, str]
    ) -> BytesIO:
        if status >= HTTPStatus.BAD_REQUEST:
            self._complaints.append(f"{status}: {self.path}")
        if suffix == ".html":
            body = body.replace(b"<head>", _TAG.encode(), 1)
            # As if the site were built for this address, which its frames name.
            body = _NAMED.sub(f"'self' {self.origin}".encode(), body)
        return super().answer(status, suffix, body, headers)


@contextmanager
def witnessed(folder: Path) -> Iterator[Witnessed]:
    """Serve a folder at a free port of 127.0.0.1, and listen to its pages."""
    complaints: list[str] = []
    with serving(folder, host=_Witness, complaints=complaints) as served:
        yield Witnessed(**vars(served), complaints=complaints)
