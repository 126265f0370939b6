"""What is written at one concept is said of both."""

from dataclasses import replace

from kurslex.analysis.crosslinks.relations import Relation, find_relations
from kurslex.model.glossary import Glossary
from kurslex.model.relation import RelationType, relation_types
from tests.site.tiny import tiny_glossary


def related(**relations: dict[str, tuple[str, ...]]) -> Glossary:
    """Return the tiny glossary with other relations, and two types of its own."""
    tiny = tiny_glossary()
    own = RelationType(id="stronger-than"), RelationType(id="tied-like", symmetric=True)
    concepts = {
        name: replace(concept, relations=relations.get(name.replace("-", "_"), {}))
        for name, concept in tiny.concepts.items()
    }
    return replace(tiny, concepts=concepts, relation_types=relation_types(own))


def rows(glossary: Glossary, concept: str) -> list[tuple[str, bool, tuple[str, ...]]]:
    return [(row.type, row.inverse, row.concepts) for row in find_relations(glossary)[concept]]


def test_a_directed_relation_is_read_from_the_other_side_as_its_inverse() -> None:
    glossary = related(bowline={"broader": ("reef-knot",), "stronger-than": ("clove-hitch",)})
    assert rows(glossary, "bowline") == [
        ("broader", False, ("reef-knot",)),
        ("stronger-than", False, ("clove-hitch",)),
    ]
    assert rows(glossary, "reef-knot") == [("broader", True, ("bowline",))]
    assert rows(glossary, "clove-hitch") == [("stronger-than", True, ("bowline",))]


def test_a_symmetric_relation_reads_alike_from_both_sides() -> None:
    glossary = related(bowline={"tied-like": ("reef-knot",)}, clove_hitch={"related": ("bowline",)})
    assert rows(glossary, "bowline") == [
        ("tied-like", False, ("reef-knot",)),
        ("related", False, ("clove-hitch",)),
    ]
    assert rows(glossary, "reef-knot") == [("tied-like", False, ("bowline",))]


def test_what_is_written_comes_before_what_is_derived_and_each_once() -> None:
    glossary = related(
        bowline={"related": ("clove-hitch",)}, reef_knot={"related": ("clove-hitch", "bowline")}
    )
    assert rows(glossary, "bowline") == [("related", False, ("clove-hitch", "reef-knot"))]
    assert rows(glossary, "clove-hitch") == [("related", False, ("bowline", "reef-knot"))]


def test_types_come_in_the_order_of_pages_and_each_way_in_a_row_of_its_own() -> None:
    glossary = related(
        bowline={"related": ("reef-knot",), "part-of": ("clove-hitch",)},
        reef_knot={"part-of": ("bowline",)},
    )
    assert rows(glossary, "bowline") == [
        ("part-of", False, ("clove-hitch",)),
        ("part-of", True, ("reef-knot",)),
        ("related", False, ("reef-knot",)),
    ]


def test_neither_itself_nor_what_does_not_exist_is_related() -> None:
    glossary = related(bowline={"related": ("bowline", "granny", "reef-knot")})
    related_once = Relation(type="related", inverse=False, concepts=("reef-knot",))
    assert find_relations(glossary)["bowline"] == (related_once,)
