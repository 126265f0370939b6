from pathlib import Path

import pytest

from kurslex.model.concept import Concept, FewestLinks, Legacy, LegacyCalculator, Withdrawn
from kurslex.project.loading.concepts_file import Declared, load_concepts, read_concepts

HEAD = "locales: [sv, fr]\nthemes: [loops]\n"


def load(root: Path, text: str) -> tuple[Declared, list[str]]:
    (root / "docs").mkdir()
    (root / "docs/concepts.yml").write_text(text, encoding="utf-8")
    problems = []
    return load_concepts(root, problems), [str(problem) for problem in problems]


def test_declarations_keep_their_order(tmp_path: Path) -> None:
    declared, reports = load(
        tmp_path,
        f"""{HEAD}concepts:
  sheet-bend: {{theme: loops, legacy: [a, b#use]}}
  bowline:
    theme: loops
    broader: [knot]
    related: sheet-bend
    calculators: [working-load]
""",
    )
    assert reports == []
    assert declared == Declared(
        locales=("sv", "fr"),
        themes=("loops",),
        concepts=(
            Concept(
                id="sheet-bend",
                theme="loops",
                line=4,
                legacy=(Legacy(slug="a"), Legacy(slug="b", section="use")),
            ),
            Concept(
                id="bowline",
                theme="loops",
                line=5,
                relations={"broader": ("knot",), "related": ("sheet-bend",)},
                calculators=("working-load",),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("written", "wanted"), [("", True), ("zip-files: true", True), ("zip-files: false", False)]
)
def test_zip_files_are_there_unless_a_project_wants_none(
    tmp_path: Path, written: str, *, wanted: bool
) -> None:
    declared, reports = load(tmp_path, f"{HEAD}{written}\nconcepts:\n  bowline: {{theme: loops}}\n")
    assert (declared.zip_files, reports) == (wanted, [])


def test_handouts_are_those_that_a_project_wants_in_the_order_of_the_page() -> None:
    def read(line: str) -> tuple[tuple[str, ...], list[str]]:
        problems = []
        text = f"{HEAD}{line}\nconcepts:\n  bowline: {{theme: loops}}\n"
        return read_concepts(text, problems).handouts, [str(each) for each in problems]

    assert read("") == ((), [])
    assert read("handouts: [epub, pdf]") == (("pdf", "epub"), [])
    assert read("handouts: [pdf, docx]")[1] == [
        "docs/concepts.yml:3: 'docx' is no format of handouts [malformed-field]\n"
        "  hint: there are pdf, epub"
    ]


@pytest.mark.parametrize(
    ("written", "pairs"),
    [
        ("", None),
        ("pairs: []", ()),
        ("pairs: [[fr, sv]]", (("fr", "sv"),)),
        ("pairs:\n  - [sv, fr]\n", (("sv", "fr"),)),
    ],
)
def test_pairs_of_languages(
    tmp_path: Path, written: str, pairs: tuple[tuple[str, str], ...] | None
) -> None:
    declared, reports = load(tmp_path, f"{HEAD}{written}\nconcepts:\n  bowline: {{theme: loops}}\n")
    assert (declared.pairs, reports) == (pairs, [])


@pytest.mark.parametrize(
    ("written", "fewest"),
    [
        ("links: {incoming: 2, outgoing: 3}", FewestLinks(incoming=2, outgoing=3)),
        ("links: {outgoing: 0}", FewestLinks()),
        ("", FewestLinks()),
    ],
)
def test_how_many_links_are_asked_for(tmp_path: Path, written: str, fewest: FewestLinks) -> None:
    declared, reports = load(tmp_path, f"{HEAD}concepts: {{}}\n{written}\n")
    assert (declared.fewest_links, reports) == (fewest, [])


@pytest.mark.parametrize("tag", ["sv", "pt-BR", "zh-Hant-TW", "ast", "de-1996", "sl-rozaj-biske"])
def test_language_tags(tmp_path: Path, tag: str) -> None:
    declared, reports = load(tmp_path, f"locales: [{tag}]\nthemes: []\nconcepts: {{}}\n")
    assert declared.locales == (tag,)
    assert reports == []


@pytest.mark.parametrize(
    "tag", ["..", "../..", "/", "/etc", "sv/../fr", "sv_SE", "Svenska", "s", "sv-", "sv-a", "sv fr"]
)
def test_what_is_no_language_tag_never_becomes_a_path(tmp_path: Path, tag: str) -> None:
    declared, reports = load(tmp_path, f'themes: []\nconcepts: {{}}\nlocales: [sv, "{tag}"]\n')
    assert declared.locales == ("sv",)
    assert reports == [
        f"docs/concepts.yml:3: '{tag}' is not a language tag [malformed-field]\n"
        "  hint: write it as BCP 47 does: en, pt-BR"
    ]


def test_a_language_named_twice_is_read_once(tmp_path: Path) -> None:
    declared, reports = load(tmp_path, "locales: [sv, fr, sv]\nthemes: []\nconcepts: {}\n")
    assert declared.locales == ("sv", "fr")
    assert reports == []


@pytest.mark.parametrize("text", ["", "# later\n", "- a\n", "text\n"])
def test_nothing_declared(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text) == (
        Declared(locales=(), themes=(), concepts=()),
        [
            "docs/concepts.yml:1: declares nothing [missing-field]\n"
            "  hint: it needs the fields locales, themes and concepts"
        ],
    )


def test_malformed_yaml_is_reported_once(tmp_path: Path) -> None:
    assert load(tmp_path, f"{HEAD}concepts: [") == (
        Declared(locales=(), themes=(), concepts=()),
        [
            "docs/concepts.yml:3: malformed YAML: while parsing a flow node expected the node "
            "content, but found '<stream end>' [yaml]\n"
            "  hint: put a value that contains ': ' or ' #' between double quotes"
        ],
    )


def test_a_concept_that_is_no_table_is_still_declared(tmp_path: Path) -> None:
    declared, reports = load(tmp_path, f"{HEAD}concepts:\n  bowline: loops\n")
    assert declared.concepts == (Concept(id="bowline", theme="", line=4),)
    assert reports == [
        "docs/concepts.yml:4: field 'bowline' must be a table of fields (name: value) "
        "[malformed-field]"
    ]


def test_what_was_withdrawn_and_what_calculators_were_called(tmp_path: Path) -> None:
    declared, reports = load(
        tmp_path,
        f"""{HEAD}concepts: {{}}
withdrawn:
  granny-knot: {{related: [reef-knot, bowline]}}
  hitch: {{}}
calculators:
  working-load: {{legacy: breaking-load}}
  safe-load: [x]
""",
    )
    assert declared.withdrawn == (
        Withdrawn(id="granny-knot", related=("reef-knot", "bowline"), line=5),
        Withdrawn(id="hitch", related=(), line=6),
    )
    assert declared.legacy_calculators == (
        LegacyCalculator(id="working-load", legacy=("breaking-load",), line=8),
    )
    assert reports == [
        "docs/concepts.yml:6: the withdrawn concept 'hitch' has no field 'related' "
        "[missing-field]\n"
        "  hint: add a line 'related: …'",
        "docs/concepts.yml:9: field 'safe-load' must be a table of fields (name: value) "
        "[malformed-field]",
    ]


def test_identifiers_elsewhere_are_of_known_vocabularies_and_each_means_one_concept(
    tmp_path: Path,
) -> None:
    declared, reports = load(
        tmp_path,
        f"""{HEAD}concepts:
  knot: {{theme: loops, matches: {{wikidata: Q42, stw: 10013-2}}, close-matches: {{eurovoc: 1488}}}}
  bowline:
    theme: loops
    matches: {{wikidata: Q42, wikidat: Q1, eurovoc: c_12}}
    close-matches: {{wikidata: Q42}}
""",
    )
    knot, bowline = declared.concepts
    assert knot.matches == {"wikidata": "Q42", "stw": "10013-2"}
    assert knot.close_matches == {"eurovoc": "1488"}
    assert (bowline.matches, bowline.close_matches) == ({"wikidata": "Q42"}, {"wikidata": "Q42"})
    assert reports == [
        "docs/concepts.yml:7: 'wikidat' is no known vocabulary [malformed-field]\n"
        "  hint: did you mean 'wikidata'?",
        "docs/concepts.yml:7: 'c_12' is no identifier of eurovoc [malformed-field]\n"
        "  hint: write one like 1488",
        "docs/concepts.yml:7: 'Q42' of wikidata is what 'knot' means already [malformed-field]\n"
        "  hint: move what only resembles it to 'close-matches'",
    ]
