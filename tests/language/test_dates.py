"""Dates as people write them."""

import pytest

from kurslex.language.dates import day_and_month, written_date


@pytest.mark.parametrize(
    ("tag", "date"),
    [
        ("de", "29. November 2026"),
        ("nb", "29. november 2026"),
        ("it", "29 novembre 2026"),
        ("zh-Hant", "2026年11月29日"),
        ("tlh", "2026-11-29"),
    ],
)
def test_a_date_is_written_as_the_language_does(tag, date):
    assert written_date(tag, 1_795_910_400) == date


@pytest.mark.parametrize(
    ("tag", "day"),
    [("de", "29. November"), ("nb", "29. november"), ("it", "29 novembre"), ("tlh", "11-29")],
)
def test_a_day_is_written_without_its_year(tag, day):
    assert day_and_month(tag, 1_795_910_400) == day
