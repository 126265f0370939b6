"""What stands beside a concept where readers choose is near it, and never right as well."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kurslex.analysis.practice.alternatives import above
from kurslex.analysis.practice.hidden_terms import wordings
from kurslex.analysis.practice.made_questions import definition_question, translation_question
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from tests.analysis.practice.glossaries import beside, knots

COUNT = 9
HIERARCHICAL = ("broader", "example-of", "part-of")


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Return a glossary with relations of each kind, those that go up without a circle."""
    relations: dict[str, dict[str, tuple[str, ...]]] = {}
    for at in range(1, COUNT):
        lower = st.lists(st.integers(0, at - 1), max_size=2, unique=True)
        relations[f"knot-{at}"] = {
            kind: tuple(f"knot-{other}" for other in draw(lower))
            for kind in (draw(st.sampled_from(HIERARCHICAL)), "counterpart")
        }
    themes = {f"knot-{at}": draw(st.sampled_from(["loops", "hitches"])) for at in range(COUNT)}
    return knots(COUNT, relations, themes=themes)


def descends(glossary: Glossary, one: str, other: str) -> bool:
    """Whether one concept is below another, found by going up from it step by step."""
    parents = {
        each
        for kind in HIERARCHICAL
        for each in glossary.concepts[one].relations.get(kind, ())
        if each != one
    }
    return other in parents or any(descends(glossary, each, other) for each in parents)


@settings(max_examples=60, deadline=None)
@given(glossaries())
def test_neither_what_is_above_nor_what_is_below_can_be_chosen(glossary: Glossary) -> None:
    known, said = beside(glossary), wordings(glossary)
    for concept in glossary.concepts.values():
        questions = [
            definition_question(glossary, said, known, "sv", concept.id),
            translation_question(glossary, said, known, "sv", concept.id, language="fr"),
        ]
        for question in filter(None, questions):
            right = [each for each in question.choices if each.right]
            assert [each.about for each in right] == [concept.id]
            assert 2 <= len({each.text for each in question.choices}) == len(question.choices) <= 4
            for each in question.choices:
                assert each.right or each.about != concept.id
                assert glossary.concepts[each.about].theme == concept.theme
                assert not descends(glossary, each.about, concept.id)
                assert not descends(glossary, concept.id, each.about)


def test_counterparts_come_first_then_what_is_of_the_same_kind() -> None:
    relations = {
        "knot-1": {"broader": ("knot-0",), "counterpart": ("knot-7",)},
        "knot-4": {"example-of": ("knot-0",)},
    }
    found = beside(knots(COUNT, relations))["sv", "knot-1"]
    assert found[:2] == ("knot-7", "knot-4")
    assert set(found[2:]) == {"knot-2", "knot-3", "knot-5", "knot-6", "knot-8"}


def test_false_friends_bring_concepts_of_other_themes() -> None:
    friends = FalseFriends(
        id="x", words={"sv": ("ögla",)}, concepts=("knot-0", "knot-1", "gone"), line=1
    )
    glossary = knots(3, themes={"knot-1": "hitches"}, friends=(friends,))
    assert beside(glossary)["sv", "knot-0"] == ("knot-1", "knot-2")
    assert beside(glossary)["sv", "knot-2"] == ("knot-0",)


def test_of_a_large_theme_only_what_is_around_can_be_chosen() -> None:
    found = beside(knots(200))["sv", "knot-100"]
    assert {int(each[5:]) for each in found} == {*range(88, 113)} - {100}
    assert len(beside(knots(200))["fr", "knot-0"]) == 24


def test_relations_in_a_circle_end() -> None:
    glossary = knots(2, {"knot-0": {"broader": ("knot-1",)}, "knot-1": {"broader": ("knot-0",)}})
    assert [*above(glossary, "knot-0")] == ["knot-1"]
    assert beside(glossary)["sv", "knot-0"] == ()
