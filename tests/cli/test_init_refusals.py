"""`kurslex init`: what keeps a project from being made, said in one run."""

import pytest

from tests.cli.new_project import init
from tests.support.command import run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


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
