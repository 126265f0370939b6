"""`docs/page-dates.txt`: the day of each page's last change, as the last release has written it.

An archive of a release has no history. With this file it dates its pages as the repository does.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from kurslex.model.page_times import PageTimes, TimesByPath
from kurslex.model.release import day_time, is_day
from kurslex.problem import Problem, shortened
from kurslex.project.files.text_files import read_text

PAGE_DATES = "docs/page-dates.txt"

_HEAD = (
    "# Written by kurslex release: the day of each page's last change, for archives without a\n"
    "# history and for shallow clones.\n"
)


def load_page_dates(root: Path, problems: list[Problem]) -> Mapping[str, PageTimes]:
    """Return what the last release has said of pages, by their paths; nothing without the file.

    Lines that say no day of a page are added to `problems`. Pages that are gone may be named.
    """
    if not os.path.lexists(root / PAGE_DATES):
        return {}
    text = read_text(root, PAGE_DATES, problems)
    found = {}
    for number, line in enumerate((text or "").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        day, _, path = line.partition(" ")
        if is_day(day) and path.startswith("docs/") and path.endswith(".md"):
            found[path] = PageTimes(first=0, last=day_time(day))
        else:
            problems.append(
                Problem(
                    path=PAGE_DATES,
                    line=number,
                    message=f"'{shortened(line)}' is not the day of a page",
                    check="malformed-field",
                    hint="write a day and a path: 2026-11-29 docs/nb/share.md",
                )
            )
    return found


def page_dates_text(times: TimesByPath) -> str:
    """Return the text of a file that says the days of pages whose times are known."""
    days = {path: each.last_day for path, each in times.items() if each}
    return _HEAD + "".join(f"{days[path]} {path}\n" for path in sorted(days))
