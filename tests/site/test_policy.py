"""The policy of what is made to be framed names the host as every browser reads it."""

import pytest

from kurslex.site.policy import PAGE, framed


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://knots.example/a/", "https://knots.example"),
        ("HTTP://Knots.example:8080/", "http://knots.example:8080"),
        ("https://knots.example:/", "https://knots.example"),
        ("https://knüpfen.example/", "https://xn--knpfen-4ya.example"),
        ("https://www.KNÜPFEN.example:81/a", "https://www.xn--knpfen-4ya.example:81"),
        ("https://straße.example/", "https://xn--strae-oqa.example"),
        ("https://繩結.例子/", "https://xn--6c0alw.xn--fsqu00a"),
    ],
)
def test_a_host_is_named_in_ascii(address, host):
    policy = framed(address)
    assert policy["script-src"] == policy["form-action"] == f"'self' {host}"
    assert policy["default-src"] == policy["base-uri"] == "'none'"


@pytest.mark.parametrize("address", ["", "/", "https://[::1]:80/"])
def test_without_a_name_there_is_no_host(address):
    assert framed(address) == PAGE
