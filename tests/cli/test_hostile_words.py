"""What somebody wrote moves no terminal, whatever command prints it."""

import re

import pytest

from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

CODE = "\x1b[31m\x07\x9b2J\u202e"
SHOWN = r"\x1b[31m\x07\x9b2J\u202e"
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The small site, where messages, a text that has changed and the settings hold controls."""
    folder = copy_tiny_site(tmp_path_factory.mktemp("project") / "site")
    for path, old, new in (
        ("docs/sv/messages/working-load.ftl", "= Hur hårt", f"= {CODE} Hur hårt"),
        ("docs/sv/messages/working-load.ftl", "= Högsta", f"= {CODE} Högsta"),
        ("docs/sv/bowline.md", "Seglare förtöjer", f"{CODE} Seglare"),
    ):
        file = folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["calc"], 0),
        (["calc", "working-load", "--locale", "sv"], 0),
        (["diff", "fr", "bowline"], 0),
        (["calc", "working-load", "--locale", "sv", f"load={CODE}"], 2),
        (["diff", CODE, "bowline"], 2),
        (["import", "csv", "{odd}", "--into", "{new}"], 1),
        (["import", "csv", "{odd}", "--into", "{new}", "--language", CODE], 2),
        (["import", "po", "{po}"], 2),
    ],
)
def test_a_terminal_gets_no_command(tmp_path, root, words, status):
    odd, po = tmp_path / "odd.csv", tmp_path / "odd.po"
    odd.write_text(f"id,language,term\na,{CODE},b\n", encoding="utf-8")
    header = f'"X-Source-Language: {CODE}\\n"\n"Language: fr\\n"\n'
    po.write_text(f'msgid ""\nmsgstr ""\n{header}', encoding="utf-8")
    names = {"odd": odd, "po": po, "new": tmp_path / "new"}
    done = run_kurslex(*(word.format(**names) for word in words), cwd=root)
    said = done.stdout + done.stderr
    assert done.returncode == status
    assert CONTROL.search(said) is None
    assert SHOWN in said
