"""What the server of `kurslex serve` answers to a browser, and to whoever is none."""

import json
import re
from http.client import HTTPConnection, HTTPResponse

import pytest

from kurslex.problem import Problem
from kurslex.project.loading.page_files import load_page
from kurslex.server.request_handler import version
from tests.support.edits import copy_tiny_site

BASE = "/handbook/"
PAGE = "sv/bowline/index.html"
SCRIPT = re.compile(
    rb'<script src="/\.kurslex/live\.js" data-version="([0-9a-f]{16})" defer></script>\n'
)


def ask(server, path, method="GET", **headers):
    """Return the answer's status, headers and body; the path goes out as it is."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


def test_every_path_has_what_a_build_would_write(one_server):
    site = one_server.news.now.site
    for path in site.paths():
        status, _, body = ask(one_server, BASE + path)
        if path.endswith(".html"):
            assert SCRIPT.search(body)[1].decode() == version(site.content(path)), path
        assert (status, SCRIPT.sub(b"", body)) == (200, site.content(path)), path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (PAGE, "text/html; charset=utf-8"),
        ("sv/bowline/?x=1", "text/html; charset=utf-8"),
        ("assets/kurslex/site.css?v=1", "text/css; charset=utf-8"),
        ("assets/kurslex/site.js", "text/javascript; charset=utf-8"),
        ("assets/kurslex/icon.svg", "image/svg+xml"),
        ("assets/kurslex/serif.woff2", "font/woff2"),
        ("sv/kurslex-sv.zip", "application/zip"),
        ("sitemap.xml", "application/xml"),
        ("assets/pagefind/pagefind.js", "text/javascript; charset=utf-8"),
    ],
)
def test_files_have_their_types_and_are_asked_for_again(path, kind, one_server):
    status, headers, body = ask(one_server, BASE + path)
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, kind, "no-cache")
    again = ask(one_server, BASE + path, **{"If-None-Match": headers["ETag"]})
    assert (again[0], again[2]) == (304, b"")
    head = ask(one_server, BASE + path, method="HEAD")
    assert (head[0], head[1]["Content-Length"], head[2]) == (200, str(len(body)), b"")


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/", BASE),
        ("/?q=x", f"{BASE}?q=x"),
        ("/handbook", BASE),
        (f"{BASE}sv", f"{BASE}sv/"),
        (f"{BASE}sv/bowline?hemp=1", f"{BASE}sv/bowline/?hemp=1"),
    ],
)
def test_a_folder_without_its_slash_leads_there(path, target, one_server):
    status, headers, _ = ask(one_server, path)
    assert (status, headers["Location"]) == (302, target)


@pytest.mark.parametrize(
    "path",
    [
        "/elsewhere/",
        "//attacker.example/",
        f"{BASE}no/where/",
        f"{BASE}../mkdocs.yml",
        f"{BASE}%2e%2e/mkdocs.yml",
        f"{BASE}sv/..%2f..%2fmkdocs.yml",
        f"{BASE}sv/%5c..%5cmkdocs.yml",
        f"{BASE}/etc/passwd",
        f"{BASE}%00",
        "/.kurslex/",
        "/.kurslex/live.py",
        "*",
    ],
)
def test_other_paths_have_the_page_for_what_is_not_found(path, one_server):
    status, headers, body = ask(one_server, path)
    assert (status, headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    language = "sv/" if path.startswith(f"{BASE}sv/") else ""
    assert SCRIPT.sub(b"", body) == one_server.news.now.site.content(f"{language}404.html")


@pytest.mark.parametrize("host", ["attacker.example", "localhost.attacker.example:8000", ""])
@pytest.mark.parametrize(
    "path",
    [BASE, f"{BASE}sv/bowline/", "/.kurslex/news", "/.kurslex/live.js", "/.kurslex/texts.js"],
)
def test_a_name_of_another_site_gets_nothing(path, host, one_server):
    status, _, body = ask(one_server, path, Host=host)
    assert (status, b"<html" in body) == (421, False)


def test_other_methods_are_refused(one_server):
    assert ask(one_server, BASE, method="POST")[0] == 501


def news_of(server, page, shown) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request("GET", f"/.kurslex/news?page={page}&version={shown}")
    return connection.getresponse()


def events(answer, count):
    """Return the next events, each with its data."""
    found = []
    while len(found) < count:
        line = answer.readline().decode().rstrip("\n")
        if line.startswith("event: "):
            found.append((line.removeprefix("event: "), json.loads(answer.readline()[6:])))
    return found


def test_news_are_errors_and_that_a_page_has_changed(server, tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    with (root / "docs/sv/bowline.md").open("a", encoding="utf-8") as file:
        file.write("\nEtt ord.\n")
    site = server.news.now.site
    bowline = news_of(server, f"{BASE}sv/bowline/", version(site.content(PAGE)))
    other = news_of(server, f"{BASE}fr/", version(site.content("fr/index.html")))
    missing = news_of(server, f"{BASE}none/", version(site.content("404.html")))
    for each in (bowline, other, missing):
        assert each.headers["Content-Type"] == "text/event-stream"
        assert events(each, 1) == [("errors", [])]

    wrong = Problem(path="docs/sv/bowline.md", line=3, message="an <error>", check="x", hint="so")
    server.news.publish(site, (wrong,))
    told = {"place": "docs/sv/bowline.md:3", "message": "an <error> [x]", "hint": "so"}
    for each in (bowline, other, missing):
        assert events(each, 1) == [("errors", [told])]

    server.news.publish(site.with_page(load_page(root, "sv", "docs/sv/bowline.md", [])))
    assert events(bowline, 2) == [("errors", []), ("changed", "")]
    assert bowline.read() == b"\n"
    for each in (other, missing):
        assert events(each, 1) == [("errors", [])]
        each.close()


def test_a_page_that_is_older_than_what_is_served_is_told_at_once(one_server):
    assert events(news_of(one_server, f"{BASE}sv/", "of-before"), 2)[1] == ("changed", "")


def test_a_page_that_cannot_be_made_says_so_and_others_are_there(server, monkeypatch):
    def fail(*arguments):
        raise RuntimeError("no disk")

    monkeypatch.setattr("kurslex.engine.plan.render_concept", fail)
    status, _, body = ask(server, f"{BASE}sv/bowline/")
    assert (status, b"RuntimeError: no disk" in body) == (500, True)
    assert ask(server, f"{BASE}sv/a-z/")[0] == 200
