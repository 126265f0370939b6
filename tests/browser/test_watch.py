"""The watch that the other browser tests stand on does complain."""

from scripts.site_server import serving
from tests.browser.waiting import wait_until
from tests.support.ports import kept_port
from tests.support.watch import watch

_PLAIN = '<!doctype html><title>x</title><link rel="icon" href="data:,">'
_NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"
_REFUSED = "net::ERR_CONNECTION_REFUSED"


def complaints_about(browser, folder, number, *, missing_expected):
    """Return so many complaints about a missing document, with the site's address as `/`.

    The browser tells of a page's resources on its own way, which may take longer than to load it.
    """
    with serving(folder) as served, browser.new_context() as context:
        host = served.address.split("/")[2]
        complaints = watch(context, hosts={host}, missing_expected=missing_expected)
        page = context.new_page()
        page.goto(f"{served.address}nowhere/")
        wait_until(page, lambda: len(complaints) >= number)
    return sorted(complaint.replace(served.address, "/") for complaint in complaints)


def test_every_kind_of_fault_is_a_complaint(browser, tmp_path):
    with kept_port() as port:
        foreign = f"http://127.0.0.1:{port}/pixel.png"
        (tmp_path / "404.html").write_text(
            f'{_PLAIN}<img src="none.png" alt=""><img src="{foreign}" alt="">'
            '<script>console.warn("careful"); console.log("fine"); missing();</script>',
            encoding="utf-8",
        )
        found = complaints_about(browser, tmp_path, 9, missing_expected=False)
    assert found == [
        "404: /nowhere/",
        "404: /nowhere/none.png",
        f"error: Failed to load resource: {_REFUSED} ({foreign})",
        f"error: {_NOT_FOUND} (/nowhere/)",
        f"error: {_NOT_FOUND} (/nowhere/none.png)",
        f"{_REFUSED}: {foreign}",
        f"request to another host: {foreign}",
        "script: missing is not defined",
        "warning: careful (/nowhere/)",
    ]


def test_a_missing_document_may_be_expected_but_nothing_else(browser, tmp_path):
    (tmp_path / "404.html").write_text(f'{_PLAIN}<img src="none.png" alt="">', encoding="utf-8")
    assert complaints_about(browser, tmp_path, 2, missing_expected=True) == [
        "404: /nowhere/none.png",
        f"error: {_NOT_FOUND} (/nowhere/none.png)",
    ]
