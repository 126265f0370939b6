"""What has changed, for people: sentences, and a share of the words."""

import pytest

from kurslex.analysis.freshness.difference import differences, share_of_words
from kurslex.analysis.freshness.page_parts import Part


def part(name: str, text: str) -> Part:
    return Part(name=name, text=text)


HEAD = part("terms and definition", "knop, knut\n\nEn knop håller.")
OPENING = part("opening", "Den håller länge. Den är\nstark.\n\nOch bra.")
EXAMPLE = part("#example", "## Exempel {#example}\n\n- Ett rep. Två rep.\n- Tre rep")


def shown(base, now):
    return [(each.name, *each.lines) for each in differences(base, now)]


def test_only_the_sentences_that_differ_are_shown():
    opening = part("opening", "Den håller länge. Den är svag.\n\nOch bra.")
    example = part(
        "#example", "## Ett exempel {#example}\n\n- Ett rep. Två rep.\n- Tre rep\n- Fyra"
    )
    assert shown([HEAD, OPENING, EXAMPLE], [HEAD, opening, example]) == [
        ("opening", "- Den är stark.", "+ Den är svag."),
        ("#example", "- ## Exempel {#example}", "+ ## Ett exempel {#example}", "+ - Fyra"),
    ]


def test_the_head():
    head = part(HEAD.name, "knop\n\nEn knop håller.")
    assert shown([HEAD], [head]) == [("terms and definition", "- knop, knut", "+ knop")]


def test_a_section_that_is_new_and_one_that_is_gone():
    more = part("#more", "## Mer {#more}\n\nMer.")
    assert shown([HEAD, EXAMPLE], [HEAD, more]) == [
        ("#example", "- ## Exempel {#example}", "- - Ett rep.", "- Två rep.", "- - Tre rep"),
        ("#more", "+ ## Mer {#more}", "+ Mer."),
    ]


def test_the_same_is_no_difference():
    assert differences([HEAD, OPENING], [HEAD, OPENING]) == []
    assert share_of_words([HEAD, OPENING], [HEAD, OPENING]) == 0


def test_what_is_not_known_is_shown_as_it_is_now():
    (found,) = differences([HEAD, None], [HEAD, part("opening", "Ny text.")])
    assert (found.name, found.lines, found.is_known) == ("opening", ("+ Ny text.",), False)
    assert share_of_words([HEAD, None], [HEAD]) is None


def test_what_is_gone_and_not_known_has_no_name():
    (found,) = differences([HEAD, None], [HEAD])
    assert (found.name, found.lines, found.is_known) == ("", (), False)


def test_what_is_new_beside_one_that_is_not_known():
    now = [part("#a", "A."), part("#b", "B.")]
    assert [each.is_known for each in differences([None], now)] == [False, True]


@pytest.mark.parametrize(
    ("base", "now", "share"),
    [("a b c d", "a b c e", 0.25), ("a b", "c d", 1), ("a b c", "a b c d e", 0.25), ("", "a", 1)],
)
def test_the_share_of_words(base, now, share):
    assert share_of_words([part("opening", base)], [part("opening", now)]) == pytest.approx(share)
