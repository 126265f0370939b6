"""`kurslex init`: a project that is whole at once, and what keeps one from being made."""

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kurslex import __version__
from kurslex.cli.upgrade import version_of
from kurslex.project.scaffolding.new_project import example_languages, sample_language
from kurslex.words.shipped import shipped_languages
from kurslex.words.states import language_note
from tests.support.command import PROJECT, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

SHIPPED = (
    *("en", "nb", "nn", "da", "sv", "fi", "de", "nl", "fr", "it", "es", "pt-BR"),
    *("pl", "uk", "tr", "ar", "hi", "zh-Hans", "ja", "ko"),
)
FILES = {
    *(".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitignore"),
    ".kurslex-version",
    *(".pre-commit-config.yaml", "CODEOWNERS", "README.md", "mkdocs.yml", "requirements.txt"),
    "docs/concepts.yml",
}


def of_language(tag):
    names = ("glossary.md", "index.md", "locale.yml", "messages/site.ftl")
    return {f"docs/{tag}/{name}" for name in names}


def init(folder, *words):
    done = run_kurslex("init", folder, *words, cwd=folder.parent)
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout


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
    mkdocs = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "other"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert mkdocs.returncode == 0, mkdocs.stderr
    assert snapshot(root / "other") == snapshot(root / "site")


def test_the_example_has_a_calculator_in_each_of_its_languages(tmp_path):
    root = tmp_path / "words"
    tags = [*example_languages(), "de-AT"]
    init(root, "--example", "--locales", ",".join(tags))
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""
    for tag in tags:
        done = run_kurslex("calc", "reading-time", "words=600", "--locale", tag, cwd=root)
        assert (done.stderr, done.returncode) == ("", 0)
        assert re.search(r"\b3[.,]0$", done.stdout.rstrip())


def test_it_can_be_made_in_a_folder_that_has_other_files(tmp_path):
    kept = {"README.md": b"Mine.\n", "LICENSE": b"Mine.\n", ".gitignore": b"*.tmp\n.venv\n"}
    for name, text in kept.items():
        (tmp_path / name).write_bytes(text)
    done = run_kurslex("init", ".", cwd=tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (
        "Left as they are: README.md, .gitignore\n"
        "Add to .gitignore what is built, or git will have it: /site/ /.kurslex/ .kurslex-*/\n"
    ) in done.stdout
    assert kept.items() <= snapshot(tmp_path).items()
    assert run_kurslex("check", "--strict", cwd=tmp_path).stdout == ""


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
    assert run_kurslex("build", "--strict", cwd=root).returncode == 0
    page = (root / "site/en/glossary/index.html").read_text(encoding="utf-8")
    assert (title or "Glossary") in html.unescape(page)


def test_a_title_is_taken_as_it_is(tmp_path):
    init(tmp_path / "words", "--title", "⟨version⟩ of ⟨title⟩")
    readme = (tmp_path / "words/README.md").read_text(encoding="utf-8")
    assert readme.startswith("# ⟨version⟩ of ⟨title⟩\n")


def test_a_language_without_samples_is_said_and_begun(tmp_path):
    said = init(tmp_path / "words", "--locales", "en,is")
    assert (
        "Kurslex has no sample pages in Íslenska (is): write what is in angle brackets; kurslex "
        "check names it\n"
    ) in said
    report = run_kurslex("check", cwd=tmp_path / "words")
    assert {*re.findall(r"\[([\w-]+)\]$", report.stdout, re.MULTILINE)} == {
        "borrowed-words",
        "definition",
        "unfinished",
    }
    assert report.returncode == 0
    assert run_kurslex("build", cwd=tmp_path / "words").returncode == 0


def test_a_language_borrows_from_one_of_its_script_or_from_english(tmp_path):
    init(tmp_path / "words", "--locales", "zh-Hans,ar,en,de,sr-Latn,he,ka")
    lenders = {}
    for tag in ("sr-Latn", "he", "ka", "de"):
        text = (tmp_path / f"words/docs/{tag}/locale.yml").read_text(encoding="utf-8")
        lenders[tag] = re.findall("^words: (.+)$", text, re.MULTILINE)
    assert lenders == {"sr-Latn": ["en"], "he": ["en"], "ka": ["en"], "de": []}


def test_a_language_whose_groups_the_cldr_leaves_out(tmp_path):
    init(tmp_path / "words", "--locales", "en-US-posix")
    assert run_kurslex("check", cwd=tmp_path / "words").returncode == 0
    text = (tmp_path / "words/docs/en-US-posix/locale.yml").read_text(encoding="utf-8")
    assert "groups" not in text


@pytest.mark.parametrize("tag", ["zh", "zh-CN", "pt", "pt-PT", "no"])
def test_a_language_and_script_has_the_words_of_the_package(tag, tmp_path):
    root = tmp_path / "words"
    init(root, "--locales", tag)
    assert run_kurslex("build", "--strict", cwd=root).returncode == 0
    page = (root / f"site/{tag}/a-z/index.html").read_text(encoding="utf-8")
    assert {*re.findall(' lang="([^"]+)"', page)} == {tag}


@pytest.mark.parametrize(
    ("tag", "note"),
    [
        ("is", "Kurslex has no words of the interface in 'is' yet"),
        ("en-GB", ""),
        (
            "pt-PT",
            "The interface in 'pt-PT' borrows the words of 'pt-BR'; "
            "Nobody has reviewed the words of the interface in 'pt-BR' yet",
        ),
        ("pt", "Nobody has reviewed the words of the interface in 'pt-BR' yet"),
        ("zh-CN", "Nobody has reviewed the words of the interface in 'zh-Hans' yet"),
    ],
)
def test_what_is_said_of_the_words_of_a_language(tag, note):
    assert language_note(tag) == note


def test_such_a_language_alone(tmp_path):
    init(tmp_path / "words", "--locales", "is", "--title", "Orð")
    assert run_kurslex("build", cwd=tmp_path / "words").returncode == 0
    assert "Orð" in (tmp_path / "words/site/is/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("tag", "sample"),
    [
        *(("de-AT", "de"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("zh", "zh-Hans")),
        *(("zh-CN", "zh-Hans"), ("ar-EG", "ar"), ("en-GB", "en")),
        *(("zh-Hant", ""), ("zh-TW", ""), ("hi-Latn", ""), ("is", ""), ("sr", "")),
    ],
)
def test_samples_are_of_the_language_and_its_script(tag, sample):
    assert sample_language(tag) == sample


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        (
            ["new", "--locales", "zh_hans,qq,en,en,PT-br", "--title", "a\nb"],
            [
                "the language 'zh_hans' is written 'zh-Hans'",
                "the Unicode CLDR has no language 'qq'; write it as in fr or pt-BR",
                "the language 'en' is named 2 times",
                "the language 'PT-br' is written 'pt-BR'",
                "--title has a line end or another control character; write it on one line",
            ],
        ),
        (
            ["new", "--locales", "iw,mo,root,und,und-Latn,ca-VALENCIA,en-US-POSIX"],
            [
                "the language 'iw' is written 'he'",
                "the language 'mo' is written 'ro'",
                *(
                    f"the Unicode CLDR has no language '{tag}'; write it as in fr or pt-BR"
                    for tag in ("root", "und", "und-Latn")
                ),
                "the language 'ca-VALENCIA' is written 'ca-valencia'",
                "the language 'en-US-POSIX' is written 'en-US-posix'",
            ],
        ),
        (
            ["new", "--locales", " , "],
            ["--locales names no language; write for example --locales en,ar"],
        ),
        (
            ["new", "--title", "x" * 81],
            ["--title has 81 characters; write at most 80"],
        ),
        (
            ["new", "--example", "--locales", "en,ja,is"],
            [
                "--example has no texts in ja, is; leave it out, or name languages among ar, de, "
                "en, es, fr, it, nb, sv"
            ],
        ),
        (
            [""],
            [
                "argument DIR: names no folder; . stands for this one; kurslex init --help "
                "explains how to use it"
            ],
        ),
        (["file"], ["file is not a folder; name another one"]),
        (["file/new"], ["file is not a folder; name another one"]),
        (
            ["knots", "--locales", "../x"],
            [
                "the Unicode CLDR has no language '../x'; write it as in fr or pt-BR",
                "knots has a glossary already, knots/docs/concepts.yml; name another folder, or "
                "add a language with kurslex add-locale",
            ],
        ),
        (["taken"], ["docs/en/index.md is already there; nothing was written"]),
    ],
)
def test_what_cannot_be_made_is_said_in_one_run(words, reasons, tmp_path):
    (tmp_path / "file").write_text("Mine.\n", encoding="utf-8")
    copy_tiny_site(tmp_path / "knots")
    (tmp_path / "taken/docs/en").mkdir(parents=True)
    (tmp_path / "taken/docs/en/index.md").write_text("Mine.\n", encoding="utf-8")
    before = snapshot(tmp_path)
    done = run_kurslex("init", *words, cwd=tmp_path)
    assert done.stderr == "".join(f"kurslex init: {each}\n" for each in reasons)
    assert (done.stdout, done.returncode) == ("", 2)
    assert snapshot(tmp_path) == before
    assert not (tmp_path / "new").exists()


def test_a_run_that_was_stopped_can_be_repeated(tmp_path):
    root = tmp_path / "words"
    init(root)
    whole = snapshot(root)
    for name in ("docs/concepts.yml", "mkdocs.yml", "README.md"):
        (root / name).unlink()
    init(root)
    assert snapshot(root) == whole


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
        assert "https://pypi" not in text.decode(), path


def test_a_project_is_not_named_for_a_new_one(tmp_path):
    done = run_kurslex("init", tmp_path / "new", "--project", tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--project is not for init; name the new folder: kurslex init DIR" in done.stderr
    done = run_kurslex("init", tmp_path / "new", "--title", "a\u202eb")
    assert "--title has characters that nobody sees, such as marks of direction" in done.stderr
    assert not (tmp_path / "new").exists()
