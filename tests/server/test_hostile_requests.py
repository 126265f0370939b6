"""What no browser asks for gets nothing of this machine, and keeps nobody else waiting."""

import socket
from contextlib import ExitStack, suppress
from socketserver import ThreadingMixIn

import pytest

from kurslex.server import http_server
from kurslex.server.request_handler import Answers
from tests.server.conftest import answering
from tests.support.edits import TINY_SITE, copy_tiny_site

BASE = b"/handbook/"


def say(server, request: bytes) -> bytes:
    """Send bytes as they are, and return all that comes back until the connection ends."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=30) as connection:
        connection.sendall(request)
        with suppress(OSError):  # the server may have refused and closed it by now
            connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def get(server, path: bytes, *headers: bytes) -> bytes:
    lines = (b"GET " + path + b" HTTP/1.1", b"Host: localhost", *headers, b"", b"")
    return say(server, b"\r\n".join(lines))


def status(answer: bytes) -> int:
    """Return the number of an answer; one to what is no request has no head, only a page."""
    _, _, rest = answer.partition(b" " if answer.startswith(b"HTTP/") else b"Error code: ")
    return int(rest[:3])


PLACES = [
    *(b"../mkdocs.yml", b"..%2fmkdocs.yml", b"%2e%2e/mkdocs.yml", b"%2e%2e%2fmkdocs.yml"),
    *(b"%252e%252e%252fmkdocs.yml", b"..%5cmkdocs.yml", b"..\\mkdocs.yml", b"..;/mkdocs.yml"),
    *(b"....//mkdocs.yml", b"sv/../../mkdocs.yml", b"sv/%2e%2e/%2e%2e/mkdocs.yml"),
    *(b"%c0%ae%c0%ae/mkdocs.yml", b"%e0%80%ae%e0%80%ae/mkdocs.yml", b"\xc0\xae\xc0\xae/mkdocs.yml"),
    *(b"/etc/passwd", b"%2fetc%2fpasswd", b"%2f%2fattacker.example%2f", b"//attacker.example/"),
    *(b"C:/Windows/win.ini", b"C:%5cWindows%5cwin.ini", b"C%3a%5cWindows", b"c:mkdocs.yml"),
    *(b"%5c%5cserver%5cshare%5cfile", b"\\\\server\\share", b"%5c%5c.%5cC:", b"%5c%5c%3f%5cC:%5c"),
    *(b"CON", b"nul.html", b"sv/index.html::$DATA", b"sv/index.html.", b"sv/INDEX.HTML"),
    *(b"%00", b"sv/index.html%00.png", b"index.html%0d%0aX-Injected:%20yes", b"%ff%fe", b"%"),
    *(
        b"assets/../../mkdocs.yml",
        b"assets/files/../../../mkdocs.yml",
        b"assets/files/%2fetc%2fpasswd",
    ),
    *(
        b"assets/pagefind/../../mkdocs.yml",
        b".kurslex/cache.sqlite3",
        b".git/config",
        b".kurslex-begun",
    ),
    *(b"docs/concepts.yml", b"a/" * 900, b"%2e%2e/" * 900 + b"etc/passwd"),
]


def test_nothing_outside_of_the_site_is_there(one_server):
    """It knows no files: what is asked for is looked up among the paths of the site."""
    site = one_server.news.now.site
    pages = [site.content(path).rpartition(b"</head>")[2] for path in ("404.html", "sv/404.html")]
    for path in PLACES:
        answer = get(one_server, BASE + path)
        assert (status(answer), any(page in answer for page in pages)) == (404, True), path
        assert b"X-Injected" not in answer.partition(b"\r\n\r\n")[0], path
    for path in (
        b"http://localhost/handbook/sv/",
        b"http://attacker.example/",
        b"http://[x/",
        b"*",
    ):
        assert status(get(one_server, path)) == 404, path


def test_a_file_that_is_a_link_is_no_file_of_the_site(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    (tmp_path / "secret.png").write_bytes((root / "docs/concepts.yml").read_bytes())
    (root / "docs/sv/secret.png").symlink_to(tmp_path / "secret.png")
    with answering(root) as server:
        assert status(get(server, BASE + b"assets/files/sv/secret.png")) == 404
        assert not [path for path in server.news.now.site.paths() if "secret" in path]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (b"GET /handbook/ HTTP/1.0\r\n\r\n", 421),
        (b"GET /handbook/ HTTP/1.0\r\nHost: localhost\r\n\r\n", 200),
        (b"GET /handbook/ HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 421),
        (b"GET /handbook/ HTTP/1.1\r\nHost: attacker.example\r\n\r\n", 421),
        (b"GET http://localhost/handbook/ HTTP/1.1\r\nHost: attacker.example\r\n\r\n", 421),
        (b"GET /handbook/ HTTP/2.0\r\nHost: localhost\r\n\r\n", 505),
        (b"GET  HTTP/1.1 x\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 200 + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        *(
            (each + b" / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501)
            for each in (
                b"POST",
                b"PUT",
                b"DELETE",
                b"OPTIONS",
                b"TRACE",
                b"CONNECT",
                b"PROPFIND",
                b"get",
            )
        ),
    ],
)
def test_requests_that_no_page_makes(request_, expected, one_server, capfd):
    assert status(say(one_server, request_)) == expected
    assert capfd.readouterr() == ("", "")


def test_an_answer_without_a_head_has_no_page(one_server):
    """So HTTP 0.9 asks, without the name of a host."""
    assert b"<html" not in say(one_server, b"GET /handbook/\r\n")


@pytest.mark.parametrize(
    "head", [b"Content-Length: 44", b"Content-Length : 44", b"Transfer-Encoding: chunked"]
)
def test_a_body_is_no_second_request(head, one_server):
    second = b"GET /handbook/fr/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
    request = b"GET /handbook/sv/ HTTP/1.1\r\nHost: localhost\r\n" + head + b"\r\n\r\n"
    assert say(one_server, request + second).count(b"HTTP/1.1 200 OK") == 1


def test_an_address_that_leads_on_puts_nothing_else_into_the_head(one_server):
    answer = get(one_server, BASE + b'sv?a\x07"<\xff\x00%0d%0aX-Injected:%20yes')
    assert b"\r\nLocation: /handbook/sv/?a%07%22%3C%FF%00%0d%0aX-Injected:%20yes\r\n" in answer


def test_a_part_of_a_file_is_asked_for_in_vain(one_server):
    whole = get(one_server, BASE + b"sitemap.xml").partition(b"\r\n\r\n")
    part = get(one_server, BASE + b"sitemap.xml", b"Range: bytes=0-3,5-9999999").partition(
        b"\r\n\r\n"
    )
    assert (status(part[0]), part[2]) == (200, whole[2])


def test_what_a_file_is_browsers_are_told_and_do_not_guess(one_server):
    assert b"X-Content-Type-Options: nosniff\r\n" in get(one_server, BASE + b"sv/")


@pytest.mark.parametrize(
    "header", [b"Origin: http://attacker.example", b"Sec-Fetch-Site: cross-site", b"Origin: null"]
)
def test_news_are_for_pages_of_the_same_origin(header, one_server):
    answer = get(one_server, b"/.kurslex/news?page=/handbook/&version=x", header)
    assert (status(answer), b"event:" in answer) == (403, False)


@pytest.mark.parametrize(
    ("path", "header", "is_own"),
    [
        (b"sv/annotate.js", b"Sec-Fetch-Site: cross-site", True),
        (b"assets/kurslex/search-sv.js", b"X: y", True),
        (b"assets/kurslex/second-sv.js", b"X: y", True),
        (b"sv/annotate.js", b"Sec-Fetch-Site: same-site", False),
        (b"assets/kurslex/embed.js", b"Sec-Fetch-Site: cross-site", False),
        (b"sv/embed/working-load/", b"Sec-Fetch-Site: cross-site", False),
    ],
)
def test_scripts_with_texts_are_not_for_pages_of_other_sites(path, header, is_own, one_server):
    answer = get(one_server, BASE + path, header)
    assert status(answer) == 200
    assert (b"Cross-Origin-Resource-Policy: same-site\r\n" in answer) is is_own


def silent(server, stack: ExitStack) -> socket.socket:
    """Begin a request that is never ended."""
    place = ("127.0.0.1", server.server_port)
    connection = stack.enter_context(socket.create_connection(place, timeout=60))
    connection.sendall(b"GET /handbook/ HTTP/1.1\r\nX: ")
    return connection


def test_many_connections_are_refused_until_there_are_fewer(monkeypatch):
    monkeypatch.setattr(http_server, "_MOST", 5)
    monkeypatch.setattr(Answers, "timeout", 600)  # so that none of them ends by itself
    with answering(TINY_SITE) as server:
        with ExitStack() as stack:
            for _ in range(5):
                silent(server, stack)
            refused = say(server, b"")
            assert status(refused) == 503
            assert refused.endswith(b"\r\n\r\nToo many connections to kurslex serve\n")
        while status(get(server, BASE)) == 503:  # the threads end one after another
            pass
        assert status(get(server, BASE)) == 200


def test_a_connection_that_says_nothing_is_closed(monkeypatch):
    monkeypatch.setattr(Answers, "timeout", 0.1)
    with answering(TINY_SITE) as server, ExitStack() as stack:
        assert silent(server, stack).recv(1) == b""


def test_where_the_system_starts_no_thread_a_place_is_free_again(monkeypatch):
    def no_thread(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(http_server, "_MOST", 2)
    with answering(TINY_SITE) as server:
        with monkeypatch.context() as system:
            system.setattr(ThreadingMixIn, "process_request", no_thread)
            assert [status(say(server, b"")) for _ in range(4)] == [503] * 4
        assert status(get(server, BASE)) == 200
