"""Parts of a site: what is done for them, and what is kept for the builds after them."""

import pytest

from kurslex.engine.cache import open_cache
from kurslex.engine.parts import language_of
from kurslex.engine.site import write_site
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import inspect
from kurslex.site.asset_files import digests, merged_digests
from tests.engine.projects import EDITS, with_cache
from tests.site.tiny import tiny_glossary
from tests.support.edits import copy_tiny_site


def part_made(root, folder, *tags):
    """Return the tasks that had to be done for a part."""
    with open_cache(root) as records:
        memory = records.memory()
        write_site(inspect(root, memory)[0], load_site(root), folder, records, tags=tags)
        records.save(memory)
        return records.made


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def test_only_texts_that_are_shown_are_rendered(root, tmp_path):
    EDITS["neither ZIP files nor pairs"](root)
    made = part_made(root, tmp_path / "part", "fr")
    texts = sorted(name for name in made if name.startswith("text of "))
    ids = ("", "bowline", "clove-hitch", "reef-knot")
    assert texts == [f"text of fr/{each}" for each in ids]
    assert not any(name.startswith("sv/") for name in made)


def test_beside_a_language_only_texts_of_the_same_concepts_are_rendered(root, tmp_path):
    (root / "docs/fr/reef-knot.md").unlink()
    made = part_made(root, tmp_path / "part", "fr")
    texts = {name.removeprefix("text of ") for name in made if name.startswith("text of ")}
    assert texts == {
        *("fr/", "fr/bowline", "fr/clove-hitch"),
        *("sv/bowline", "sv/clove-hitch"),
    }


def test_a_part_takes_over_from_a_whole_build_and_leaves_it_what_it_had(built_root, tmp_path):
    made = part_made(built_root, tmp_path / "part", "fr")
    own = [name for name in made if "in the ZIP file" not in name]
    assert set(own) == {
        "assets/SHA256SUMS",
        *(f"{each} in two languages, first fr" for each in ("bowline", "clove-hitch", "reef-knot")),
        "fr/kurslex-fr.zip",
    }
    _, again = with_cache(built_root, tmp_path / "again")
    assert {name.partition("/")[0] for name in again} <= {"assets", "fr"}
    assert not any(name.startswith("text of ") for name in again)
    assert with_cache(built_root, tmp_path / "third")[1] == []


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("fr/bowline/index.html", "fr"),
        ("fr/bowline/sv/index.html", "fr"),
        ("sv/kurslex-sv.zip", "sv"),
        ("index.html", "sv"),
        ("bowline/index.html", "sv"),
        ("franc/index.html", "sv"),
        ("404.html", "sv"),
    ],
)
def test_a_file_belongs_to_a_language_or_with_the_first(path, language):
    assert language_of(tiny_glossary(), path) == language


def test_lists_of_digests_are_joined():
    files = {f"assets/kurslex/{name}": name for name in ("a.js", "a-b.js", "a.b.js", "c.css")}
    parts = [
        {path: files[path] for path in files if path.endswith(("a.js", "c.css"))},
        {path: files[path] for path in files if path.endswith(("b.js", "c.css"))},
    ]
    assert merged_digests(map(digests, parts)) == digests(files)
