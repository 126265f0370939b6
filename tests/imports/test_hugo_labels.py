"""Words with which pages are labelled: what they mean in other languages, and what is left over."""

from kurslex.imports.hugo_labels import concept_labels, labels
from kurslex.imports.hugo_pages import HugoPage
from kurslex.imports.material import Material, Place


def page(path: str, **said) -> HugoPage:
    fields = {"category": "", "tags": (), "status": "", **said}
    return HugoPage(terms=(), blocks=[], place=Place(path=path), summary=[], aliases=(), **fields)


def test_a_word_is_what_stands_at_its_place_in_most_concepts():
    words = {
        "bowline": {"en": ["loop", "sea"], "de": ["Schlinge", "See"]},
        "reef-knot": {"en": ["sea"], "de": ["See"]},
        "hitch": {"en": ["sea"], "de": ["Meer"]},
        "bend": {"de": ["Meer", "See"]},
    }
    found = labels(words, "en")
    assert found.of["bowline"] == ("loop", "sea")
    assert found.of["bend"] == ("sea",)
    assert found.names == {
        "loop": {"en": "loop", "de": "Schlinge"},
        "sea": {"en": "sea", "de": "See"},
    }
    assert found.lost == {}


def test_a_language_with_the_word_of_the_first_has_no_name_of_its_own():
    found = labels({"bend": {"en": ["sea"], "de": ["sea"], "nb": ["sjø"]}}, "en")
    assert found.names == {"sea": {"en": "sea", "nb": "sjø"}}


def test_what_one_page_alone_says_is_left_over():
    words = {"bend": {"en": ["sea"], "de": ["See", "Segeln"], "ja": ["海", "船"]}}
    found = labels(words, "en")
    assert found.of == {"bend": ("sea",)}
    assert found.lost == {("bend", "de"): ["See", "Segeln"], ("bend", "ja"): ["海", "船"]}


def test_the_status_of_most_concepts_says_nothing_of_one():
    pages = {
        name: {"en": page(f"en/{name}.md", status=status), "de": page(f"de/{name}.md", status=own)}
        for name, status, own in [
            ("bend", "Completed", "Fertig"),
            ("bowline", "completed", "Fertig"),
            ("hitch", "Deprecated", "Fertig"),
        ]
    }
    material = Material(source="knots")
    _, _, statuses = concept_labels(pages, material, "en")
    assert statuses == {"hitch": "deprecated"}
    assert [(each.what, each.text, str(each.place)) for each in material.kept] == [
        ("field 'status'", "Fertig", "de/hitch.md"),
        ("status of most concepts", "Completed", "knots"),
    ]
