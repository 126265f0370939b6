"""Whatever Fluent can do to write an address, it is judged as what it becomes."""

import pytest

from kurslex.messages import Messages
from kurslex.rules.message_addresses import check_message_addresses
from tests.site.tiny import replace, tiny_glossary

TERM = "-scheme = javascript\n"
BAD = {
    "javascript:alert(document.domain)": "does not begin with https://",
    "data:text/html,x": "does not begin with https://",
    "//evil.example": "does not begin with https://",
    "https&#58;//x.example/": "does not begin with https://",
    'java{ "\\u0073" }cript:alert(1)': "does not begin with https://",
    "{ -scheme }:alert(1)": "does not begin with https://",
    '{ "https" ->\n    [https] javascript:alert(1)\n   *[y] https://x.example/\n  }': (
        "does not begin with https://"
    ),
    '{ "javascript:" }alert(1)': "does not begin with https://",
    '{ "   " }https://x.example/': "does not begin with https://",
    "java\n    script:alert(1)": "does not begin with https://",
    "https://good@evil.example/": "has a user name before its host",
    'https://x.example/{ "\\u000A" }': "has a character that must be escaped in an address",
    '{ "\\u202E" }https://x.example/': "does not begin with https://",
    "https://x.example/\n    y": "has a character that must be escaped in an address",
    "https://x.example/a b": "has a character that must be escaped in an address",
}


def found(source: str, identifier: str, other: str | None = "https://x.example/") -> list[str]:
    glossary = tiny_glossary()
    names = {"licence-content-address": other, "licence-code-address": other, identifier: source}
    texts = {name: text for name, text in names.items() if text}
    file = TERM + "".join(f"{name} = {text}\n" for name, text in texts.items())
    messages = {**glossary.messages, "sv": Messages("sv", {"docs/sv/messages/site.ftl": file})}
    problems = check_message_addresses(replace(glossary, messages=messages))
    return [f"{each.line}: {each.message}" for each in problems]


@pytest.mark.parametrize("source", BAD)
def test_a_message_is_judged_as_it_is_read(source: str) -> None:
    (report,) = found(source, "licence-content-address")
    assert report.startswith("2: the address '")
    assert report.endswith(f"' of message 'licence-content-address' {BAD[source]}")


def test_a_good_address_passes() -> None:
    assert found("https://{ -scheme }.example/{ 1 }", "licence-code-address") == []


def test_a_long_address_is_shown_in_part() -> None:
    (report,) = found("x" * 5000, "licence-code-address")
    assert report == (
        f"3: the address '{'x' * 59}…' of message 'licence-code-address' "
        "does not begin with https://"
    )


@pytest.mark.parametrize("other", [None, "{ missing-message }"])
def test_an_address_is_judged_whatever_is_wrong_with_the_one_before(other: str | None) -> None:
    (report,) = found("//x.example", "licence-code-address", other)
    assert report.endswith("'licence-code-address' does not begin with https://")
