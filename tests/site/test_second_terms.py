"""The terms of a language, for readers of another who have chosen it."""

import json
from itertools import pairwise

from kurslex.site.second_terms import second_terms_files, second_terms_location
from tests.site.many import knot, many_knots
from tests.site.tiny import tiny_glossary, without


def content(script: str) -> dict:
    return json.loads(script[script.index("{") : script.rindex("}") + 1])


def test_few_terms_are_one_file_with_what_is_written() -> None:
    files = second_terms_files(without("sv", "reef-knot"), "sv")
    assert [*files] == [second_terms_location("sv")]
    assert content(files[second_terms_location("sv")]) == {
        "direction": "ltr",
        "terms": {"bowline": "pålstek", "clove-hitch": "dubbelt halvslag"},
    }


def test_very_many_terms_come_in_pieces_each_found_by_its_first_concept() -> None:
    glossary = many_knots(1500)
    files = second_terms_files(glossary, "fr")
    location = second_terms_location("fr")
    index = content(files.pop(location))
    assert index["terms"] == {}
    firsts = [first for first, _ in index["pieces"]]
    assert all(one < other for one, other in pairwise(firsts))
    assert len(firsts) == len(files) > 5
    found = {}
    for at, first in enumerate(firsts):
        piece = content(files[f"{location.removesuffix('.js')}.{at}.js"])
        assert next(iter(piece)) == first
        assert len(json.dumps(piece)) < 12_000
        found |= piece
    assert found.keys() == glossary.concepts.keys()
    assert found[knot(1234)] == f"fr {knot(1234)}"


def test_a_new_term_changes_one_piece_alone() -> None:
    few, more = (second_terms_files(many_knots(count), "fr") for count in (1200, 1201))
    changed = [path for path in few if few[path] != more.get(path)]
    assert len(changed) == 2
    assert second_terms_location("fr") in changed
    assert tiny_glossary().locales["fr"].voices == ("fr",)
