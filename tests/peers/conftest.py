"""What the tests of the comparison share: vocabularies, each of which takes as long as a test."""

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from scripts.peers import with_kurslex
from scripts.peers.invented_words import Vocabulary


@cache
def _made(state: Any) -> tuple[Vocabulary, Any]:
    """Return the words that chance makes from a state, and its state afterwards."""
    chance = Random()
    chance.setstate(state)
    return Vocabulary(chance), chance.getstate()


def known_vocabulary(chance: Random) -> Vocabulary:
    """Return the words of a language, which are the same each time; nobody changes them."""
    vocabulary, after = _made(chance.getstate())
    chance.setstate(after)
    return vocabulary


@pytest.fixture(scope="session", autouse=True)
def known_words() -> Iterator[None]:
    """Let each language's words be invented once in a process, and its settings be read once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scripts.peers.corpus.Vocabulary", known_vocabulary)
        patch.setattr(with_kurslex, "_declared", cache(with_kurslex._declared))
        yield
