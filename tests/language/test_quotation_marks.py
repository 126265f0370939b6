"""Quotation marks by language."""

import pytest

from kurslex.language.quotation_marks import quotation_marks


@pytest.mark.parametrize(
    ("tag", "outer", "inner"),
    [
        ("en", "“ ”", "‘ ’"),
        ("de", "„ “", "‚ ‘"),
        ("de-AT", "„ “", "‚ ‘"),
        ("de-CH", "„ “", "‚ ‘"),
        ("fr", "«\u00a0 \u00a0»", ""),
        ("fr-CH", "« »", "‹ ›"),
        ("fr-CA", "«\u00a0 \u00a0»", "” “"),
        ("nb", "« »", "‘ ’"),
        ("sv", "” ”", "’ ’"),
        ("pl", "„ ”", "« »"),
        ("ar-EG", "” “", "’ ‘"),
        ("ja", "「 」", "『 』"),
        ("zh-Hans", "“ ”", "‘ ’"),
        ("zh-Hant-TW", "「 」", "『 』"),
        ("tlh", "“ ”", "‘ ’"),
    ],
)
def test_marks(tag, outer, inner):
    assert quotation_marks(tag) == (
        tuple(outer.split(" ")),
        tuple(inner.split(" ")) if inner else (),
    )
