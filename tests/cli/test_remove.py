"""`kurslex remove`: a concept that nobody has an address of goes without a trace in the site."""

import pytest

from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def test_nothing_names_the_concept_any_more(root):
    texts = {tag: (root / f"docs/{tag}/clove-hitch.md").read_bytes() for tag in ("sv", "fr")}
    edit(root / "docs/concepts.yml", "hitches]\n", "hitches] # three\n")
    done = run_kurslex("remove", "clove-hitch", cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout.endswith("'clove-hitch' is taken out\n")
    declared = (root / "docs/concepts.yml").read_text(encoding="utf-8")
    assert "clove" not in declared
    assert "themes: [loops, binding, hitches] # three\n" in declared
    assert "clove" not in (root / "docs/fr/bowline.md").read_text(encoding="utf-8")
    assert {tag: (root / f"set-aside/clove-hitch/{tag}.md").read_bytes() for tag in texts} == texts
    assert run_kurslex("check", cwd=root).returncode == 0


def test_the_only_concept_can_go(tmp_path):
    root = tmp_path / "words"
    run_kurslex("init", root, "--locales", "en,ar", cwd=tmp_path)
    done = run_kurslex("remove", "glossary", cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (root / "docs/concepts.yml").read_text(encoding="utf-8").endswith("\nconcepts: {}\n")
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""
    assert run_kurslex("new", "bird", cwd=root).returncode == 0
    assert run_kurslex("check", cwd=root).returncode == 0


def test_what_was_published_is_withdrawn_instead(root):
    (root / "docs/addresses.txt").write_text("/fr/clove-hitch/\n", encoding="utf-8")
    before = snapshot(root)
    done = run_kurslex("remove", "clove-hitch", cwd=root)
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        "kurslex remove: 'clove-hitch' was published, at /fr/clove-hitch/ for one; kurslex "
        "withdraw clove-hitch lets its addresses say what it was\n"
    )
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("words", "status"), [(("clove-hich",), 2), (("clove-hitch", "--dry-run"), 0)]
)
def test_a_wrong_id_or_a_trial_changes_nothing(words, status, root):
    before = snapshot(root)
    done = run_kurslex("remove", *words, cwd=root)
    assert done.returncode == status
    assert status == 0 or "did you mean 'clove-hitch'?" in done.stderr
    assert snapshot(root) == before
