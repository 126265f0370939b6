"""What counts as a change of a page's words, and what does not."""

import pytest

from kurslex.analysis.freshness.page_parts import exact_fingerprint, fingerprint, page_parts
from tests.analysis.freshness.pages import TEXT, page


def test_the_parts_of_a_page():
    assert [(part.name, part.text) for part in page_parts(page())] == [
        ("terms and definition", "knop, knut\n\nEn knop håller."),
        ("opening", "Den håller länge."),
        ("#example", "## Exempel {#example}\n\n- Ett\n- Två"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("reef-knot.md#example", "https://a.example/b_(c)"),
        ("[håller](reef-knot.md#example)", "håller"),
        ("[håller](reef-knot.md#example)", '[håller](reef-knot.md "titel")'),
        ("Den [håller]", "Den  \n[håller]"),
        ("länge.\n", "länge.\n\n\n"),
        ("En knop håller.", ">-\n  En knop\n  håller."),
        ("En knop", "En\u00a0knop"),
        ("håller", "ha\u030aller"),
        ("forms: [knopen]", "forms: [knopen, knopar]"),
        ("Det är något annat.", "Skriv knop."),
        ("definition:", "unlinked: [reef-knot]\ndefinition:"),
        ("definition:", "checked: {fr: 34070-11aec}\ndefinition:"),
        ("definition:", "checked: {fr: 34070a-11aec0}\ndefinition:"),
        ("länge.", "länge!"),
        ("Den [håller]", "Den, [håller]"),
        ("Den [håller]", "«Den» [**håller**]"),
        ("- Två", "* Två."),
        ("\n", "\r\n"),
    ],
)
def test_what_does_not_count(old, new):
    assert old in TEXT
    other = TEXT.replace(old, new).replace("\r\n", "\n")
    assert fingerprint(page(other)) == fingerprint(page())


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("term: knop\n", "term: stek\n", 0),
        ("term: knut", "term: knota", 0),
        ("En knop håller.", "En knop håller fast.", 0),
        ("[håller]", "[fäster]", 1),
        ("länge", "Länge", 1),
        ("- Två", "- Tre", 2),
        ("- Två", "- Tva", 2),
        ("term: knut", "term: knu-t", 0),
        ("  - term: knut", "  - term: kn\n  - term: ut", 0),
        ("länge", "länge?", 1),
        ("## Exempel", "## Ett exempel", 2),
        ("{#example}", "{#examples}", 2),
        ("- Två", "- {{ = 1 + 1 }}", 2),
    ],
)
def test_what_counts(old, new, part):
    assert old in TEXT
    before, after = fingerprint(page()), fingerprint(page(TEXT.replace(old, new)))
    assert [at for at, each in enumerate(after) if each != before[at]] == [part]


def test_a_section_more():
    after = fingerprint(page(f"{TEXT}\n## Mer {{#more}}\n\nMer.\n"))
    assert (after[:3], len(after)) == (fingerprint(page()), 4)


def test_fingerprints_stay_the_same_for_good():
    assert exact_fingerprint(page()) == ("ffab5", "a40a5", "ba65b")
    assert fingerprint(page()) == ("8d2bc6", "310a7c", "8df28f")


def test_a_section_has_no_more_weight_than_its_name():
    """What one part says cannot stand for what another says."""
    other = TEXT.replace("## Exempel {#example}", "## Exempel {#other}")
    assert fingerprint(page(other))[2] != fingerprint(page())[2]
