"""`kurslex status`: a table for people, every page for programs."""

import json

from tests.support.command import run_kurslex
from tests.support.edits import TINY_SITE, copy_tiny_site


def test_the_table(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/reef-knot.md").unlink()
    result = run_kurslex("--project", root, "status")
    assert (
        result.stdout
        == """\
language  concepts  missing  words  per page   links out  links in  readability
sv        3         0        192    41-56-95   1-1-2      1-1-2     LIX 30.4 (high is hard)
fr        2         1        166    46-83-120  1-1-1      1-1-1

sv, hardest to read: clove-hitch 38.1, bowline 30.4, reef-knot 25.5
fr, missing: reef-knot
Of pages and links: the least, the median, the most. Of readability: the median.
"""
    )
    assert (result.stderr, result.returncode) == ("", 0)


def test_json_has_every_page():
    result = run_kurslex("--project", TINY_SITE, "status", "--format", "json")
    assert (result.stderr, result.returncode) == ("", 0)
    swedish, french = json.loads(result.stdout)["languages"]
    assert {name: value for name, value in swedish.items() if name != "concepts"} == {
        "locale": "sv",
        "name": "Svenska",
        "complete": 3,
        "missing": 0,
        "words": 192,
        "measure": "LIX",
        "readability": 30.4,
    }
    # Counted by hand: 41 words in 3 sentences, 10 words longer than six letters.
    assert swedish["concepts"][2] == {
        "id": "clove-hitch",
        "state": "complete",
        "words": 41,
        "readability": round(41 / 3 + 1000 / 41, 1),
        "incoming": 1,
        "outgoing": 2,
    }
    assert (french["measure"], french["readability"]) == (None, None)


def test_a_project_without_a_page_is_reported_too(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    for page in root.glob("docs/sv/*.md"):
        page.unlink()
    result = run_kurslex("--project", root, "status")
    assert "sv        0         3        0" in result.stdout
    assert result.returncode == 0
