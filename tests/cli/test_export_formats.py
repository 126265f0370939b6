"""`kurslex export FORMAT`: the whole glossary or a part of it, into a new place or none."""

import json

import pytest

from kurslex.cli import main
from kurslex.outputs.formats import FORMATS
from tests.support.command import run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

REFUSALS = {
    "full": "is not empty; name a new or an empty folder with --output",
    "file": "is there already, and is not a folder; remove it, or name a new place with --output",
    "file/below": "cannot be written: {file} is not a folder; name another place with --output",
}


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return copy_tiny_site(tmp_path_factory.mktemp("tiny") / "site")


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    root = copy_tiny_site(tmp_path_factory.mktemp("broken") / "site")
    (root / "docs/fr/bowline.md").write_text("no front matter\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def unequal(tmp_path_factory):
    """A glossary with a concept that has a page in one of its languages alone."""
    root = copy_tiny_site(tmp_path_factory.mktemp("unequal") / "site")
    (root / "docs/fr/reef-knot.md").unlink()
    return root


def export(root, *arguments, **environment):
    variables = {"SOURCE_DATE_EPOCH": "1790000000", **environment}
    return run_kurslex("export", *arguments, cwd=root, **variables)


def concepts(root, folder, tag):
    file = root / folder / "api" / "v1" / tag / "concepts.json"
    return [each["id"] for each in json.loads(file.read_text(encoding="utf-8"))["concepts"]]


def test_the_list_tells_all_of_each_format(tiny):
    result = export(tiny, "--list")
    assert (result.stderr, result.returncode) == ("", 0)
    paragraphs = result.stdout.strip().split("\n\n")
    assert [each.partition(":")[0] for each in paragraphs] == [*FORMATS]
    for paragraph, form in zip(paragraphs, FORMATS.values(), strict=True):
        said = [form.purpose, form.media_type, *(each.value for each in form.lost)]
        assert all(each in paragraph for each in said)


def test_a_part_has_the_concepts_and_languages_that_are_asked_for(tiny, tmp_path):
    part = ["--concepts", "reef-knot,bowline", "--locale", "fr"]
    target = str(tmp_path / "part")
    assert export(tiny, "json", *part, "--output", target).returncode == 0
    assert concepts(tiny, target, "fr") == ["bowline", "reef-knot"]
    assert not (tmp_path / "part/api/v1/sv").exists()


def test_a_theme_has_its_concepts(tiny, tmp_path):
    theme = "loops"
    assert export(tiny, "json", "--theme", theme, "--output", str(tmp_path / "a")).returncode == 0
    assert concepts(tiny, tmp_path / "a", "sv") == ["bowline"]


def test_a_single_file_is_written_as_it_is_called(tiny, tmp_path):
    target = tmp_path / "new" / "knots.xlsx"
    result = export(tiny, "xlsx", "--output", str(target))
    assert result.stdout == f"1 file in {target.as_posix()}\n"
    assert [*snapshot(tmp_path)] == ["new/knots.xlsx"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["json"], "say with --output where to write"),
        ([], "name a format; kurslex export --list tells what each is for"),
        (["json", "--concepts", "bowlin"], "no concept 'bowlin'; did you mean 'bowline'?"),
        (
            ["json", "--concepts", ","],
            "the glossary has no concept ''; docs/concepts.yml has them all",
        ),
        (["json", "--theme", "lops"], "no theme 'lops'; did you mean 'loops'?"),
        (["json", "--locale", "de"], "no language 'de'; it has sv, fr"),
        (["json", "--source", "fr"], "--source belongs to po"),
        (["json", "--seeds", "1-3"], "--seeds and --series belong to banks of questions"),
        (["po", "--series", "10b"], "--seeds and --series belong to banks of questions"),
        (["moodle-questions", "--seeds", "3-1"], "--seeds: '3-1' is empty"),
        (
            ["moodle-questions", "--seeds", "1-300"],
            "--seeds: these are 300 seeds; take at most 200",
        ),
        (["moodle-questions", "--series", "a" * 41], "--series: a name has at most 40 characters"),
        (["po", "--theme", "loops"], "po has all concepts"),
        (["jsn"], "there is no format 'jsn'; did you mean 'json'?"),
    ],
)
def test_what_cannot_be_exported_is_named_and_nothing_written(tiny, tmp_path, arguments, said):
    before = snapshot(tiny)
    wanted = ["--output", str(tmp_path / "new")] if len(arguments) > 1 else []
    result = export(tiny, *arguments, *wanted)
    assert (result.stdout, result.returncode) == ("", 2)
    assert said in result.stderr
    assert snapshot(tiny) == before
    assert [*tmp_path.iterdir()] == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", FORMATS)
def test_no_format_is_made_of_what_is_not_there(unequal, tmp_path, monkeypatch, capsys, name):
    monkeypatch.chdir(unequal)
    for part, said in [
        (["--concepts", "bowlin"], "the glossary has no concept 'bowlin'; did you mean 'bowline'?"),
        (
            ["--concepts", "reef-knot", "--locale", "fr"],
            "the language 'fr' has a page of none of the concepts that are asked for; name others, "
            "or another language",
        ),
    ]:
        assert main(["export", name, *part, "--output", str(tmp_path / "new")]) == 2
        assert capsys.readouterr() == ("", f"kurslex export: {said}\n")
    assert [*tmp_path.iterdir()] == []


def test_errors_in_the_content_are_named_and_nothing_is_written(broken, tmp_path):
    result = export(broken, "json", "--output", str(tmp_path / "new"))
    assert (result.stdout, result.returncode) == ("", 1)
    assert "docs/fr/bowline.md" in result.stderr
    assert "Nothing was exported" in result.stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_that_is_there_is_written_over(broken, tmp_path, monkeypatch, capsys, name):
    """It is said before the content is read, so its errors are not."""
    full, file = tmp_path / "full", tmp_path / "file"
    full.mkdir()
    (full / "mine").write_text("mine", encoding="utf-8")
    file.write_text("mine", encoding="utf-8")
    before = snapshot(tmp_path)
    monkeypatch.chdir(broken)
    for target, said in REFUSALS.items():
        assert main(["export", name, "--output", str(tmp_path / target)]) == 2
        place = (tmp_path / target).as_posix()
        assert capsys.readouterr() == (
            "",
            f"kurslex export: {place} {said.format(file=file.as_posix())}\n",
        )
    assert snapshot(tmp_path) == before


def test_a_folder_that_is_called_as_the_file_is_left_alone(tiny, tmp_path):
    target = tmp_path / "a.xlsx"
    target.mkdir()
    result = export(tiny, "xlsx", "--output", str(target))
    assert result.returncode == 2
    assert "is a folder; name a file or another folder with --output" in result.stderr
    assert [*snapshot(tmp_path)] == []


def test_a_time_that_is_none_is_named(tiny, tmp_path):
    result = export(tiny, "json", "--output", str(tmp_path / "a"), SOURCE_DATE_EPOCH="yesterday")
    assert result.returncode == 2
    assert "SOURCE_DATE_EPOCH is 'yesterday'" in result.stderr
