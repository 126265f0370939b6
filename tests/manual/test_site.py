"""The manual as a site: built strictly, whole, and without a request to another host."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.manual.examples import CHAPTERS, copy_manual
from tests.support.command import environment

_LOADED = re.compile(r"<(?:script|img|iframe)[^>]* src=\"([^\"]*)|<link[^>]* href=\"([^\"]*)")


def build(manual: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(manual / "mkdocs.yml")],
        env=environment(NO_MKDOCS_2_WARNING="1"),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    manual = copy_manual(tmp_path_factory.mktemp("manual") / "manual")
    done = build(manual)
    assert done.returncode == 0, done.stderr
    return manual / "site"


def test_each_chapter_is_a_page_and_in_the_navigation(site):
    for chapter in CHAPTERS:
        page = "index.html" if chapter == "index" else f"{chapter}/index.html"
        assert (site / page).is_file()


def test_nothing_comes_from_another_host(site):
    loaded = {
        next(filter(None, found), "")
        for page in site.rglob("*.html")
        for found in _LOADED.findall(page.read_text(encoding="utf-8"))
    }
    assert loaded
    assert [each for each in loaded if each.startswith(("http", "//"))] == []


def test_a_link_that_leads_nowhere_ends_the_build(tmp_path):
    manual = copy_manual(tmp_path / "manual")
    start = manual / "pages/start.md"
    start.write_text(start.read_text("utf-8") + "\n[More](content.md#nothing)\n", "utf-8")
    done = build(manual)
    assert done.returncode == 1
    assert "'content.md#nothing'" in done.stderr
