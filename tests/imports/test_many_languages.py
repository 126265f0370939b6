"""A source brings no more languages than a glossary may have."""

from itertools import product
from string import ascii_lowercase

from kurslex.imports.names import is_language, language_tag
from tests.imports.projects import write
from tests.support.command import run_kurslex


def test_more_languages_than_a_glossary_may_have_are_refused(tmp_path):
    words = ["".join(letters) for letters in product(ascii_lowercase, repeat=2)]
    tags = sorted({language_tag(each) for each in words if is_language(each)})
    rows = [f"a,{tag},t" for tag in tags[:101]]
    table = write(tmp_path / "x.csv", "\n".join(["id,language,term", *rows]))
    done = run_kurslex("import", "csv", table, "--into", tmp_path / "new")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "kurslex import: with x.csv the glossary would have 101 languages, and 100 are the most;"
        " import a part of it\n"
    )
    assert not (tmp_path / "new").exists()
