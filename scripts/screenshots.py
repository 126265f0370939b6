"""Take the README's pictures: a page in each language, light and dark, wide and narrow."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from site_server import serving

_ROOT = Path(__file__).parent.parent
_PICTURES = _ROOT / "docs" / "screenshots"
_VIEWPORTS = {"desktop": (1280, 860), "phone": (390, 844)}
_PAGE = "secondary-market"


def main() -> int:
    """Build the site, open the page in every variant, and keep the pictures."""
    browser_path = subprocess.check_output(
        [sys.executable, "scripts/find_browser.py"], cwd=_ROOT, text=True
    ).strip()
    _PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build = [sys.executable, "-m", "kurslex", "build", "--strict", "--site-dir", str(site)]
        subprocess.run(build, cwd=_ROOT, check=True)
        with serving(site) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=browser_path, args=["--no-sandbox"]
            )
            _take_all(browser, address)
    return 0


def _take_all(browser: Browser, address: str) -> None:
    for locale in ("nb", "de", "it"):
        for device, (width, height) in _VIEWPORTS.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": height},
                    color_scheme="dark" if scheme == "dark" else "light",
                )
                page = context.new_page()
                page.goto(f"{address}{locale}/{_PAGE}/")
                name = f"{_PAGE}-{locale}-{device}-{scheme}.png"
                page.screenshot(path=_PICTURES / name)
                context.close()


if __name__ == "__main__":
    sys.exit(main())
