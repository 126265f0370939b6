"""Further declarations in `docs/concepts.yml`: each table is there once, whatever it had."""

import pytest

from kurslex.imports.project_texts import Declarations, with_declarations
from kurslex.project.loading.concepts_file import read_concepts

BEFORE = "locales: [en]\nthemes: [parts]\n"
AFTER = "concepts: {bight: {theme: parts}}\n"


@pytest.mark.parametrize(
    "tables",
    [
        "",
        "pages: {}\nrelations: {}\n",
        "relations: {} # none yet\npages: { } # none yet\n",
        "pages: { # none yet\n}\nrelations:\n  {}\n",
        "pages:\n  about: menu\nrelations:\n  made-of: directed\n",
        "pages: {about: menu}\nrelations: {made-of: directed}\n",
    ],
)
def test_a_table_that_is_there_gets_the_entries(tables):
    text = with_declarations(
        f"{BEFORE}{tables}{AFTER}",
        Declarations(
            locales=[],
            themes=[],
            own_types={"beside": True, "before": False},
            concepts=[],
            free=["help", "us"],
        ),
    )
    problems = []
    declared = read_concepts(text, problems)
    assert problems == []
    assert (text.count("pages:"), text.count("relations:")) == (1, 1)
    assert text.count("# none yet") == tables.count("# none yet")
    had = "about" in tables
    assert [each.id for each in declared.free] == [*(["about"] if had else []), "help", "us"]
    types = {each.id: each.symmetric for each in declared.relation_types}
    own = {"made-of": False, "beside": True, "before": False}
    assert {name: types[name] for name in own if name in types} == {
        name: kind for name, kind in own.items() if had or name != "made-of"
    }
    assert [each.id for each in declared.concepts] == ["bight"]
