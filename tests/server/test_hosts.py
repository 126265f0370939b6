"""A page of another site cannot read what is served here by letting its own name lead here."""

import pytest

from kurslex.server.hosts import is_for_us


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
    ],
)
def test_other_names_are_not(headers, listening):
    assert not is_for_us(headers, listening)


def test_the_name_that_it_listens_at_is_for_us():
    assert is_for_us(["127.0.0.2:8000"], "127.0.0.2")


@pytest.mark.parametrize("listening", ["0.0.0.0", "192.168.0.7", "glossary.example", "::"])
def test_who_listens_to_a_network_may_have_any_name(listening):
    assert is_for_us(["glossary.example:8000"], listening)
