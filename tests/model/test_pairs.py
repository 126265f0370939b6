"""Which languages can be read beside each other."""

from dataclasses import replace

import pytest

from kurslex.model.glossary import Glossary
from tests.site.tiny import tiny_glossary


def speaking(tags: str, pairs: tuple[tuple[str, str], ...] | None) -> Glossary:
    tiny = tiny_glossary()
    return replace(
        tiny,
        locales={tag: replace(tiny.locales["sv"], tag=tag) for tag in tags.split()},
        messages=dict.fromkeys(tags.split(), tiny.messages["sv"]),
        pairs=pairs,
    )


def beside(glossary: Glossary) -> dict[str, str]:
    return {tag: " ".join(glossary.beside(tag)) for tag in glossary.locales}


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("sv", {"sv": ""}),
        ("sv fr", {"sv": "fr", "fr": "sv"}),
        ("sv fr da", {"sv": "fr da", "fr": "sv da", "da": "sv fr"}),
        ("sv fr da is", {"sv": "", "fr": "", "da": "", "is": ""}),
    ],
)
def test_up_to_three_languages_stand_beside_each_other(tags: str, found: dict[str, str]) -> None:
    assert beside(speaking(tags, None)) == found


@pytest.mark.parametrize(
    ("pairs", "found"),
    [
        ((), {"sv": "", "fr": "", "da": ""}),
        ((("da", "sv"),), {"sv": "da", "fr": "", "da": "sv"}),
        ((("da", "fr"), ("sv", "fr")), {"sv": "fr", "fr": "sv da", "da": "fr"}),
    ],
)
def test_a_declared_pair_stands_for_both_directions(
    pairs: tuple[tuple[str, str], ...], found: dict[str, str]
) -> None:
    assert beside(speaking("sv fr da", pairs)) == found
