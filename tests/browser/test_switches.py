"""The switches with which the tests' Chromium begins."""

import re


def test_what_playwright_leaves_out_is_left_out_beside_what_takes_time(browser):
    """Chromium reads the last list alone."""
    session = browser.new_browser_cdp_session()
    said = session.send("SystemInfo.getInfo")["commandLine"]
    session.detach()
    first, *_, last = re.findall(r" --disable-features=(\S+)", said) * 2
    assert "PaintHolding" in first
    assert {*first.split(",")} <= {*last.split(",")}
