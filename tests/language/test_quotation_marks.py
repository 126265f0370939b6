"""Quotation marks by language."""

import icu
import pytest
from babel.localedata import locale_identifiers

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
        ("zh-TW", "「 」", "『 』"),
        ("zh-HK", "「 」", "『 』"),
        ("zh-CN", "“ ”", "‘ ’"),
        ("yue-CN", "“ ”", "‘ ’"),
        ("tlh", "“ ”", "‘ ’"),
    ],
)
def test_marks(tag, outer, inner):
    assert quotation_marks(tag) == (
        tuple(outer.split(" ")),
        tuple(inner.split(" ")) if inner else (),
    )


# CLDR 48 has changed these, or has them first; ICU 77 brings CLDR 47.
NEWER = {"az-Arab", "cv", "eo", "kk-Arab", "lld", "ms-Arab", "nso", "sdh", "sq", "tyv"}


def test_they_are_those_of_icu():
    different = set()
    for name in locale_identifiers():
        tag = name.replace("_", "-")
        outer, inner = quotation_marks(tag)
        marks = [mark.strip("\u00a0") for mark in outer + (inner or outer)]
        data = icu.LocaleData(name)
        if marks != [data.getDelimiter(kind) for kind in range(4)]:
            language, *rest = tag.split("-")
            different.add("-".join([language, *(each for each in rest if len(each) == 4)]))
    assert different == NEWER
