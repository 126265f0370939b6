"""`kurslex add-locale`: which pairs of languages can be read side by side afterwards."""

import pytest

from tests.cli.new_language import added
from tests.support.command import edit
from tests.support.edits import copy_tiny_site

SETTINGS = "        - {locale: fr, name: Français}\n"


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def test_before_a_fourth_language_the_pairs_so_far_are_declared(root):
    said, changed = added(root, "da")
    assert "pairs" not in said + changed["docs/concepts.yml"]
    said, changed = added(root, "is")
    assert (
        "locales: [sv, fr, da, is]\n"
        "# pairs: which languages can be read side by side; each pair stands for both directions.\n"
        "pairs: [[sv, fr], [sv, da], [fr, da]]\n"
    ) in changed["docs/concepts.yml"]
    assert said.splitlines()[2:4] == [
        "Declared the pairs so far in docs/concepts.yml: their pages side by side stay",
        "To read 'is' beside another language, add them to pairs in docs/concepts.yml",
    ]
    said, changed = added(root, "nn")
    assert changed["docs/concepts.yml"].count("pairs:") == 2
    assert "Declared" not in said
    assert "To read 'nn' beside another language" in said


def test_declared_pairs_stay_as_they_are(root):
    added(root, "da")
    edit(root / "docs/concepts.yml", "themes:", "pairs: [[fr, sv]]\nthemes:")
    said, changed = added(root, "is")
    assert "pairs: [[fr, sv]]\n" in changed["docs/concepts.yml"]
    assert changed["docs/concepts.yml"].count("pairs") == 1
    assert "Declared" not in said


def test_pairs_are_declared_below_a_list_of_lines(root):
    edit(
        root / "docs/concepts.yml",
        "locales: [sv, fr]\n",
        "locales:\n  - sv\n  - fr # last\n  - da\n",
    )
    edit(root / "mkdocs.yml", SETTINGS, f"{SETTINGS}        - {{locale: da, name: Dansk}}\n")
    _, changed = added(root, "is")
    assert "  - da\n  - is\n# pairs:" in changed["docs/concepts.yml"]
    assert "\npairs: [[sv, fr], [sv, da], [fr, da]]\nthemes:" in changed["docs/concepts.yml"]
