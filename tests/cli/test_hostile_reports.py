"""Whatever a contributor writes, a report is lines for people, and no command for who reads it."""

import json
import os
import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.cli.reports.forms import REPORTS
from kurslex.problem import Problem
from kurslex.utils.printable import printable
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
SIGNS = st.sampled_from(
    ["\n", "\r", "\x1b", "\x07", "\x9b", "\u2028", "\u202e", "::", "##[", "%", ","]
)
TEXTS = st.lists(SIGNS | st.text(max_size=4), max_size=8).map("".join)
# As the system hands names over: what is not UTF-8 as single surrogates.
PATHS = st.lists(SIGNS | st.binary(max_size=4).map(os.fsdecode), max_size=8).map("".join)
PROBLEMS = st.builds(
    Problem,
    path=PATHS.map(lambda path: f"docs/{path}"),
    line=st.integers(1, 9),
    message=TEXTS,
    check=st.sampled_from(["raw-html", "file-name"]),
    hint=TEXTS,
)
NAME = "a\n::error file=x::y\x1b[2J,%41:.md"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n::error::x", r"a\n::error::x"),
        ("\x1b[2J\x07\x9b\r\t", r"\x1b[2J\x07\x9b\r\t"),
        ("\u202eabc\u2066\u2028", r"\u202eabc\u2066\u2028"),
        (os.fsdecode(b"\xff\xfe"), r"\xff\xfe"),
        ("##[add-mask]x", r"#\x23[add-mask]x"),
        ("Börse ‘a’ – “b” \u00a0\u202f%&", "Börse ‘a’ – “b” \u00a0\u202f%&"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(PROBLEMS)
def test_a_report_of_text_has_no_other_lines(problem: Problem) -> None:
    for report in (str(problem) + "\n", REPORTS["text"]([problem])):
        report.encode()
        assert CONTROL.search(report) is None
        assert "##[" not in report
        lines = report.splitlines()
        assert all(line.startswith(("docs/", "  hint: ", "1 problem in ")) for line in lines)


@given(PROBLEMS)
def test_a_report_for_github_is_one_command(problem: Problem) -> None:
    report = REPORTS["github"]([problem])
    report.encode()
    assert report.count("\n") == 1
    found = re.fullmatch(r"::error file=([^,:\n]*),line=\d,title=[a-z-]+::([^\r\n]*)\n", report)
    assert found
    assert "\x1b" not in found[2]


@given(PROBLEMS)
def test_a_report_for_programs_is_what_it_says(problem: Problem) -> None:
    text, sarif = (REPORTS[form]([problem]) for form in ("json", "sarif"))
    text.encode()
    sarif.encode()
    assert json.loads(text)["problems"][0]["path"] == problem.path
    (result,) = json.loads(sarif)["runs"][0]["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[A-Za-z0-9/_.~-]|%[0-9A-F]{2})*", uri)
    assert unquote_to_bytes(uri) == os.fsencode(problem.path)


@pytest.mark.parametrize("form", REPORTS)
def test_a_name_of_a_file_commands_nothing(tmp_path: Path, form: str) -> None:
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs" / "sv" / NAME).write_text("text", encoding="utf-8")
    done = run_kurslex("check", "--format", form, cwd=root)
    assert (done.stderr, done.returncode) == ("", 1)
    assert "\x1b" not in done.stdout
    commands = [line for line in done.stdout.split("\n") if line.lstrip().startswith("::")]
    ours = r"::error file=docs/sv/a\n%3A%3Aerror file=x%3A%3Ay\x1b[2J%2C%2541%3A.md,line=1,"
    assert [line for line in commands if not line.startswith(ours)] == []
    assert len(commands) == (4 if form == "github" else 0)


def test_a_build_and_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs" / "sv" / os.fsdecode(b"a\xff\n::error::x.md")).write_text("text")
    done = run_kurslex("build", cwd=root)
    assert done.returncode == 1
    assert r"docs/sv/a\xff\n::error::x.md:1: the page has no front matter" in done.stderr
    assert "\n::" not in done.stderr
