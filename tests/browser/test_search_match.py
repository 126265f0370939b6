"""How what somebody types is compared with terms, on a made-up index: by rules, not by chance."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from kurslex.language.folding import rules_of
from tests.browser.search_scripts import script

_COMPARING = (
    "fold.js",
    "search-unspaced.js",
    "search-words.js",
    "search-query.js",
    "search-entries.js",
    "search-match.js",
)

# Concept, definition, preferred, admitted and deprecated terms, terms of other languages.
_ENTRIES = [
    ["share", "Ein Anteil am Grundkapital.", ["Aktie", "-n"], [], [], {"it": [["azione", "1-i"]]}],
    ["stock-exchange", "Ein Markt mit festen Regeln.", ["Börse", "-n"], [], [], {}],
    ["over-the-counter", "Handel abseits der Börse.", ["Frei|handel"], [["OTC"]], [], {}],
    ["instrument", "Ein Vertrag.", ["Finanz|instrument", "-e"], [], [], {}],
    ["capital-gain", "Was ein Verkauf bringt.", ["Kurs|gewinn", "-e", "-s"], [], [["Ertrag"]], {}],
    ["costs", "Was ein Handel kostet.", ["Transaktions|kosten"], [], [], {}],
    ["auction", "Ein Handel zu einem Preis.", ["Auktion", "-en"], [], [], {"fr": [["à la criée"]]}],
    ["broker", "Wer für andere handelt.", ["Makler"], [["Broker"]], [], {"nb": [["megler"]]}],
    ["yield", "Was bleibt.", ["Rendite zur Fälligkeit"], [["YTM"]], [], {}],
    ["earnings", "Was ein Unternehmen verdient.", ["Gewinn", "-e"], [["P/E"]], [], {}],
    [
        "mae",
        "Eine Gesellschaft.",
        ["Fannie Mae"],
        [],
        [],
        {"it": [["per la casa"], ["autorità"], ["utile"]]},
    ],
    ["issue", "Neue Papiere.", ["Neu|emission"], [], [], {"nb": [["kjøps- og salgsspread"]]}],
]
_INDEX = {
    "words": {},
    "languages": {},
    "folding": {"words": rules_of("de").words},
    "common": ["der", "die", "am", "auf", "ein", "zu"],
    "size": len(_ENTRIES),
    "entries": _ENTRIES,
}


@pytest.fixture(scope="module")
def evaluate(browser: Browser):
    page = browser.new_page()
    page.add_script_tag(content=f"kurslexIndex = {json.dumps(_INDEX)};\n{script(*_COMPARING)}")
    yield page.evaluate
    page.close()


Look = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def found(evaluate) -> Look:
    return lambda query: evaluate("query => look(query).map(({ concept }) => concept)", query)


@pytest.mark.parametrize(
    ("typed", "concepts"),
    [
        pytest.param("Aktie", ["share"], id="a term"),
        pytest.param("AKTIEN", ["share"], id="a form"),
        pytest.param("die Aktie", ["share"], id="with an article"),
        pytest.param("Akt", ["share"], id="its beginning"),
        pytest.param("a", ["share", "auction"], id="a letter"),
        pytest.param("azioni", ["share"], id="another language's form"),
        pytest.param("azion", ["share"], id="its beginning, of five letters"),
        pytest.param("Boerse", ["stock-exchange"], id="without an umlaut's key"),
        pytest.param("Gewinn", ["earnings", "capital-gain"], id="a part behind a joint"),
        pytest.param("Gewinne", ["earnings", "capital-gain"], id="a part in another form"),
        pytest.param("Kosten", ["costs"], id="a part that is not a term"),
        pytest.param("instru", ["instrument"], id="the beginning of a part, of five letters"),
        pytest.param("Kurs Gewinn", ["capital-gain"], id="parted"),
        pytest.param("fanniemae", ["mae"], id="put together"),
        pytest.param("Fannie Mea", ["mae"], id="a typo in a short word of a long term"),
        pytest.param("Fälligkeit", ["yield"], id="a word behind others"),
        pytest.param("OTC", ["over-the-counter"], id="an abbreviation"),
        pytest.param("P/E", ["earnings"], id="a term with a sign"),
        pytest.param("Kursgewin", ["capital-gain"], id="a letter is missing"),
        pytest.param("Kursgewwinn", ["capital-gain"], id="a letter too many"),
        pytest.param("Kursgevinn", ["capital-gain"], id="a wrong letter"),
        pytest.param("Auktino", ["auction"], id="two letters in each other's place"),
        pytest.param("Brocker", ["broker"], id="ck for k"),
        pytest.param("Makkler", ["broker"], id="a double letter in a short word"),
        pytest.param("Anteil am Grundkapital", ["share"], id="words of a definition"),
        pytest.param("Börse Handel", ["over-the-counter"], id="of a term and of a definition"),
        pytest.param("Neuemission", ["issue"], id="ue across a joint"),
    ],
)
def test_what_is_meant_is_found(typed, concepts, found) -> None:
    assert found(typed) == concepts


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Zins", id="letters inside a word that are not part of it"),
        pytest.param("Zinsen", id="and more of them"),
        pytest.param("tien", id="the end of a word without a joint"),
        pytest.param("Mission", id="ue across a joint is none"),
        pytest.param("Aktion", id="one letter less in a short word is another word"),
        pytest.param("Maler", id="so it is here"),
        pytest.param("Kasten", id="and with another letter"),
        pytest.param("Akti0", id="a wrong letter in a word of five"),
        pytest.param("Öbrse", id="two letters in each other's place, the first among them"),
        pytest.param("OTX", id="a typo of a word of three letters"),
        pytest.param("YTN", id="and of another"),
        pytest.param("Xursgewinn", id="a wrong first letter"),
        pytest.param("Ursgewinn", id="no first letter"),
        pytest.param("FINMA", id="an unknown abbreviation that begins like a term"),
        pytest.param("Finanzamt", id="an unknown compound with a known beginning"),
        pytest.param("Insiderhandel", id="and one with a known end"),
        pytest.param("Vertrag", id="a word that only a definition has"),
        pytest.param("der", id="a common word"),
        pytest.param("zur", id="a small word of a term"),
        pytest.param("per", id="of another language's"),
        pytest.param("casa", id="a short word of another language's term"),
        pytest.param("UE", id="two letters that stand for one in longer words"),
        pytest.param("autor", id="half of another language's word"),
        pytest.param("ops", id="letters inside another language's word"),
        pytest.param("azi", id="a short beginning of another language's term"),
        pytest.param("à", id="a letter that another language's term begins with"),
        pytest.param("T+2", id="signs"),
        pytest.param("Börse Frankfurt", id="a phrase with an unknown word"),
        pytest.param("Börse Xyzzy Aktie", id="among known ones"),
        pytest.param("Aktie Börse", id="known words of different concepts"),
        pytest.param("a b", id="single letters"),
        pytest.param("zu Handel an", id="a short word that is in no term"),
        pytest.param("autoritx", id="a wrong last letter"),
        pytest.param("§ 3", id="a sign and a number"),
        pytest.param("", id="nothing"),
        pytest.param("!?", id="no word"),
    ],
)
def test_nothing_is_offered_by_chance(typed, found) -> None:
    assert found(typed) == []


def test_terms_come_through_one_function_by_the_letters_that_were_typed(evaluate, blank) -> None:
    """So the index may come in pieces: a letter is all that is asked for."""
    blank.add_script_tag(
        content=f"""kurslexIndex = {json.dumps(_INDEX | {"entries": None})};
        asked = [];
        entriesFor = (letter) => (asked.push(letter), []);
        {script(*(each for each in _COMPARING if each != "search-entries.js"))}"""
    )
    assert blank.evaluate("() => [look('die Börse Handel'), asked]")[0] == []
    assert set(blank.evaluate("() => asked")) == {"d", "b", "h"}
    letters = evaluate(
        "() => [...'abcdefghijklmnopqrstuvwxyz'].map((each) => [...entriesFor(each)].length)"
    )
    assert letters["abcdefghijklmnopqrstuvwxyz".index("x")] == 0
    assert max(letters) <= len(_ENTRIES)


@given(
    word=st.sampled_from(["Kursgewinn", "Auktion", "Transaktionskosten", "Makler", "Aktie", "OTC"]),
    letter=st.sampled_from("bdghjlqvwxz"),
    data=st.data(),
)
def test_a_slip_is_forgiven_by_the_length_of_the_word(word, letter, data, found) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    wrong = word[:place] + letter + word[place + 1 :]
    if wrong.lower() != word.lower():
        last = place == len(word) - 1
        forgiven = place > 0 and len(word) > (9 if last else 7)
        assert bool(found(wrong)) == forgiven, wrong
