"""A glossary with three languages that are written from right to left, and its readers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from scripts.site_server import Served, serving
from tests.browser.readers import Readers
from tests.support.command import run_kurslex
from tests.support.edits import begin_language, copy_tiny_site
from tests.support.made_once import made_once

_BEGUN = {"he": "right-to-left", "ar": "arabic", "ur": "urdu"}


@pytest.fixture(scope="session")
def site_from_right(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The tiny site with three more languages; the first has a calculator and three concepts."""

    def make(folder: Path) -> None:
        root = copy_tiny_site(folder)
        for tag, pages in _BEGUN.items():
            begin_language(root, tag, pages)
        result = run_kurslex("build", "--no-cache", cwd=root)
        assert result.returncode == 0, result.stderr

    with serving(made_once(tmp_path_factory, "from-right", make) / "site") as served:
        yield served


@pytest.fixture(scope="session")
def readers(browser: Browser, site_from_right: Served) -> Iterator[Readers]:
    """Readers of that site in the place of this project's."""
    with Readers(browser, site_from_right.address) as readers:
        yield readers
