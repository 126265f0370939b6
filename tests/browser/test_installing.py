"""Chromium would install a language: its manifest has no fault, and all that it asks for exists."""

import json

import pytest
from playwright.sync_api import Browser

from scripts.find_browser import find_installed_browser
from scripts.site_server import Served
from tests.browser.conftest import QUIET
from tests.browser.waiting import PATIENCE
from tests.support.addresses import LANGUAGES


@pytest.fixture(scope="module")
def whole(browser: Browser, tmp_path_factory: pytest.TempPathFactory):
    """The whole Chromium, with a profile: without windows, and unseen, it installs nothing."""
    context = browser.browser_type.launch_persistent_context(
        tmp_path_factory.mktemp("reader"),
        executable_path=find_installed_browser() or browser.browser_type.executable_path,
        args=QUIET,
    )
    context.set_default_timeout(PATIENCE * 1000)
    yield context
    context.close()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_can_be_installed(language: str, whole, server: Served) -> None:
    page = whole.new_page()
    page.goto(f"{server.address}{language}/share/")
    session = whole.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["url"] == f"{server.address}{language}/manifest.webmanifest"
    assert found["errors"] == []
    manifest = json.loads(found["data"])
    assert found["manifest"]["startUrl"] == f"{server.address}{language}/"
    assert found["manifest"]["scope"] == server.address
    assert found["manifest"]["name"] == manifest["name"]
    assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    page.close()


def test_what_is_missing_is_said(whole, server: Served) -> None:
    page = whole.new_page()
    page.goto(server.address)  # the choice of a language is nothing to install
    session = whole.new_cdp_session(page)
    [error] = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert error["errorId"] == "no-manifest"
    page.close()
