"""The list of concepts when one of them moves: what is not what it was a moment ago is said."""

import pytest

from kurslex.errors import UsageError
from kurslex.project.scaffolding.concept_file_moves import ConceptFile


@pytest.mark.parametrize("text", ["", "- bowline\n", "path: {}\n", "concepts: [bowline]\n"])
def test_a_list_that_somebody_has_changed_meanwhile_is_named(text: str) -> None:
    expected = "docs/concepts.yml was changed meanwhile; run this command again"
    with pytest.raises(UsageError, match=expected):
        ConceptFile(text, [])
