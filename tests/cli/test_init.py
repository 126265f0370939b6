"""`kurslex init`: a project that is whole at once."""

import html
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kurslex import __version__
from kurslex.cli.upgrade import version_of
from kurslex.project.files.change_notes import BEGUN, DONE, beside
from kurslex.project.files.interrupted_change import LOCK
from kurslex.project.scaffolding.new_project import example_languages
from kurslex.words.shipped import shipped_languages
from kurslex.words.states import language_note
from tests.cli.new_project import FILES, SHIPPED, init, of_language, page_of
from tests.support.command import PROJECT, run_kurslex, snapshot
from tests.support.mkdocs import run_mkdocs
from tests.support.repository import Repository


def test_a_new_project_says_what_it_has_and_what_comes_next(tmp_path):
    done = run_kurslex("init", "my words", "--locales", "en,ar", cwd=tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout == (
        "Wrote 18 files in my words:\n"
        "  .github/workflows/, .gitignore, .kurslex-version, .pre-commit-config.yaml, CODEOWNERS, "
        "README.md, docs/ar/, docs/concepts.yml, docs/en/, mkdocs.yml, requirements.txt\n"
        f"{language_note('ar')}\n"
        "Next:\n"
        "  cd 'my words'\n"
        "  kurslex serve\n"
    )
    assert {*snapshot(tmp_path / "my words")} == FILES | of_language("en") | of_language("ar")


def test_all_shipped_languages_are_whole_at_once(tmp_path):
    assert {*shipped_languages()} <= {*SHIPPED}
    said = init(tmp_path / "all", "--locales", ",".join(SHIPPED))
    assert "no sample pages" not in said
    drafts = sum(bool(language_note(tag)) for tag in SHIPPED)
    assert f"are drafts or missing in {drafts} of the languages; kurslex status names" in said
    check = run_kurslex("check", "--strict", cwd=tmp_path / "all")
    assert (check.stdout, check.stderr, check.returncode) == ("", "", 0)


def test_it_is_built_strictly_at_once(tmp_path):
    root = tmp_path / "words"
    init(root)
    done = run_kurslex("build", "--strict", cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    home = (root / "site/en/index.html").read_text(encoding="utf-8")
    assert 'href="glossary/"' in home
    mkdocs = run_mkdocs(root, "build", "--quiet", "--site-dir", "other")
    assert mkdocs.returncode == 0, mkdocs.stderr
    assert snapshot(root / "other") == snapshot(root / "site")


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """The example in all its languages, and in one of a country; nobody changes it."""
    root = tmp_path_factory.mktemp("example") / "words"
    init(root, "--example", "--locales", ",".join([*example_languages(), "de-AT"]))
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""
    return root


def test_the_example_has_a_calculator_in_the_language_of_a_country(example):
    calculates_in("de-AT", example)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("tag", example_languages())
def test_the_example_has_a_calculator_in_each_of_its_languages(tag, example):
    calculates_in(tag, example)


def calculates_in(tag, root):
    done = run_kurslex("calc", "reading-time", "words=600", "--locale", tag, cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    assert re.search(r"\b3[.,]0$", done.stdout.rstrip())


def test_it_can_be_made_in_a_folder_that_has_other_files(tmp_path):
    kept = {
        "README.md": b"Mine.\n",
        "LICENSE": b"Mine.\n",
        ".gitignore": b"*.tmp\n.venv\n.kurslex-*/\n",
    }
    for name, text in kept.items():
        (tmp_path / name).write_bytes(text)
    done = run_kurslex("init", ".", cwd=tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (
        "Left as they are: README.md, .gitignore\n"
        "Add to .gitignore what is built, or git will have it: /site/ /.kurslex/ .kurslex-* "
        "!.kurslex-version .*.kurslex-*\n"
    ) in done.stdout
    assert kept.items() <= snapshot(tmp_path).items()
    assert run_kurslex("check", "--strict", cwd=tmp_path).stdout == ""


@pytest.mark.parametrize("which", ["a new project", "this repository"])
def test_git_does_not_get_what_a_killed_command_leaves(which, tmp_path):
    root = tmp_path / "words"
    init(root)
    if which == "this repository":
        shutil.copy(PROJECT / ".gitignore", root)
    repository = Repository(root)
    repository.commit()
    for name in (BEGUN, DONE, LOCK, ".kurslex-lock-site", "docs/.a.kurslex-old"):
        (root / name).write_bytes(b"")
    for left in (*beside(root / "docs/en/a.md"), root / "docs/en/.a.md.kurslex-kept"):
        left.write_bytes(b"")
    assert repository.git("status", "--porcelain", "--untracked-files=all") == ""
    assert ".kurslex-version" in repository.git("ls-files")


@pytest.mark.parametrize("title", ["", "Ann's ropes: a book #1 {or 2}", "كتاب", "- [x] *a* |b|"])
def test_the_title_is_in_every_place(title, tmp_path):
    root = tmp_path / "words"
    init(root, "--locales", "en,ar", *(["--title", title] if title else []))
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    found = yaml.safe_load(settings.replace("!ENV ", ""))["site_name"]
    assert found == (title or "Glossary")
    assert (root / "README.md").read_text(encoding="utf-8").startswith(f"# {found}\n")
    front = (root / "docs/ar/index.md").read_text(encoding="utf-8").split("---\n")[1]
    assert yaml.safe_load(front)["title"] == (title or "مسرد")
    assert (title or "Glossary") in html.unescape(page_of(root, "en/glossary/"))


def test_a_title_is_taken_as_it_is(tmp_path):
    init(tmp_path / "words", "--title", "⟨version⟩ of ⟨title⟩")
    readme = (tmp_path / "words/README.md").read_text(encoding="utf-8")
    assert readme.startswith("# ⟨version⟩ of ⟨title⟩\n")


def test_workflows_are_safe_and_understood(tmp_path):
    root = tmp_path / "words"
    init(root)
    for command in (
        [str(Path(sys.executable).with_name("zizmor")), "--offline", "--quiet", ".github"],
        [sys.executable, str(PROJECT / "scripts/workflows.py"), str(root)],
    ):
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    hook = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert hook["repos"][0]["hooks"][0]["additional_dependencies"] == [f"kurslex=={__version__}"]
    assert f"\nkurslex=={__version__}\n" in (root / "requirements.txt").read_text(encoding="utf-8")


def test_a_change_with_errors_is_still_built_as_far_as_it_can_be(tmp_path):
    init(tmp_path / "words")
    workflow = tmp_path / "words/.github/workflows/check.yml"
    steps = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]["check"]["steps"]
    check, build = steps[-2:]
    assert (check["run"], build["run"]) == (
        "kurslex check --format github",
        "kurslex build --preview",
    )
    # A step runs only after those before it have succeeded, unless it asks for something else.
    assert "if" not in check
    assert build["if"] == "${{ !cancelled() && steps.install.outcome == 'success' }}"
    assert [each["run"] for each in steps if each.get("id") == "install"] == [
        "pip install -r requirements.txt"
    ]


def test_there_is_nothing_to_upgrade(tmp_path):
    root = tmp_path / "words"
    init(root)
    assert version_of(root) == __version__
    before = snapshot(root)
    done = run_kurslex("upgrade", cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout.startswith(f"From {__version__} to {__version__}\n")
    assert snapshot(root) == before


def test_no_file_has_a_place_left_to_fill(tmp_path):
    init(tmp_path / "words", "--locales", "en,ja")
    for path, text in snapshot(tmp_path / "words").items():
        assert "⟨" not in text.decode(), path
        # No address from which packages are installed: each machine has its own.
        assert not re.search(r"index-url|find-links|/simple\b", text.decode()), path


def test_a_project_is_not_named_for_a_new_one(tmp_path):
    done = run_kurslex("init", tmp_path / "new", "--project", tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--project is not for init; name the new folder: kurslex init DIR" in done.stderr
    done = run_kurslex("init", tmp_path / "new", "--title", "a\u202eb")
    assert "--title has characters that nobody sees, such as marks of direction" in done.stderr
    assert not (tmp_path / "new").exists()
