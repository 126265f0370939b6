"""The words of every language of the package: what a translator may have got wrong."""

import re
from functools import cache

import pytest
from fluent.syntax.ast import Message, NumberLiteral, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from kurslex.language.cldr import cldr_locale
from kurslex.language.plurals import CATEGORIES, numbers_of
from kurslex.message_syntax import Entry
from kurslex.messages import Messages
from kurslex.rules import RULES
from kurslex.rules.support.message_variants import Variants
from kurslex.words.shipped import (
    GRAMMAR,
    SOURCE,
    shipped_languages,
    shipped_rules,
    shipped_sources,
)
from kurslex.words.states import table, translations
from scripts.words import up_to_date

LANGUAGES = shipped_languages()
# The browser puts these values in; it gets a finished sentence, so that nothing is chosen by them.
IN_BROWSER = {
    "search-count": {"count"},
    "search-texts-only": {"count"},
    "path-read": {"read", "steps"},
    "terms-count": {"shown", "all"},
    "practice-position": {"place", "count"},
    "practice-result": {"right", "count"},
    "practice-done": {"count", "concepts"},
    "pack-chosen": {"concepts"},
    "worksheet-made": {"sheets"},
}
# Two of the project's own messages that the package refers to.
OWN = {"site-name", "licence-content-name"}
# Whole numbers with each category of every language among them.
COUNTED = (*range(31), 100, 101, 102, 103, 111, 200, 1000)


@cache
def messages(tag: str) -> Messages:
    """Return what the package has in a language, as if a project had written it."""
    own = "".join(f"{name} = x\n" for name in sorted(OWN))
    return Messages(tag, {**shipped_sources(tag), "own.ftl": own})


SAID = {each.name: each for each in messages(SOURCE).entries()}


class Chosen(Visitor):
    """Collects by what a message chooses, and the variants that there are."""

    def __init__(self) -> None:
        self.by: dict[str, list[tuple[str, bool]]] = {}

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, VariableReference)
        self.by[node.selector.id.name] = [
            (each.key.value if isinstance(each.key, NumberLiteral) else each.key.name, each.default)
            for each in node.variants
        ]
        self.generic_visit(node)


@cache
def chosen(tag: str) -> dict[str, dict[str, list[tuple[str, bool]]]]:
    found = {}
    for tree in messages(tag).trees.values():
        for entry in tree.body:
            if isinstance(entry, Message):
                visitor = Chosen()
                visitor.visit(entry)
                found[entry.id.name] = visitor.by
    return found


def needed(tag: str) -> set[str]:
    """Return the plural categories that whole numbers have in a language."""
    return {each for each in CATEGORIES if numbers_of(tag, each)}


def test_there_are_languages() -> None:
    assert {"de", "en", "fr", "it", "nb", "sv"} <= {*LANGUAGES}
    assert SAID.keys() > IN_BROWSER.keys() | OWN
    assert all(cldr_locale(tag) for tag in LANGUAGES)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_all_entries_can_be_read_and_are_there_once(tag: str) -> None:
    found = messages(tag)
    assert [*found.malformed] == []
    names = [each.name for each in found.entries()]
    assert sorted(names) == sorted({*names})
    assert {each.name for each in found.entries() if each.name not in SAID} == set()
    places = {each.name: each.path.rpartition("/")[2] for each in found.entries()}
    home = {name: each.path.rpartition("/")[2] for name, each in SAID.items()}
    assert {name: place for name, place in places.items() if place != home[name]} == {}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_message_says_what_the_english_one_says(tag: str) -> None:
    found = messages(tag)
    variants = Variants(found)

    def parts(entry: Entry) -> tuple[frozenset[str], frozenset[str]]:
        return entry.variables, entry.references

    other = {each.name for each in found.entries() if parts(each) != parts(SAID[each.name])}
    assert other == set()
    silent = {
        (each.name, variable, variant.key)
        for each in found.entries()
        for variable in sorted(each.variables)
        for variant in variants.silent(each.name, variable) or ()
    }
    assert silent == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_chosen_by_a_number_has_every_category_of_the_language(tag: str) -> None:
    english, found = chosen(SOURCE), chosen(tag)
    for name, by in found.items():
        # A language whose words stay as they are, whatever the number, need not choose.
        assert by.keys() <= english[name].keys(), name
        for variable, variants in by.items():
            keys = [key for key, _ in variants]
            assert sorted(keys) == sorted({*keys}), name
            assert [key for key, default in variants if default] == ["other"], name
            exact = {key for key in keys if key.isdigit()}
            assert exact <= {key for key, _ in english[name][variable] if key.isdigit()}, name
            assert {*keys} - exact >= needed(tag), (name, needed(tag) - {*keys})
            assert {*keys} - exact <= {str(each) for each in CATEGORIES}, name


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_message_can_be_said_with_every_number(tag: str) -> None:
    found = messages(tag)
    counted = chosen(tag)
    for entry in found.entries():
        for number in COUNTED if counted[entry.name] else (1,):
            values = {
                each: number if each in counted[entry.name] else f"⟨{each}⟩"
                for each in entry.variables
            }
            text = found.format(entry.name, **values)
            assert text.strip() == text, entry.name
            assert text, entry.name
            assert not re.search(r"[{}]|  ", text), (entry.name, text)
            lost = {each for each, value in values.items() if str(value) not in text}
            assert lost <= {*counted[entry.name]}, (entry.name, number, text)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nothing_is_chosen_by_what_the_browser_puts_in(tag: str) -> None:
    found = chosen(tag)
    assert {name for name in IN_BROWSER if found.get(name)} == set()


@pytest.mark.parametrize("tag", [each for each in LANGUAGES if each != SOURCE])
def test_the_table_knows_every_message(tag: str) -> None:
    known = translations(tag)
    # After a change of the words, scripts/words.py brings the tables up to date.
    assert table(known) == table(up_to_date(tag))
    assert all(re.fullmatch(r"[0-9a-f]{8}", each.source) for each in known.values())
    dates = {each.reviewed for each in known.values()} - {""}
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\d", each) for each in dates)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_said_of_rules_is_said_of_rules_that_there_are(tag: str) -> None:
    found = Messages(tag, {"rules.ftl": shipped_rules(tag)})
    assert [*found.malformed] == []
    names = [each.name for each in found.entries()]
    assert sorted(names) == sorted({*names})
    # What the spelling's script asks is a rule of this repository only.
    assert {*names} - {rule.id for rule in RULES} <= {"spelling"}
    for name in names:
        assert found.format(name)


def test_the_words_on_grammar_are_in_a_file_of_their_own() -> None:
    names = {each.name for each in SAID.values() if each.path.endswith(GRAMMAR)}
    assert names == {name for name in SAID if name.startswith("grammar-")}
