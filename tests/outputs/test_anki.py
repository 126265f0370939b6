"""The decks, imported by Anki itself."""

import html
from dataclasses import replace

import lxml.html as lxml_html
import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from hypothesis import given, settings

from kurslex.outputs.anki.deck import deck_file, pair_files
from tests.outputs.editions import (
    ADDRESS,
    CHANGED,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_edition,
)


@pytest.fixture
def collection(tmp_path):
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def imported(collection, tmp_path, files):
    """Import decks; return what Anki says of it: how many notes are new, and how many changed."""
    found = []
    for name, content in files.items():
        file = tmp_path / name
        file.write_bytes(content)
        options = ImportAnkiPackageOptions(merge_notetypes=False, with_scheduling=False)
        request = ImportAnkiPackageRequest(package_path=str(file), options=options)
        log = collection.import_anki_package(request).log
        assert not [*log.conflicting, *log.first_field_match, *log.empty_first_field]
        found.append((len(log.new), len(log.updated)))
    return found


def notes(collection):
    """Return the fields of all notes as plain text, by the id that Anki gives them."""
    found = {}
    for each in collection.find_notes(""):
        note = collection.get_note(each)
        found[each] = {name: html.unescape(text) for name, text in note.items()}
    return found


def test_a_deck_has_a_card_for_each_page(collection, tmp_path):
    edition = project_edition("de")
    count = len(edition.glossary.concepts)
    assert imported(collection, tmp_path, deck_file(edition)) == [(count, 0)]
    found = {note["Concept"]: note for note in notes(collection).values()}
    for (tag, name), page in edition.glossary.pages.items():
        if tag == "de":
            note = found[name]
            assert (note["Term"], note["Definition"]) == (page.preferred.text, page.definition)
            assert note["Address"] == f"{ADDRESS}de/{name}/"
    assert collection.card_count() == count
    share = collection.get_note(collection.find_notes("Concept:share")[0])
    card = share.cards()[0]
    assert "Aktie" in card.question()
    assert "Grundkapital" not in card.question()
    assert "Grundkapital" in card.answer()
    assert share.tags == ["instruments"]
    assert collection.decks.name(card.did) == "Kurslex (Deutsch)"


def test_a_later_deck_changes_texts_and_keeps_ids_and_progress(collection, tmp_path):
    first = tiny_edition("sv")
    imported(collection, tmp_path, deck_file(first))
    before = notes(collection)
    card = collection.get_card(collection.find_cards("Concept:bowline")[0])
    card.ivl, card.type, card.queue, card.due = 40, 2, 2, 7
    collection.update_card(card)
    assert imported(collection, tmp_path, deck_file(first)) == [(0, 0)]
    page = replace(first.glossary.pages["sv", "bowline"], definition="En ny definition.")
    later = replace(hostile_edition(page, "sv"), changed=CHANGED + 1)
    new, _ = imported(collection, tmp_path, deck_file(later))[0]
    assert new == 0
    after = notes(collection)
    assert [*after] == [*before]
    changed = [number for number in after if after[number] != before[number]]
    assert [after[number]["Definition"] for number in changed] == ["En ny definition."]
    again = collection.get_card(card.id)
    assert (again.ivl, again.type, again.due) == (40, 2, 7)


def test_ids_are_those_of_the_first_release(collection, tmp_path):
    """Whoever changes these takes from learners what they have reached."""
    imported(collection, tmp_path, {**deck_file(tiny_edition("sv")), **pair_files(tiny_edition())})
    bowlines = [collection.get_note(each) for each in collection.find_notes("Concept:bowline")]
    found = [(note.guid, note.mid, note.id) for note in bowlines]
    assert sorted(found) == sorted(FIRST_RELEASE)


FIRST_RELEASE = [
    ("kurslex-da004c63e63f6176", 1795000000002, 1540727265820),
    ("kurslex-ce6902a1f5f12c5c", 1795000000001, 1579448989470),
]


def test_two_languages_are_asked_both_ways(collection, tmp_path):
    edition = project_edition("de", "it")
    count = len(edition.glossary.concepts)
    files = pair_files(edition)
    assert [*files] == ["kurslex-de-it.apkg"]
    assert imported(collection, tmp_path, files) == [(count, 0)]
    assert collection.card_count() == 2 * count
    share = collection.get_note(collection.find_notes("Concept:share")[0])
    asked, answered = zip(
        *((each.question(), each.answer()) for each in share.cards()), strict=True
    )
    assert ["Aktie" in each for each in asked] == [True, False]
    assert ["azione" in each for each in asked] == [False, True]
    assert all("Aktie" in each and "azione" in each for each in answered)


@pytest.mark.parametrize(
    "text",
    [
        *("[sound:a.mp3]", "[anki:tts lang=en_US]a[/anki:tts]", "[latex]a[/latex]", "[$]a[/$]"),
        *("[[type:Concept]]", "[$$]a[/$$]"),
    ],
)
def test_a_text_is_shown_as_it_is_written(collection, tmp_path, text):
    tiny = tiny_edition("sv")
    page = tiny.glossary.pages["sv", "bowline"]
    changed = replace(page, definition=text)
    glossary = replace(tiny.glossary, pages={**tiny.glossary.pages, ("sv", "bowline"): changed})
    imported(collection, tmp_path, deck_file(replace(tiny, glossary=glossary)))
    (note,) = (collection.get_note(each) for each in collection.find_notes("Concept:bowline"))
    (card,) = note.cards()
    shown = card.render_output()
    assert [*shown.question_av_tags, *shown.answer_av_tags] == []
    assert text in html.unescape(shown.answer_text)
    assert "<img" not in shown.answer_text


def test_no_formula_is_looked_for_in_texts(collection, tmp_path):
    imported(collection, tmp_path, {**deck_file(tiny_edition("sv")), **pair_files(tiny_edition())})
    for each in collection.find_cards(""):
        card = lxml_html.fragment_fromstring(collection.get_card(each).answer(), create_parent=True)
        places = card.xpath("//*[@lang]")
        assert places
        assert all("tex2jax_ignore" in place.get("class").split() for place in places)


def test_hostile_words_come_back(tmp_path):
    @settings(max_examples=5)
    @given(hostile_pages())
    def check(page):
        file = tmp_path / "hostile.anki2"
        file.unlink(missing_ok=True)
        collection = Collection(str(file))
        try:
            both = hostile_edition(page, "sv", "fr")
            imported(collection, tmp_path, {**deck_file(both.only("sv")), **pair_files(both)})
            found, pair = (
                note for note in notes(collection).values() if note["Concept"] == page.id
            )
        finally:
            collection.close()
        assert found["Term"] == page.preferred.text
        assert found["Also"] == page.admitted[0].text
        assert found["Definition"] == page.definition
        assert (pair["Term 1"], pair["Definition 1"]) == (page.preferred.text, page.definition)

    check()
