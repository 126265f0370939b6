"""The manual's reference: all that the readers and the command line know, and nothing else."""

import subprocess
import sys

import pytest
import yaml

from scripts.reference import PAGES, SENTENCES, mismatches, pages
from scripts.reference_fields import Field, recorded
from tests.support.command import PROJECT, environment

FIELDS = recorded()
TEXTS = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))


def test_each_field_has_a_sentence_and_each_sentence_a_field():
    assert list(mismatches(FIELDS, TEXTS)) == []


def test_a_field_without_a_sentence_is_named_and_a_sentence_without_a_field():
    found = {"concepts": {"locales": Field("text", required=True)}}
    assert list(mismatches(found, {"concepts": {"themes": "The themes."}})) == [
        "manual/fields.yml: 'concepts' has no sentence for 'locales'",
        "manual/fields.yml: 'concepts' has a sentence for 'themes', which nobody reads",
    ]


@pytest.mark.parametrize("name", ["fields.md", "commands.md", "more-commands.md", "bounds.md"])
def test_a_page_is_as_the_code_is(name):
    made = pages(FIELDS, TEXTS)[name]
    assert (PAGES / name).read_text(encoding="utf-8") == made, "run make manual"


def test_the_check_of_the_script_agrees():
    done = subprocess.run(
        [sys.executable, "-m", "scripts.reference", "--check"],
        cwd=PROJECT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


@pytest.mark.parametrize(
    ("kind", "name", "field"),
    [
        ("concepts", "concepts.CONCEPT.theme", Field("text", required=True)),
        ("concepts", "rules.RULE", Field("text or table", required=False)),
        ("concepts", "links.incoming", Field("whole number", required=False)),
        ("concepts", "zip-files", Field("true or false", required=False)),
        ("concepts", "pairs", Field("list of lists", required=False)),
        ("locale", "numbers.decimal", Field("text", required=True)),
        ("page", "deprecated[].reason", Field("text", required=True)),
    ],
)
def test_readers_say_what_a_field_holds(kind, name, field):
    assert FIELDS[kind][name] == field


def test_fields_follow_the_table_that_they_are_in():
    names = list(FIELDS["concepts"])
    at = names.index("look")
    assert [each for each in names if each.startswith("look")] == names[at : at + 6]
