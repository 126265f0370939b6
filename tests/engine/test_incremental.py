"""A build after an edit makes what the edit changes, and the site that a fresh build makes."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.engine.projects import EDITS, afresh, differing, tree, with_cache
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

# The files for download have relations and old addresses; their pages say how large these are.
_DOWNLOADS = {f"{tag}/{page}/" for tag in ("sv", "fr") for page in ("downloads", "pack")}

SEQUENCES = st.lists(st.sampled_from(sorted(EDITS)), min_size=4, max_size=6)


def check_sequence(names: list[str], *, in_other_process: bool) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        root = copy_tiny_site(folder / "knots")
        with_cache(root, folder / "first")
        for step, edit in enumerate(names):
            EDITS[edit](root)
            found, _ = with_cache(root, folder / f"cached-{step}")
            fresh = folder / f"fresh-{step}"
            if in_other_process:
                result = run_kurslex(
                    *("build", "--preview", "--no-cache", "--site-dir", fresh),
                    cwd=root,
                    PYTHONHASHSEED=str(step + 1),
                )
                assert result.returncode == 0, result.stderr
                expected = tree(fresh)
            else:
                expected = afresh(root, fresh)
            assert differing(found, expected) == [], f"after {names[: step + 1]}"


def test_after_each_of_some_edits_the_site_is_that_of_a_fresh_build():
    """Hypothesis would begin with one edit four times; it looks for more below."""
    check_sequence(Random("edits").sample(sorted(EDITS), 4), in_other_process=False)


@pytest.mark.long
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(SEQUENCES)
@example(["a relation", "the path", "a concept's id", "a relation", "the path"])
def test_so_it_is_in_another_process_with_another_hash_seed(names):
    check_sequence(names, in_other_process=True)


@pytest.mark.parametrize("edits", [[*EDITS][at::4] for at in range(4)], ids=", ".join)
def test_some_kinds_of_edits_one_after_another(edits, used, built_root, tmp_path):
    """The kinds beside each other in the list change the same pages: here others are together."""
    for edit in edits:
        EDITS[edit](built_root)
        found, made = with_cache(built_root, tmp_path / edit)
        assert made, edit
        assert edit == "a language" or differing(found, used[1]) != []
    assert differing(found, afresh(built_root, tmp_path / "fresh")) == []


@pytest.mark.long
@pytest.mark.parametrize("edit", EDITS)
def test_each_kind_of_edit(edit, used, built_root, tmp_path):
    EDITS[edit](built_root)
    found, made = with_cache(built_root, tmp_path / "found")
    assert made
    assert differing(found, afresh(built_root, tmp_path / "fresh")) == []
    if edit != "a language":
        assert differing(found, used[1]) != []


def changed_pages(names: list[str]) -> set[str]:
    """Return the tasks that make pages of the site, without those for ZIP files."""
    return {name.removesuffix("index.html") for name in names if name.endswith("index.html")}


# A page of the other language says that this one has changed since the two were compared.
STATUS = {"sv/status/", "fr/status/", "fr/bowline/"}


@pytest.mark.parametrize(
    ("edit", "pages", "indexes"),
    [
        ("a word of a text", {"sv/bowline/"} | STATUS, {"sv"}),
        # Home says which themes have a map, which reads how their concepts hang together.
        ("a link", {"sv/", "sv/bowline/", "sv/clove-hitch/"}, {"sv"}),
        # Both sides say it; the choice of a language reads the concept at which it is written.
        (
            "a relation",
            {"clove-hitch/", "sv/", "fr/"}
            | {f"{tag}/{knot}/" for tag in ("sv", "fr") for knot in ("clove-hitch", "reef-knot")}
            | _DOWNLOADS,
            set(),
        ),
        ("an old address", {"bowline/", "sv/bowline/", "fr/bowline/"} | _DOWNLOADS, set()),
        ("the home page", {"", "sv/", "fr/"}, set()),
    ],
)
def test_which_pages_an_edit_remakes(edit, pages, indexes, built_root, tmp_path):
    EDITS[edit](built_root)
    _, made = with_cache(built_root, tmp_path / "found")
    changed = changed_pages(made)
    # What teaching needs of a page, and its card, are made with it.
    beside = {each for each in changed if "/teaching/" in each or "/embed/concept/" in each}
    assert {each.split("/")[-2] for each in beside} <= {
        each.split("/")[-2] for each in pages if each
    }
    assert changed - beside - {"sv/calculators/", "fr/calculators/"} == pages
    found = {name.rpartition("/")[2] for name in made if name.startswith("assets/pagefind/")}
    assert found == indexes


def test_nothing_is_made_where_nothing_has_changed(used, built_root, tmp_path):
    assert with_cache(built_root, tmp_path / "again") == (used[1], [])


def test_a_project_can_do_without_zip_files_and_pairs(used, built_root, tmp_path):
    EDITS["neither ZIP files nor pairs"](built_root)
    found, _ = with_cache(built_root, tmp_path / "found")
    gone = {"sv/kurslex-sv.zip", "fr/kurslex-fr.zip"} | {
        f"{pair}/index.html".replace("ID", concept)
        for concept in ("bowline", "reef-knot", "clove-hitch", "abok-1010")
        for pair in ("sv/ID/fr", "fr/ID/sv")
    }
    assert used[1].keys() - found.keys() == gone
