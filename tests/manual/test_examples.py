"""What the manual shows can be copied: files are checked without a problem, commands exist."""

import shlex

import pytest
import yaml

from kurslex.cli import parser
from scripts.reference_fields import recorded
from tests.manual.examples import CHAPTERS, begin, blocks, commands, files, of_project
from tests.support.command import run_kurslex

WITH_FILES = [each for each in CHAPTERS if of_project(each)]


def test_these_chapters_show_files_of_a_project():
    assert set(WITH_FILES) == {
        *("calculators", "content", "languages", "pictures", "rules", "start", "upgrading")
    }


@pytest.mark.parametrize("chapter", WITH_FILES)
def test_the_files_of_a_chapter_are_checked_without_a_problem(chapter, tmp_path):
    project = begin(tmp_path, of_project(chapter))
    done = run_kurslex("check", "--strict", cwd=project)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_a_wrong_example_would_be_found(tmp_path):
    shown = of_project("start")
    page = "docs/en/bowline.md"
    project = begin(tmp_path, shown | {page: shown[page].replace("definition", "defintion")})
    done = run_kurslex("check", cwd=project)
    assert "unknown field 'defintion'" in done.stdout
    assert done.returncode == 1


def test_the_first_chapter_leads_to_a_site(tmp_path):
    project = begin(tmp_path, of_project("start"))
    done = run_kurslex("build", "--strict", cwd=project)
    assert (done.stderr, done.returncode) == ("", 0)
    assert "makes a fixed loop" in (project / "site/en/bowline/index.html").read_text("utf-8")


@pytest.mark.parametrize("chapter", [each for each in CHAPTERS if commands(each)])
def test_commands_are_understood(chapter):
    for line in commands(chapter):
        words = [each for each in shlex.split(line.partition(" > ")[0])[1:] if each != "…"]
        assert parser().parse_args(words).parser.prog == f"kurslex {words[0]}"


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_fields_of_a_piece_of_a_file_exist(chapter):
    """A piece is of the top of a file, or the line of a concept, or of a term."""
    fields = recorded()
    known = {name.partition(".")[0].removesuffix("[]") for each in fields.values() for name in each}
    within = {name.rpartition(".")[2] for each in fields.values() for name in each}
    for language, name, text in blocks(chapter):
        if language != "yaml" or name:
            continue
        for key, value in yaml.safe_load(text).items():
            assert key in known or set(value) <= within, key


def test_tables_of_terms_are_imported(tmp_path):
    (tmp_path / "terms.csv").write_text(files("importing")["terms.csv"], encoding="utf-8")
    done = run_kurslex("import", "csv", "terms.csv", "--into", "knots", cwd=tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (tmp_path / "knots/docs/de/bowline.md").is_file()
