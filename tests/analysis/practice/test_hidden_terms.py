"""A definition says nothing of its term where that is asked for, or it is not used."""

from dataclasses import replace

import pytest

from kurslex.analysis.practice.hidden_terms import hidden, wording
from kurslex.language.stems import without_case
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.analysis.practice.glossaries import page
from tests.support.glossaries import project_glossary

GLOSSARY = project_glossary()


def defined(definition: str, term: str = "Aktie", *forms: str) -> LocalizedConcept:
    own = Term(text=term, status=TermStatus.PREFERRED, line=1, forms=forms)
    return replace(page("sv", "knot-0"), terms=(own,), definition=definition)


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        (
            "Eine Aktie ist ein Anteil am Grundkapital.",
            "… ist ein Anteil am Grundkapital.",
        ),
        ("L’Aktie è una quota del capitale sociale.", "… è una quota del capitale sociale."),
        (
            "Aktien sind Anteile, und eine Aktie gibt Rechte.",
            "… sind Anteile, und eine … gibt Rechte.",
        ),
        (
            "Ein Anteil an einem Unternehmen: die Aktie.",
            "Ein Anteil an einem Unternehmen: die ….",
        ),
        # The term within another word, and next to nothing besides it.
        ("Eine Aktie gehört einem Aktieninhaber und ist ein Wertpapier.", None),
        ("Eine Aktie ist ein Papier.", None),
    ],
)
def test_a_definition_without_its_term(definition: str, found: str | None) -> None:
    assert wording(defined(definition, "Aktie", "Aktien")).described == found


def test_gaps_are_for_words_not_for_their_parts() -> None:
    assert hidden("Rente, rente, Altersrente.", ["rente"]) == "…, …, Altersrente."
    assert hidden("a.b axb", ["a.b"]) == "… axb"
    assert hidden("Nothing.", []) == "Nothing."


@pytest.mark.parametrize("tag", GLOSSARY.locales)
def test_no_definition_of_this_glossary_gives_its_term_away(tag: str) -> None:
    pages = [each for (locale, _), each in GLOSSARY.pages.items() if locale == tag]
    used = [(each, text) for each in pages if (text := wording(each).described)]
    assert len(used) > len(pages) * 0.9
    for each, text in used:
        for term in each.terms:
            assert len(term.text) < 4 or without_case(term.text) not in without_case(text)
