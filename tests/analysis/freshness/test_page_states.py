"""Who is outdated by whom, after what."""

import pytest

from kurslex.analysis.freshness.page_parts import exact_fingerprint, page_parts
from kurslex.analysis.freshness.page_states import State, freshness
from kurslex.analysis.freshness.record_conversion import converted
from kurslex.analysis.freshness.recording import typographical
from kurslex.model.checked import Checked
from tests.analysis.freshness.pages import CONCEPT, TEXT, changed, glossary, outdated, page, synced

DE, IT, NB = (page(TEXT.replace("länge", word), "sv") for word in ("lange", "a lungo", "lenge"))


@pytest.fixture
def agreed():
    """Three pages, each checked against both others."""
    start = glossary(de=DE, it=IT, nb=NB)
    for tag in ("de", "it", "nb"):
        start = synced(start, tag, *({"de", "it", "nb"} - {tag}))
    return start


def edited(given, tag, *words):
    """Return the glossary with words added to a page's opening."""
    body = given.pages[tag, CONCEPT].body
    return changed(given, tag, body=body.replace(".\n", f". {' '.join(words)}\n", 1))


def states(given):
    return [freshness(given).state(tag, CONCEPT).value for tag in given.locales]


def test_pages_that_name_no_source_were_never_compared():
    new = glossary(de=DE, it=IT, nb=NB)
    assert states(new) == ["never-compared"] * 3
    assert freshness(new).never_compared == {
        ("de", CONCEPT): ("it", "nb"),
        ("it", CONCEPT): ("de", "nb"),
        ("nb", CONCEPT): ("de", "it"),
    }
    assert outdated(edited(new, "de", "Neu.")) == {}


def test_the_only_page_of_a_concept_is_complete():
    assert states(glossary(de=DE)) == ["complete"]


def test_a_page_whose_records_were_deleted_was_never_compared(agreed):
    without = changed(agreed, "it", checked={})
    assert states(without) == ["complete", "never-compared", "complete"]
    # What others have recorded of it still tells when it falls behind.
    assert states(edited(without, "de", "Neu.")) == ["complete", "outdated", "outdated"]


def test_a_page_compared_with_one_language_is_compared(agreed):
    without = changed(agreed, "it", checked={})
    assert states(synced(without, "it", "nb")) == ["complete"] * 3


def test_two_pairs_that_nobody_has_compared_with_each_other():
    start = glossary(de=DE, it=IT, nb=NB, fr=DE)
    for tag, source in (("de", "it"), ("it", "de"), ("nb", "fr"), ("fr", "nb")):
        start = synced(start, tag, source)
    assert states(start) == ["complete", "complete", "never-compared", "never-compared"]
    assert freshness(start).never_compared["nb", CONCEPT] == ("de", "it")
    assert states(synced(start, "fr", "de")) == ["complete"] * 4


def test_a_change_reaches_a_page_that_has_recorded_nothing_itself():
    one_sided = synced(glossary(de=DE, it=IT), "it", "de")
    assert outdated(edited(one_sided, "it", "Nuovo.")) == {"de": ["it"]}
    more = synced(glossary(de=DE, it=IT), "it", "de", says_more=True)
    assert states(more) == ["never-compared", "complete"]


def test_a_change_makes_the_others_outdated(agreed):
    assert outdated(agreed) == {}
    assert outdated(edited(agreed, "de", "Neu.")) == {"it": ["de"], "nb": ["de"]}


def test_states(agreed):
    known = freshness(edited(agreed, "de", "Neu."))
    assert [known.state(tag, CONCEPT) for tag in ("de", "it")] == [State.COMPLETE, State.OUTDATED]
    assert known.state("de", "reef-knot") is State.MISSING


def test_a_page_that_follows_makes_nobody_outdated(agreed):
    after = edited(edited(agreed, "de", "Neu."), "it", "Nuovo.")
    assert outdated(after) == {"de": ["it"], "it": ["de"], "nb": ["de", "it"]}
    # The Norwegian page is after two that agree.
    assert outdated(synced(after, "it", "de", "nb")) == {"nb": ["de"]}
    assert outdated(synced(after, "it", "de")) == {"nb": ["de", "it"]}


def test_a_page_that_follows_and_says_more_makes_others_outdated(agreed):
    after = edited(edited(agreed, "de", "Neu."), "it", "Nuovo.", "Ancora.")
    assert outdated(synced(after, "it", "de", "nb", says_more=True)) == {
        "de": ["it"],
        "nb": ["de", "it"],
    }


def test_a_change_after_the_check_counts(agreed):
    after = synced(edited(edited(agreed, "de", "Neu."), "it", "Nuovo."), "it", "de", "nb")
    later = edited(after, "it", "Altro.")
    assert outdated(later) == {"de": ["it"], "nb": ["de", "it"]}
    # The German page is known to agree with what the Italian one said when it was checked.
    (change,) = freshness(later).changes["de", CONCEPT]
    assert change.base == freshness(after).fingerprints["it", CONCEPT]


def test_a_page_that_others_have_followed_can_change_again(agreed):
    after = synced(edited(edited(agreed, "de", "Neu."), "it", "Nuovo."), "it", "de")
    assert outdated(edited(after, "de", "Alt.")) == {"it": ["de"], "nb": ["de", "it"]}


def test_a_check_without_an_edit_is_remembered_before_an_older_one(agreed):
    after = synced(edited(agreed, "de", "Neu."), "it", "de")
    (change,) = freshness(edited(after, "de", "Alt.")).changes["it", CONCEPT]
    assert change.base == freshness(after).fingerprints["de", CONCEPT]


def test_an_edit_taken_back_makes_fresh_again(agreed):
    assert outdated(changed(edited(agreed, "de", "Neu."), "de", body=DE.body)) == {}


def test_a_source_that_is_gone_makes_nobody_outdated(agreed):
    pages = {key: each for key, each in agreed.pages.items() if key[0] != "de"}
    assert outdated(changed(glossary(it=pages["it", CONCEPT], nb=pages["nb", CONCEPT]), "it")) == {}


@pytest.mark.parametrize(
    ("old", "new", "extent"),
    [
        ("- Två", "- Tre", (1, 3)),
        ("En knop håller.", "En knop håller fast.", (1, 3)),
        ("## Exempel {#example}\n\n- Ett\n- Två\n", "", (1, 3)),
        ("- Två\n", "- Två\n\n## Mer {#more}\n", (1, 4)),
        ("## Exempel {#example}\n\n- Ett\n- Två\n", "## A {#a}\n\n## B {#b}\n", (2, 4)),
    ],
)
def test_how_much_has_changed(old, new, extent):
    start = synced(glossary(de=page(), it=page()), "it", "de")
    other = page(TEXT.replace(old, new))
    assert old in TEXT
    after = changed(
        start, "de", body=other.body, outline=other.outline, definition=other.definition
    )
    (change,) = freshness(after).changes["it", CONCEPT]
    assert (change.changed, change.parts) == extent


EARLIER = {"de": "it", "it": "de"}


@pytest.fixture
def earlier():
    """Two pages whose records have the hashes of before, in which all characters count."""
    start = glossary(de=DE, it=IT)
    exact = {tag: exact_fingerprint(start.pages[tag, CONCEPT]) for tag in EARLIER}
    for tag, source in EARLIER.items():
        record = Checked(source=exact[source], own=exact[tag])
        start = changed(start, tag, checked={source: record})
    return start


def test_earlier_records_count_all_signs(earlier):
    assert outdated(earlier) == {}
    comma = DE.body.replace("Den [", "Den, [")
    assert outdated(changed(earlier, "de", body=comma)) == {"it": ["de"]}
    assert outdated(changed(synced(earlier, "it", "de"), "de", body=comma)) == {}


def test_records_are_converted_by_the_texts_that_they_stand_for(earlier, tmp_path):
    today = synced(synced(earlier, "it", "de"), "de", "it")
    for tag in EARLIER:
        page = earlier.pages[tag, CONCEPT]
        assert converted(tmp_path, earlier, page) == today.pages[tag, CONCEPT].checked
    # Without git nobody knows the text that was compared: the record stays, and is outdated.
    after = edited(earlier, "de", "Neu.")
    page = after.pages["it", CONCEPT]
    assert converted(tmp_path, after, page) == page.checked
    assert outdated(after) == {"it": ["de"]}


@pytest.mark.parametrize("first", ["mark", "sync"])
def test_a_typographical_edit_makes_nobody_outdated(agreed, first):
    after = edited(agreed, "de", "Neu.")
    before, now = (page_parts(each.pages["de", CONCEPT]) for each in (agreed, after))
    if first == "sync":
        # One of the others has been compared with the new spelling already.
        after = synced(after, "it", "de")
    same = typographical(after.pages["de", CONCEPT], before, now)
    marked = changed(after, "de", typographical=same)
    assert outdated(marked) == {}
    assert same == {"opening text": (before[1].hash, now[1].hash)}
    again = edited(marked, "de", "Alt.")
    assert outdated(again) == {"it": ["de"], "nb": ["de"]}
    more = typographical(again.pages["de", CONCEPT], now, page_parts(again.pages["de", CONCEPT]))
    assert outdated(changed(again, "de", typographical=more)) == {}
    assert len(more["opening text"]) == 3


def test_an_edit_of_the_page_that_was_compared_is_typographical_too(agreed):
    """The records of the page's own text count for the text after."""
    after = edited(agreed, "it", "Nuovo.")
    before, now = (page_parts(each.pages["it", CONCEPT]) for each in (agreed, after))
    same = typographical(after.pages["it", CONCEPT], before, now)
    assert outdated(changed(after, "it", typographical=same)) == {}
