"""The colours of the tokens: the contrast of all pairs, in both schemes."""

import re
from itertools import product

import pytest

from kurslex.model.look import (
    FOR_EDGES,
    FOR_WORDS,
    INK,
    NEUTRAL,
    PAPER,
    SCHEMES,
    TINT,
    Side,
    contrast,
)
from kurslex.site.small_assets import asset
from tests.site.tiny import tiny_glossary
from tests.support.glossaries import project_glossary

TOKENS = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--kx-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", asset("tokens.css")
    )
}
GLOSSARIES = {
    "neutral": NEUTRAL,
    "tiny": tiny_glossary().look.sides,
    "project": project_glossary().look.sides,
}


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [("#000000", "#ffffff", 21), ("#777777", "#777777", 1), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_what_the_guidelines_define(one: str, other: str, wanted: float) -> None:
    assert contrast(one, other) == pytest.approx(wanted, abs=0.005)
    assert contrast(one, other) == contrast(other, one)


def test_the_model_knows_the_tokens_against_which_sides_are_judged() -> None:
    assert (TOKENS["paper"], TOKENS["tint"], TOKENS["ink"]) == (PAPER, TINT, INK)
    for name, side in zip(("first", "second"), NEUTRAL, strict=True):
        assert (TOKENS[name], TOKENS[f"{name}-area"]) == (side.lines, side.areas)


def test_the_colours_are_these() -> None:
    """A colour that comes or goes is judged below as words, as an edge, or as a ground."""
    assert set(TOKENS) == {
        *("paper", "tint", "ink", "soft", "rule", "edge", "wrong", "found"),
        *("first", "first-area", "second", "second-area"),
    }


@pytest.mark.parametrize("at", [0, 1], ids=SCHEMES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [*product(("ink", "soft", "wrong"), ("paper", "tint")), ("ink", "found")],
)
def test_words_can_be_read(words: str, ground: str, at: int) -> None:
    assert contrast(TOKENS[words][at], TOKENS[ground][at]) >= FOR_WORDS


@pytest.mark.parametrize("at", [0, 1], ids=SCHEMES)
@pytest.mark.parametrize("ground", ["paper", "tint"])
def test_edges_can_be_seen(ground: str, at: int) -> None:
    assert contrast(TOKENS["edge"][at], TOKENS[ground][at]) >= FOR_EDGES


@pytest.mark.parametrize("at", [0, 1], ids=SCHEMES)
@pytest.mark.parametrize(
    "side", [each for sides in GLOSSARIES.values() for each in sides], ids=lambda each: each.id
)
def test_sides_can_be_read_and_seen(side: Side, at: int) -> None:
    lines, areas = side.lines[at], side.areas[at]
    # What is printed on a button is in the colour of the paper: the same pair the other way round.
    assert min(contrast(lines, PAPER[at]), contrast(lines, TINT[at])) >= FOR_WORDS
    assert contrast(INK[at], areas) >= FOR_WORDS
    assert contrast(lines, areas) >= FOR_EDGES
