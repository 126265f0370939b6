"""The host that tests and `make bench` visit can be lost, as a network is."""

from http.client import HTTPConnection, RemoteDisconnected
from urllib.parse import urlsplit

import pytest

from scripts.site_server import serving


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    return tmp_path


def asked(connection):
    connection.request("GET", "/")
    answer = connection.getresponse()
    answer.read()
    return answer.status


def assert_unanswered(connection):
    with pytest.raises(RemoteDisconnected):
        asked(connection)
    connection.close()


def test_while_it_is_unreachable_neither_open_connections_nor_new_ones_are_answered(folder):
    with serving(folder) as served:
        connection = HTTPConnection(urlsplit(served.address).netloc)
        assert asked(connection) == 200
        served.unreachable.set()
        assert_unanswered(connection)
        assert_unanswered(connection)
        served.unreachable.clear()
        assert asked(connection) == 200
        connection.close()
    assert [path for path, _ in served.log] == ["/", "/"]


def test_a_connection_that_was_open_at_its_end_is_not_answered_after_it(folder):
    with serving(folder) as served:
        connection = HTTPConnection(urlsplit(served.address).netloc)
        assert asked(connection) == 200
    assert_unanswered(connection)
    with pytest.raises(ConnectionRefusedError):
        asked(connection)
