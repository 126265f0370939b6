"""Take the README's pictures: the same page in each language, light and dark, wide and narrow."""

import subprocess
import sys
import tempfile
from pathlib import Path

from find_browser import find_browser
from playwright.sync_api import Browser, sync_playwright
from site_server import serving

_ROOT = Path(__file__).parent.parent
_PICTURES = _ROOT / "docs" / "screenshots"
_PAGE = "secondary-market"
_SIZES = {"desktop": (1280, 860), "phone": (390, 860)}
_SHOTS = (
    ("nb", "desktop", "light", ""),
    ("de", "phone", "dark", ""),
    ("it", "phone", "light", "#profit-loss"),
)


def main() -> int:
    """Build the site, open the page in every variant, and keep the pictures."""
    _PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build = [sys.executable, "-m", "kurslex", "build", "--strict", "--site-dir", str(site)]
        subprocess.run(build, cwd=_ROOT, check=True)
        with serving(site) as served, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=find_browser(), args=["--no-sandbox"]
            )
            _take_all(browser, served.address)
    return 0


def _take_all(browser: Browser, address: str) -> None:
    for locale, device, scheme, section in _SHOTS:
        width, height = _SIZES[device]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page = context.new_page()
        page.goto(f"{address}{locale}/{_PAGE}/{section}")
        page.screenshot(path=_PICTURES / f"{_PAGE}-{locale}-{device}-{scheme}.png")
        context.close()


if __name__ == "__main__":
    sys.exit(main())
