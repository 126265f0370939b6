"""What the server answers: files of the latest state, and news of the next one."""

import hashlib
import json
import select
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from kurslex.engine.live import LiveSite
from kurslex.errors import error_message
from kurslex.model.site import not_found_location
from kurslex.problem import Problem
from kurslex.server.hosts import is_for_us, is_own_script, is_same_origin
from kurslex.utils.printable import printable

if TYPE_CHECKING:
    from kurslex.server.http_server import Server

SCRIPT = "/.kurslex/live.js"
NEWS = "/.kurslex/news"
"""Addresses that no file of a site has: its names do not begin with a dot."""
_SCRIPTS = (SCRIPT, "/.kurslex/texts.js")

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
_INDEX = "index.html"
_IN_QUERIES = "%/?:@!$&'()*+,;=-._~"  # RFC 3986, 3.4
_TICK = 1.0  # seconds until a waiting thread looks whether its browser is still there
_TICKS = 15  # until something is sent, so that nothing on the way takes the connection for dead


class Answers(BaseHTTPRequestHandler):
    """Answers GET and HEAD; knows no file of this machine, only paths of the site."""

    protocol_version = "HTTP/1.1"
    timeout = 30  # seconds without a byte from a browser, or with none taken
    server: "Server"

    def do_GET(self) -> None:
        """Answer with a file, a script of the live pages, or news."""
        # What follows as the body of this request would be read as the next one.
        # So may what follows a line that is no header, such as one with a space before its colon.
        has_body = {"content-length", "transfer-encoding"} & self._names()
        self.close_connection |= bool(has_body or self.headers.defects)
        hosts = self.headers.get_all("Host") or []
        if not is_for_us(hosts, self.server.host, self.server.bound_to):
            self._send(
                HTTPStatus.MISDIRECTED_REQUEST,
                b"kurslex serve answers only to the name of this machine, such as localhost.\n",
                ".txt",
            )
            return
        # A whole address, as proxies are asked for one, names no path of this site.
        path, _, query = self.path.partition("?")
        if path in _SCRIPTS:
            script = files("kurslex.server") / PurePosixPath(path).name
            self._send(HTTPStatus.OK, script.read_bytes(), ".js")
        elif path == NEWS:
            origin, fetched = (self.headers.get(each) for each in ("Origin", "Sec-Fetch-Site"))
            if is_same_origin(origin, fetched, hosts[0]):
                self._send_news(parse_qs(query))
            else:
                self._send(HTTPStatus.FORBIDDEN, b"News are for the pages of this site.\n", ".txt")
        else:
            self._send_file(path, query)

    def _names(self) -> set[str]:
        return {name.lower() for name in self.headers}

    do_HEAD = do_GET  # noqa: N815 - as the standard library names it

    def _send_file(self, address: str, query: str) -> None:
        site = self.server.news.now.site
        try:
            path = site_path(site, address)
            content = None if path is None else site.content(path)
            if content is None and (target := _leads_to(site, address)):
                self._redirect(target, query)
                return
            found = content is not None
            if content is None:
                path, content = _missing(site, address)
        except Exception as error:
            # Other pages may be fine, and the next save may fix this one.
            text = f"This page could not be made: {error_message(error)}\n"
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, text.encode(), ".txt")
            return
        suffix = PurePosixPath(path or "").suffix
        if suffix == ".html":
            content = with_script(content)
        status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
        # To browsers, another port of this machine is the same site, but not for this header.
        is_near = self.headers.get("Sec-Fetch-Site") == "same-site"
        self._send(status, content, suffix, own=not is_near and is_own_script(path or ""))

    def _redirect(self, location: str, query: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        # A line is read byte by byte, and may hold what no header can.
        asked = quote(query, safe=_IN_QUERIES, encoding="latin-1")
        self.send_header("Location", quote(location) + (f"?{asked}" if asked else ""))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, body: bytes, suffix: str, *, own: bool = False) -> None:
        tag = f'"{version(body)}"'
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            status, body = HTTPStatus.NOT_MODIFIED, b""
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("ETag", tag)
        self.send_header("X-Content-Type-Options", "nosniff")
        if own:
            self.send_header("Cross-Origin-Resource-Policy", "same-site")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_news(self, asked: dict[str, list[str]]) -> None:
        """Send what concerns a page, as server-sent events, until it has changed."""
        page, shown = (asked.get(name, [""])[0] for name in ("page", "version"))
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        number, ticks = 0, 0
        errors: tuple[Problem, ...] | None = None
        while self.command != "HEAD" and not self._is_left():
            state = self.server.news.wait(number, _TICK)
            ticks = (ticks + 1) % _TICKS
            if state.number > number:
                number = state.number
                if state.errors != errors:
                    errors = state.errors
                    self._tell("errors", [*map(_told, errors)])
                if _version_at(state.site, page) != shown:
                    self._tell("changed", "")
                    return
            elif not ticks:
                self.wfile.write(b": still here\n\n")
            del state  # or this thread would keep a site that is shown no longer

    def _tell(self, event: str, data: object) -> None:
        text = f"event: {event}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
        self.wfile.write(text.encode("utf-8", "backslashreplace"))

    def _is_left(self) -> bool:
        """Whether the browser has closed the connection; it sends nothing else any more."""
        return bool(select.select([self.connection], [], [], 0)[0])

    def log_message(self, *arguments: Any) -> None:
        """Leave the terminal to what was found in the files."""


def site_path(site: LiveSite, address: str) -> str | None:
    """Return the path in a site of an address's path, None for one outside of the site."""
    base = urlsplit(site.context.site.address).path or "/"
    address = unquote(address)
    if not address.startswith(base):
        return None
    path = address.removeprefix(base)
    return path + _INDEX if path.endswith("/") or not path else path


def version(content: bytes) -> str:
    """Return what tells one content from another."""
    return hashlib.sha256(content).hexdigest()[:16]


def with_script(document: bytes) -> bytes:
    """Return a page with the script that brings it up to date, which is in no file of the site.

    A script of its own address, so that a policy like `script-src 'self'` lets it run.
    """
    script = f'<script src="{SCRIPT}" data-version="{version(document)}" defer></script>\n'
    return document.replace(b"</head>", script.encode() + b"</head>", 1)


def _missing(site: LiveSite, address: str) -> tuple[str, bytes]:
    """Return path and content of the page for an address where nothing is: its language's, if any.

    Both are empty where nothing of the site can be shown.
    """
    tag = (site_path(site, address) or "").partition("/")[0]
    for path in (not_found_location(tag), not_found_location()):
        content = site.content(path)
        if content is not None:
            return path, content
    return "", b""


def _version_at(site: LiveSite, address: str) -> str:
    """Return the version of the page at an address's path, of the one for unknown paths as well."""
    try:
        path = site_path(site, address)
        content = None if path is None else site.content(path)
        return version(_missing(site, address)[1] if content is None else content)
    except Exception:
        return ""  # the page says why when it is loaded again


def _leads_to(site: LiveSite, address: str) -> str:
    """Return where an address without a page redirects to: the site's own, or a folder's."""
    base = urlsplit(site.context.site.address).path or "/"
    if address == "/":
        return base
    path = site_path(site, f"{address}/")
    return "" if path is None or site.content(path) is None else f"{unquote(address)}/"


def _told(problem: Problem) -> dict[str, str]:
    return {
        "place": printable(f"{problem.path}:{problem.line}"),
        "message": printable(f"{problem.message} [{problem.check}]"),
        "hint": printable(problem.hint),
    }
