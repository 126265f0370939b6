"""Take the README's pictures: three languages, light and dark, wide and narrow."""

import subprocess
import sys
import tempfile
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from scripts.find_browser import find_browser
from scripts.site_server import serving

_ROOT = Path(__file__).parent.parent
_PICTURES = _ROOT / "docs" / "screenshots"
_DESKTOP = (1280, 800)
_PHONE = (390, 844)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shot:
    """A picture: of which address, how large, in which scheme, where on the page.

    `part` is what is at its lower edge; `typed` is looked up before.
    """

    name: str
    location: str
    size: tuple[int, int]
    scheme: Literal["light", "dark"] = "light"
    part: str = ""
    typed: str = ""


_SHOTS = (
    _Shot(name="home-nb", location="nb/", size=_DESKTOP),
    _Shot(name="concept-de", location="de/secondary-market/", size=_DESKTOP, scheme="dark"),
    _Shot(name="search-it", location="it/bond/", size=_DESKTOP, typed="borsa"),
    _Shot(name="home-it-phone", location="it/", size=_PHONE, scheme="dark"),
    _Shot(name="concept-nb-phone", location="nb/secondary-market/", size=_PHONE),
    _Shot(
        name="calculator-de-phone",
        location="de/call-auction/",
        size=_PHONE,
        part=".kurslex-calculator__picture figcaption",
    ),
)


def main() -> int:
    """Build the site, open the page of every picture, and keep the pictures."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build = [
            sys.executable,
            "-m",
            "kurslex",
            "build",
            "--strict",
            "--no-cache",
            "--site-dir",
            str(site),
        ]
        subprocess.run(build, cwd=_ROOT, check=True)
        path = find_browser()
        with serving(site) as served, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            pictures = {shot.name: _take(browser, served.address, shot) for shot in _SHOTS}
    _PICTURES.mkdir(exist_ok=True)
    for old in _PICTURES.iterdir():
        old.unlink()
    for name, picture in pictures.items():
        (_PICTURES / f"{name}.webp").write_bytes(picture)
    return 0


def _take(browser: Browser, address: str, shot: _Shot) -> bytes:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=shot.scheme
    )
    page = context.new_page()
    for _ in range(2):  # the second time, the typeface is there from the first paint on
        page.goto(address + shot.location)
        page.wait_for_load_state("networkidle")
    if shot.part:
        page.locator(shot.part).evaluate("part => part.scrollIntoView({ block: 'end' })")
    if shot.typed:
        page.locator("#kx-query").fill(shot.typed)
        page.get_by_role("option").first.wait_for()
    # A third of a PNG's bytes, which the repository keeps for ever.
    form = {"format": "webp", "quality": 90}
    picture = context.new_cdp_session(page).send("Page.captureScreenshot", form)
    context.close()
    return b64decode(picture["data"])


if __name__ == "__main__":
    sys.exit(main())
