"""Which units of two languages answer one another."""

from kurslex.outputs.po.alignment import segments
from kurslex.outputs.po.page_units import read_units


def page(fields: str = "", body: str = "") -> str:
    return f"---\npreferred:\n  term: knot\ndefinition: A knot.\n{fields}---\n\n{body}\n"


def pairs(source: str, target: str | None) -> list[tuple[str, str | None, bool]]:
    """Return for each segment its key, what the target says, and whether it is a whole section."""
    found = segments(read_units(source), read_units(target) if target else None)
    return [(each.source.key, each.target and each.target.text, each.apart) for each in found]


FIELDS = [("preferred.term", "knot", False), ("definition", "A knot.", False)]


def test_blocks_answer_one_another_in_their_order() -> None:
    source = page(body="one\n\n- two\n\n## Use {#use}\n\nthree")
    target = page(body="ett\n\n- två\n\n## Bruk {#use}\n\ntre")
    assert pairs(source, target) == [
        *FIELDS,
        ("#/1", "ett", False),
        ("#/2", "två", False),
        ("#use/heading", "Bruk", False),
        ("#use/1", "tre", False),
    ]


def test_a_section_with_other_blocks_is_one_segment() -> None:
    source = page(body="one\n\n## Use {#use}\n\ntwo\n\nthree")
    target = page(body="ett\n\n## Bruk {#use}\n\ntvå")
    assert pairs(source, target)[2:] == [
        ("#/1", "ett", False),
        ("#use/heading", "Bruk", False),
        ("#use", "två", True),
    ]
    (apart,) = [each for each in segments(read_units(source), read_units(target)) if each.apart]
    assert apart.note == (
        "The source has 2 blocks in this section, the translation 1 block: they are one segment."
    )


def test_blocks_of_other_kinds_do_not_answer_one_another() -> None:
    assert pairs(page(body="one"), page(body="- ett"))[2:] == [("#", "- ett", True)]


def test_sections_answer_one_another_by_their_ids_in_any_order() -> None:
    source = page(body="## A {#a}\n\none\n\n## B {#b}\n\ntwo")
    target = page(body="## B {#b}\n\ntvå\n\n## A {#a}\n\nett\n\n## C {#c}\n\ntre")
    assert [(key, text) for key, text, _ in pairs(source, target)[2:]] == [
        ("#a/heading", "A"),
        ("#a/1", "ett"),
        ("#b/heading", "B"),
        ("#b/1", "två"),
    ]


def test_a_page_or_a_section_that_is_missing_is_to_be_translated_block_by_block() -> None:
    source = page("admitted: [{term: node}]\n", "one\n\n## A {#a}\n\ntwo\n\nthree")
    assert pairs(source, None) == [
        ("preferred.term", None, False),
        ("definition", None, False),
        ("admitted", None, False),
        ("#/1", None, False),
        ("#a/heading", None, False),
        ("#a/1", None, False),
        ("#a/2", None, False),
    ]
    assert pairs(source, page(body="ett"))[2:] == [
        ("#/1", "ett", False),
        ("#a/heading", None, False),
        ("#a/1", None, False),
        ("#a/2", None, False),
    ]


def test_fields_that_a_language_may_lack_are_asked_for_only_where_it_has_them() -> None:
    with_terms = page("admitted: [{term: node}]\ndeprecated: [{term: nod, reason: No.}]\n")
    assert pairs(with_terms, page()) == FIELDS
    assert [key for key, *_ in pairs(with_terms, with_terms)] == [
        "preferred.term",
        "definition",
        "admitted",
        "deprecated",
    ]
    assert pairs(page(), with_terms) == FIELDS


def test_a_formula_has_words_unless_it_is_a_calculators() -> None:
    body = "{{ formula load }}\n\n{{ formula load = strength / 5 }}"
    assert pairs(page(body=body), page(body=body))[2:] == [
        ("#/2", "{{ formula load = strength / 5 }}", False)
    ]


def test_what_has_no_words_is_no_segment() -> None:
    body = "{{ calculator load }}\n\n***\n\nText with {{ = 2 * 50 }}."
    assert pairs(page(body=body), page(body=body))[2:] == [
        ("#/3", "Text with {{ = 2 * 50 }}.", False)
    ]
    assert pairs(page(body=body), page(body=body.replace("load", "strain")))[2:] == [
        ("#", body.replace("load", "strain"), True)
    ]
