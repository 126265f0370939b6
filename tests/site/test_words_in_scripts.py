"""Texts that scripts put into messages are put there as they are."""

import re
from pathlib import Path

import pytest

import kurslex.site

ASSETS = Path(kurslex.site.__file__).parent / "assets"
REPLACED = re.compile(r'\.replace(?:All)?\("\{(\w+)\}", (?P<value>\(\) =>)?')
# Figures with their unit have no sign behind "$" that would count.
NUMBERS = {"concepts", "count", "miss", "over", "read", "row", "seed", "sheets", "steps"}


@pytest.mark.parametrize("script", sorted(ASSETS.glob("*.js")), ids=lambda each: each.name)
def test_only_a_number_replaces_a_name_by_itself(script):
    r"""In a text that is no function's, `$&` and `$'` of a term would stand for the message."""
    text = script.read_text(encoding="utf-8")
    texts = {found[1] for found in REPLACED.finditer(text) if not found["value"]}
    assert texts <= NUMBERS


def test_such_places_are_found():
    found = [*REPLACED.finditer((ASSETS / "progress.js").read_text(encoding="utf-8"))]
    assert {each[1] for each in found} == {"read", "steps", "count", "concepts", "term"}
    assert [each[1] for each in found if each["value"]] == ["term"]
