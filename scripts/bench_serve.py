"""How long a saved word takes to the reader's browser while `kurslex serve` runs."""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from playwright.sync_api import Error, Page, sync_playwright

from scripts.find_browser import find_browser

_ROOT = Path(__file__).parent.parent
SAVES = 20
_PATIENCE = 120.0  # seconds
_SHOWS = "word => document.readyState !== 'loading' && document.body.innerText.includes(word)"


def saved_to_seen(root: Path, page: Page, runs: int = SAVES) -> float:
    """Return the median of the seconds until a browser shows a word that was saved.

    `root` is a project that may be changed; the page read is the first of its first language.
    """
    source = min((root / "docs").glob("*/[!CRi]*.md"))
    text = source.read_text(encoding="utf-8").rstrip("\n")
    seconds = []
    with _serving(root) as (address, said):
        page.goto(f"{address}{source.parent.name}/{source.stem}/")
        for run in range(runs):
            word = f"word{run}"
            began = time.perf_counter()
            source.write_text(f"{text} {word}\n", encoding="utf-8", newline="\n")
            _wait_until_seen(page, word)
            seconds.append(time.perf_counter() - began)
            _wait_until_said(said, f"Shown: {source.relative_to(root).as_posix()}", run + 1)
    return statistics.median(seconds)


@contextmanager
def _serving(root: Path) -> Iterator[tuple[str, Path]]:
    """Serve a project; yield its address and the file that holds what was printed."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    said = root / "said.txt"
    with said.open("w", encoding="utf-8", newline="\n") as output:
        command = [sys.executable, "-m", "kurslex", "--project", str(root), "serve"]
        process = subprocess.Popen([*command, "--address", place], stdout=output)
        try:
            _wait_until_said(said, "Serving on", 1)
            address = said.read_text(encoding="utf-8").split("Serving on ")[1].split()[0]
            yield address, said
        finally:
            process.kill()
            process.wait()


def _wait_until_said(said: Path, words: str, times: int) -> None:
    text = partial(said.read_text, encoding="utf-8")
    _wait_until(lambda: text().count(words) >= times, f"the server never said {words!r}")


def _wait_until_seen(page: Page, word: str) -> None:
    """Wait for a word on a page; Playwright's own waits ask every 500 ms after a while."""

    def is_seen() -> bool:
        with suppress(Error):  # between one document and the next
            return bool(page.evaluate(_SHOWS, word))
        return False

    _wait_until(is_seen, f"the browser never showed {word!r}")


def _wait_until(has_come: Callable[[], bool], missing: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not has_come():
        if time.monotonic() > end:
            raise TimeoutError(missing)
        time.sleep(0.005)


def main() -> int:
    """Measure projects, by default a copy of this one."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        for number, project in enumerate(map(Path, sys.argv[1:] or [_ROOT])):
            root = copied(project, Path(folder, str(number)))
            print(f"{project}: {saved_to_seen(root, browser.new_page()):.2f} s")
        browser.close()
    return 0


def copied(project: Path, target: Path) -> Path:
    """Copy what a site is made from into a new folder."""
    target.mkdir()
    for name in ("docs", "calculators"):
        shutil.copytree(project / name, target / name)
    shutil.copy(project / "mkdocs.yml", target)
    return target


if __name__ == "__main__":
    sys.exit(main())
