"""What students type finds what they look for: terms first, then the texts that name it.

The lists in tests/cases/search were written without knowledge of the code.
"""

import pytest

from scripts.search_quality import search_quality
from tests.support.addresses import CONCEPTS, LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_students_find_what_they_type(language, reader, server):
    quality = search_quality(reader(), server.address, language)
    assert len(quality.wanted) >= 390
    assert set().union(*quality.wanted.values()) == set(CONCEPTS)
    assert quality.share(quality.late) >= 0.95, quality.late
    assert quality.share(quality.lost) >= 0.99, quality.lost
