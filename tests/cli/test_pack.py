"""`kurslex pack`: a folder for a course, whole or not at all."""

import pytest

from tests.support.command import run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return copy_tiny_site(tmp_path_factory.mktemp("tiny") / "site")


@pytest.fixture(scope="module")
def unequal(tmp_path_factory):
    """A glossary with a concept that has a page in one of its languages alone."""
    root = copy_tiny_site(tmp_path_factory.mktemp("unequal") / "site")
    (root / "docs/fr/reef-knot.md").unlink()
    return root


def pack(root, *arguments):
    return run_kurslex("pack", *arguments, cwd=root, SOURCE_DATE_EPOCH="1790000000")


def test_the_folder_has_the_same_bytes_each_time(tiny, tmp_path):
    for name in ("a", "b"):
        part = ["--concepts", "reef-knot,bowline", "--locales", "sv,fr"]
        result = pack(tiny, *part, "--output", str(tmp_path / name))
        assert (result.stderr, result.returncode) == ("", 0)
        assert result.stdout == f"10 files in {(tmp_path / name).as_posix()}\n"
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")


def test_a_theme_in_the_first_language(tiny, tmp_path):
    assert pack(tiny, "--theme", "loops", "--output", str(tmp_path / "a")).returncode == 0
    assert sorted(each.name for each in (tmp_path / "a").iterdir()) == [
        *("kurslex-concepts.csv", "kurslex-sv-moodle-glossary.xml"),
        *("kurslex-sv-moodle-questions.xml", "kurslex-sv.apkg", "kurslex-sv.pdf"),
        "kurslex-terms.csv",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "name concepts with --concepts, or a theme with --theme"),
        (["--concepts", "bowlin"], "no concept 'bowlin'; did you mean 'bowline'?"),
        (["--theme", "lops"], "no theme 'lops'; did you mean 'loops'?"),
        (["--theme", "loops", "--locales", "de"], "no language 'de'; it has sv, fr"),
        (["--theme", "loops", "--locales", "sv,fr,de"], "name at most 2 languages"),
        (["--theme", "loops", "--seeds", "0"], "--seeds: '0' names no seeds"),
        (
            ["--concepts", "reef-knot", "--locales", "sv,fr"],
            "the language 'fr' has a page of none of the concepts that are asked for; name others, "
            "or another language\n",
        ),
    ],
)
def test_what_cannot_be_packed_is_named_and_nothing_written(unequal, tmp_path, arguments, said):
    result = pack(unequal, *arguments, "--output", str(tmp_path / "new"))
    assert (result.stdout, result.returncode) == ("", 2)
    assert said in result.stderr
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("", "is not empty"),
        ("mine", "is there already, and is not a folder"),
        ("mine/new", "cannot be written"),
    ],
)
def test_what_is_there_is_left_alone(tiny, tmp_path, target, said):
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    result = pack(tiny, "--theme", "loops", "--output", str(tmp_path / target))
    assert (result.stdout, result.returncode) == ("", 2)
    assert f"{(tmp_path / target).as_posix()} {said}" in result.stderr
    assert [*snapshot(tmp_path)] == ["mine"]


def test_errors_in_the_content_are_named_and_nothing_is_written(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/bowline.md").write_text("no front matter\n", encoding="utf-8")
    result = pack(root, "--theme", "loops", "--output", "new")
    assert (result.stdout, result.returncode) == ("", 1)
    assert "Nothing was written" in result.stderr
    assert not (root / "new").exists()
