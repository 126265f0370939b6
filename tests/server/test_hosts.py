"""A page of another site cannot read what is served here by letting its own name lead here."""

import pytest

from kurslex.server.hosts import is_for_us, is_same_origin


@pytest.mark.parametrize("listening", ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
@pytest.mark.parametrize(
    "header", ["localhost", "localhost:8000", "127.0.0.1:9000", "[::1]:8000", "LOCALHOST:1"]
)
def test_names_of_this_machine_are_for_us(header, listening):
    assert is_for_us([header], listening)


@pytest.mark.parametrize("listening", ["127.0.0.1", "localhost", "::1"])
@pytest.mark.parametrize(
    "headers",
    [
        ["attacker.example"],
        ["attacker.example:8000"],
        ["localhost.attacker.example"],
        ["127.0.0.1.attacker.example:8000"],
        ["attacker.example#localhost"],
        ["[::1].attacker.example"],
        ["[::1", "x"],
        ["192.168.0.7:8000"],
        [""],
        [],
        ["localhost", "localhost"],
        ["localhost."],
        ["localhost:8000:8000"],
        ["localhost:"],
        ["user@localhost"],
        ["localhost/x"],
        ["localhost, attacker.example"],
        ["[::1]8000"],
        ["[::ffff:127.0.0.1]:8000"],
        ["::1"],
        ["127.1"],
        ["2130706433"],
        ["0.0.0.0:8000"],
        ["localh\u00f6st"],
        ["\uff4cocalhost"],
    ],
)
def test_other_names_are_not(headers, listening):
    assert not is_for_us(headers, listening)


def test_the_name_that_it_listens_at_is_for_us():
    assert is_for_us(["127.0.0.2:8000"], "127.0.0.2")


@pytest.mark.parametrize("listening", ["0.0.0.0", "192.168.0.7", "glossary.example", "::"])
def test_who_listens_to_a_network_may_have_any_name(listening):
    assert is_for_us(["glossary.example:8000"], listening)


def test_a_name_that_leads_to_this_machine_alone_is_one_of_it():
    """Debian's installer lets a machine's own name lead to 127.0.1.1."""
    assert is_for_us(["desk:8000"], "desk", "127.0.1.1")
    assert not is_for_us(["attacker.example:8000"], "desk", "127.0.1.1")
    assert is_for_us(["glossary.example"], "desk", "192.168.0.7")


@pytest.mark.parametrize(
    ("origin", "fetched", "ours"),
    [
        (None, None, True),
        (None, "same-origin", True),
        (None, "none", True),
        ("http://localhost:8000", "same-origin", True),
        ("http://LOCALHOST:8000", None, True),
        (None, "cross-site", False),
        (None, "same-site", False),
        ("http://localhost:9000", None, False),
        ("https://localhost:8000", None, False),
        ("http://attacker.example", None, False),
        ("null", None, False),
        ("", None, False),
    ],
)
def test_whether_a_page_of_this_server_asks(origin, fetched, ours):
    assert is_same_origin(origin, fetched, "localhost:8000") is ours
