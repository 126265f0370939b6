"""What search looks terms up in grows no faster than the glossary, nor than its texts."""

from dataclasses import replace

import pytest

from kurslex.loading import load_glossary
from kurslex.rendering.search_script import search_script
from tests.support.command import PROJECT


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_a_glossary_twice_as_large_has_an_index_at_most_twice_as_large(tag: str) -> None:
    whole, _ = load_glossary(PROJECT)
    half = set(list(whole.concepts)[::2])
    smaller = replace(
        whole,
        concepts={name: each for name, each in whole.concepts.items() if name in half},
        pages={key: page for key, page in whole.pages.items() if key[1] in half},
    )
    growth = len(search_script(whole, tag)) / len(search_script(smaller, tag))
    assert growth <= len(whole.concepts) / len(smaller.concepts)
