"""The days of pages that a release records: written, read again, and reported where wrong."""

from kurslex.model.page_times import PageTimes
from kurslex.project.loading.page_dates import PAGE_DATES, load_page_dates, page_dates_text


def _read(root, text):
    (root / "docs").mkdir()
    (root / PAGE_DATES).write_text(text, encoding="utf-8")
    problems = []
    return load_page_dates(root, problems), [str(each) for each in problems]


def test_what_is_written_is_read_as_days(tmp_path):
    noon = 1_772_366_400  # 1 March 2026, 12:00
    times = {
        "docs/sv/reef-knot.md": PageTimes(first=5, last=noon),
        "docs/fr/bowline.md": PageTimes(first=5, last=noon + 24 * 3600),
        "docs/sv/new.md": None,
    }
    text = page_dates_text(times)
    assert text.splitlines()[2:] == [
        "2026-03-02 docs/fr/bowline.md",
        "2026-03-01 docs/sv/reef-knot.md",
    ]
    days = {
        "docs/fr/bowline.md": PageTimes(first=0, last=noon + 12 * 3600),
        "docs/sv/reef-knot.md": PageTimes(first=0, last=noon - 12 * 3600),
    }
    assert _read(tmp_path, text) == (days, [])
    assert page_dates_text(days) == text


def test_what_is_no_day_of_a_page_is_reported_and_the_rest_read(tmp_path):
    text = "# Days.\n2026-02-30 docs/sv/a.md\n2026-03-01 docs/sv/b.md\n2026-03-01\n\n../c.md\n"
    found, problems = _read(tmp_path, text)
    assert found == {"docs/sv/b.md": PageTimes(first=0, last=1_772_323_200)}
    said = "is not the day of a page [malformed-field]\n  hint: write a day and a path: "
    assert problems == [
        f"docs/page-dates.txt:{line}: '{text}' {said}2026-11-29 docs/nb/share.md"
        for line, text in ((2, "2026-02-30 docs/sv/a.md"), (4, "2026-03-01"), (6, "../c.md"))
    ]


def test_without_the_file_nothing_is_known(tmp_path):
    assert load_page_dates(tmp_path, []) == {}
