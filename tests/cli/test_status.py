"""`kurslex status`: a table for people, every page for programs."""

import json
import re

from tests.support.command import edit, run_kurslex
from tests.support.edits import TINY_SITE, copy_tiny_site
from tests.support.repository import Repository


def test_the_table(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/reef-knot.md").unlink()
    result = run_kurslex("--project", root, "status")
    # How many words of the interface are drafts is no matter of this project.
    counted = re.sub(r"drafts: \d+ \(.*\)", "drafts: N (…)", result.stdout)
    assert (
        counted
        == """\
language  concepts  outdated  never compared  drafts  missing  words  per page   links out  \
links in  readability
sv        3         0         0               0       0        192    41-56-95   2-2-2      \
2-2-2     LIX 30.4 (high is hard)
fr        2         0         0               0       1        166    46-83-120  1-1-1      1-1-1

sv, hardest to read: clove-hitch 38.1, bowline 30.4, reef-knot 25.5
fr, missing: reef-knot
sv, words of the interface drafts: N (…)
fr, words of the interface drafts: N (…)
Of pages and links: the least, the median, the most. Of readability: the median.
"""
    )
    assert (result.stderr, result.returncode) == ("", 0)


def test_json_has_every_page():
    result = run_kurslex("--project", TINY_SITE, "status", "--format", "json")
    assert (result.stderr, result.returncode) == ("", 0)
    swedish, french = json.loads(result.stdout)["languages"]
    words = swedish.pop("interface")
    assert (words["missing"], words["outdated"]) == ({}, [])
    assert "skip-to-content" in words["drafts"]
    assert "site-name" not in words["drafts"]
    assert {name: value for name, value in swedish.items() if name != "concepts"} == {
        "locale": "sv",
        "name": "Svenska",
        "complete": 3,
        "outdated": 0,
        "never-compared": 0,
        "draft": 0,
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
        "incoming": 2,
        "outgoing": 2,
        "sources": ["fr"],
        "never-compared": [],
        "changes": [],
    }
    assert (french["measure"], french["readability"]) == (None, None)


def test_a_project_without_a_page_is_reported_too(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    for page in root.glob("docs/sv/*.md"):
        page.unlink()
    result = run_kurslex("--project", root, "status")
    assert "sv        0         0         0               0       3        0" in result.stdout
    assert result.returncode == 0


def test_what_is_outdated_is_named_with_how_much(tmp_path):
    repository = Repository(copy_tiny_site(tmp_path / "site"))
    repository.commit()
    edit(repository.folder / "docs/sv/bowline.md", "Seglare förtöjer", "Sjömän förtöjer")
    text = run_kurslex("status", cwd=repository.folder).stdout
    assert "\nfr, outdated: bowline (sv: 1 of 4 parts, 1% of the words)\n" in text
    assert "\nfr        3         1         0               0       0 " in text
    report = json.loads(run_kurslex("status", "--format", "json", cwd=repository.folder).stdout)
    (page,) = [each for each in report["languages"][1]["concepts"] if each["id"] == "bowline"]
    assert (page["state"], page["sources"]) == ("outdated", ["sv"])
    # One of 107 words has gone, one has come.
    assert page["changes"] == [{"source": "sv", "changed": 1, "parts": 4, "words": 0.009}]


def test_what_nobody_has_compared_is_named(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    edit(root / "docs/fr/bowline.md", "\nchecked: {sv: ", "\n# checked: {sv: ")
    text = run_kurslex("status", cwd=root).stdout
    assert "\nfr        3         0         1               0       0 " in text
    assert "\nfr, never compared: bowline (with sv)\n" in text
    report = json.loads(run_kurslex("status", "--format", "json", cwd=root).stdout)
    (page,) = [each for each in report["languages"][1]["concepts"] if each["id"] == "bowline"]
    assert (page["state"], page["never-compared"]) == ("never-compared", ["sv"])
    warning = (
        "docs/fr/bowline.md:1: warning: the page has never been compared with those in 'sv' "
        "[never-compared]\n"
    )
    assert warning in run_kurslex("check", cwd=root).stdout
    # The Swedish page remembers what the French one said.
    edit(root / "docs/sv/bowline.md", "Seglare förtöjer", "Sjömän förtöjer")
    assert "\nfr, outdated: bowline (sv: 1 of 4 parts)\n" in run_kurslex("status", cwd=root).stdout


def test_a_draft_is_called_one(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    edit(root / "docs/fr/reef-knot.md", "definition: ", "definition: ⟨à écrire⟩ ")
    (root / "docs/fr/bowline.md").unlink()
    text = run_kurslex("status", cwd=root).stdout
    assert "\nfr        1         0         0               1       1 " in text
    assert "\nfr, drafts: reef-knot\nfr, missing: bowline\n" in text
    french = json.loads(run_kurslex("status", "--format", "json", cwd=root).stdout)["languages"][1]
    assert (french["draft"], french["missing"]) == (1, 1)
    (page,) = [each for each in french["concepts"] if each["id"] == "reef-knot"]
    assert (page["state"], page["words"]) == ("draft", 0)


def test_words_of_the_interface_that_the_package_lacks_are_named_with_their_language(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    assert run_kurslex("add-locale", "is", cwd=root).returncode == 0
    edit(root / "docs/is/locale.yml", "words: sv\n", "words: fr\n")
    own = root / "docs/is/messages/around.ftl"
    own.write_text("skip-to-content = Beint að efninu\n", encoding="utf-8")
    report = json.loads(run_kurslex("status", "--format", "json", cwd=root).stdout)["languages"][2]
    missing = report["interface"]["missing"]
    assert {*missing.values()} == {"fr"}
    assert "languages-label" in missing
    assert "skip-to-content" not in missing
    assert (report["interface"]["outdated"], report["interface"]["drafts"]) == ([], [])
    line = f"\nis, words of the interface said in 'fr': {len(missing)} ("
    assert line in run_kurslex("status", cwd=root).stdout
