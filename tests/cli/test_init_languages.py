"""`kurslex init`: the words, letters and samples of each language of a new project."""

import re

import pytest

from kurslex.project.scaffolding.new_project import sample_language
from kurslex.words.states import language_note
from tests.cli.new_project import init, page_of
from tests.support.command import run_kurslex


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
    assert run_kurslex("check", "--strict", cwd=root).returncode == 0
    assert {*re.findall(' lang="([^"]+)"', page_of(root, f"{tag}/a-z/"))} == {tag}


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
    assert run_kurslex("check", cwd=tmp_path / "words").returncode == 0
    assert "Orð" in page_of(tmp_path / "words", "is/")


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
