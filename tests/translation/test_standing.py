"""Who is outdated by whom, after what."""

import pytest

from kurslex.translation.standing import State, standing
from tests.translation.pages import CONCEPT, TEXT, changed, glossary, outdated, page, synced

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


def test_pages_that_name_no_source_are_complete():
    assert outdated(edited(glossary(de=DE, it=IT), "de", "Neu.")) == {}


def test_a_change_makes_the_others_outdated(agreed):
    assert outdated(agreed) == {}
    assert outdated(edited(agreed, "de", "Neu.")) == {"it": ["de"], "nb": ["de"]}


def test_states(agreed):
    known = standing(edited(agreed, "de", "Neu."))
    assert [known.state(tag, CONCEPT) for tag in ("de", "it")] == [State.COMPLETE, State.OUTDATED]
    assert known.state("de", "reef-knot") is State.MISSING


def test_a_page_that_follows_makes_nobody_outdated(agreed):
    after = edited(edited(agreed, "de", "Neu."), "it", "Nuovo.")
    assert outdated(after) == {"de": ["it"], "it": ["de"], "nb": ["de", "it"]}
    # The Norwegian page is behind two that agree.
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
    (change,) = standing(later).changes["de", CONCEPT]
    assert change.base == standing(after).fingerprints["it", CONCEPT]


def test_a_page_that_others_have_followed_can_change_again(agreed):
    after = synced(edited(edited(agreed, "de", "Neu."), "it", "Nuovo."), "it", "de")
    assert outdated(edited(after, "de", "Alt.")) == {"it": ["de"], "nb": ["de", "it"]}


def test_a_check_without_an_edit_is_remembered_before_an_older_one(agreed):
    after = synced(edited(agreed, "de", "Neu."), "it", "de")
    (change,) = standing(edited(after, "de", "Alt.")).changes["it", CONCEPT]
    assert change.base == standing(after).fingerprints["de", CONCEPT]


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
    (change,) = standing(after).changes["it", CONCEPT]
    assert (change.changed, change.parts) == extent
