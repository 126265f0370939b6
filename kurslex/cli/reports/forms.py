"""The forms in which `kurslex check` reports: one file a form, each for another reader."""

from collections.abc import Callable, Sequence

from kurslex.cli.reports.as_github import github_report
from kurslex.cli.reports.as_json import json_report
from kurslex.cli.reports.as_sarif import sarif_report
from kurslex.cli.reports.as_text import text_report
from kurslex.problem import Problem

REPORTS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "text": text_report,
    "github": github_report,
    "json": json_report,
    "sarif": sarif_report,
}
"""From sorted problems to a report that ends in a line end, or is empty."""
