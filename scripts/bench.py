"""Print the figures that the documents quote: build times, and what a reader's browser receives."""

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from kurslex.calculators.present.pictures import make_plan, plan_text
from kurslex.model.site import ASSET_FOLDER
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.site.calculator_scripts import calculator_bundle, calculator_script, picture_script
from scripts.bench_annotation import marking
from scripts.bench_calculators import recalculations
from scripts.bench_load import loads
from scripts.bench_serve import SAVES, copied, saved_to_seen
from scripts.find_browser import find_browser
from scripts.lighthouse import judge
from scripts.peers.arguments import add_sizes_and_runs
from scripts.peers.corpus import make_corpus
from scripts.peers.report import figures_table
from scripts.peers.rounds import Plan, measure
from scripts.peers.with_kurslex import KURSLEX, languages_and_themes, this_glossary
from scripts.search_quality import search_quality, search_silence, search_texts
from scripts.site_server import Served, serving

_ROOT = Path(__file__).parent.parent
_LARGE = 1_000  # concepts of an invented glossary, unless all that are measured are smaller
_LOCALES = ("nb", "de", "it")
_CONCEPT = "secondary-market/"
_PAGE = f"nb/{_CONCEPT}"
_JUDGED = (_PAGE, "de/", "it/terms/")
_LOOKING = """queries => {
  const started = performance.now();
  queries.forEach(look);
  return (performance.now() - started) / queries.length;
}"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; each figure on a line of its own."""
    parser = argparse.ArgumentParser(prog="python scripts/bench.py", description=__doc__)
    add_sizes_and_runs(parser)
    args = parser.parse_args(arguments)
    _sizes()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        _builds(site, args.runs)
        _phases(Path(folder) / "phases")
        _pages(site)
        _growth(Path(folder), args.sizes, args.runs)
        _load(site)
        path = find_browser()
        with serving(site) as served, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            _saves(Path(folder), min(_LARGE, max(args.sizes)), browser)
            _first_visits(served, browser)
            _search(served.address, browser)
            _calculators(served.address, browser)
            _annotation(served.address, browser)
            browser.close()
            _lighthouse(served.address, args.runs)
    return 0


def _load(site: Path) -> None:
    """Print how many requests a web server answers with the site, where there is one."""
    try:
        for each in loads(site):
            print(f"{each.label:<58} {each}")
    except RuntimeError as missing:
        print(missing)


def _print(label: str, figure: str) -> None:
    print(f"{label:<58} {figure:>16}")


def _gzipped(text: str | bytes) -> int:
    data = text.encode() if isinstance(text, str) else text
    return len(gzip.compress(data, mtime=0))


def _sizes() -> None:
    glossary, _ = load_glossary(_ROOT)
    runtime = _gzipped(calculator_bundle([]))
    _print("calculator runtime and forms, gzip", f"{runtime:,} bytes")
    for calculator in glossary.calculators.values():
        size = _gzipped(calculator_script(calculator))
        _print(f"calculator {calculator.id}, gzip", f"{size:,} bytes")
        if calculator.picture:
            messages = glossary.messages[next(iter(glossary.locales))]
            plan = plan_text(make_plan(calculator, calculator.picture, messages))
            both = _gzipped(calculator_script(calculator) + plan)
            _print(f"calculator {calculator.id} with its picture, gzip", f"{both:,} bytes")
    _print("drawing of all pictures, gzip", f"{_gzipped(picture_script()):,} bytes")


def _builds(site: Path, runs: int) -> None:
    _command(runs, "check", "check")
    _command(runs, "strict build", "build", "--strict", "--site-dir", str(site))


def _command(runs: int, label: str, *arguments: str) -> None:
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        command = [sys.executable, "-m", "kurslex", *arguments]
        subprocess.run(command, cwd=_ROOT, check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    _print(f"{label}, median of {runs}", f"{statistics.median(times):.2f} s")


def _phases(folder: Path) -> None:
    """Print where the time of a build of this glossary goes: of a cold one, and after one word."""
    project = this_glossary().write(make_corpus(0, *languages_and_themes()), folder)
    for label in ("cold", "one word"):
        if label == "one word":
            project.change_a_word(1)
        command = [sys.executable, "-m", "kurslex", "build", "--quiet", "--timings", "json"]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True)
        timings = json.loads(done.stdout or done.stderr)
        phases = [*timings["phases"], {"name": "other", "seconds": timings["other"]}]
        for phase in phases:
            _print(f"{label}, {phase['name']}", f"{phase['seconds']:.2f} s")
        _print(f"{label}, all", f"{timings['seconds']:.2f} s")


def _saves(folder: Path, size: int, browser: Browser) -> None:
    own, large = copied(_ROOT, folder / "own"), folder / "large"
    KURSLEX.write(make_corpus(size, *languages_and_themes()), large)
    for project, what in ((own, "this glossary"), (large, f"{size} concepts")):
        seconds = saved_to_seen(project, browser.new_page())
        _print(f"saved word to the browser, {what}, median of {SAVES}", f"{seconds:.2f} s")


def _pages(site: Path) -> None:
    for asset in sorted((site / ASSET_FOLDER).iterdir()):
        _print(f"asset {asset.name}, gzip", f"{_gzipped(asset.read_bytes()):,} bytes")
    documents = sorted(site.rglob("*.html"))
    _print("HTML documents in the site", f"{len(documents)}")
    sizes = [path.stat().st_size for path in documents]
    _print("HTML of a document, median", f"{statistics.median(sizes):,.0f} bytes")
    for archive in sorted(site.glob("*/*.zip")):
        _print(
            f"file to read without a network, {archive.name}", f"{archive.stat().st_size:,} bytes"
        )
    _print(
        f"HTML of {_PAGE}, gzip", f"{_gzipped((site / _PAGE / 'index.html').read_bytes()):,} bytes"
    )


def _growth(folder: Path, sizes: Sequence[int], runs: int) -> None:
    """Print what this glossary and larger ones take after a change, and how that grows."""
    plan = Plan([this_glossary(), KURSLEX], sizes, runs)
    results = measure(plan, folder, lambda line: print(line, file=sys.stderr))
    print(figures_table(results))


def _first_visits(served: Served, browser: Browser) -> None:
    for locale in _LOCALES:
        served.log.clear()
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{served.address}{locale}/{_CONCEPT}")
        page.evaluate("navigator.serviceWorker.ready")
        page.wait_for_load_state("networkidle")
        size = sum(size for _, size in served.log)
        _print(f"requests of a first visit to {locale}/{_CONCEPT}", f"{len(served.log)}")
        _print("bytes of it, as they are sent", f"{size:,} bytes")
        context.close()


def _search(address: str, browser: Browser) -> None:
    page = browser.new_page()
    for locale in _LOCALES:
        quality = search_quality(page, address, locale)
        print(f"search, {len(quality.wanted)} queries in {locale}")
        _print("  first answer right", f"{quality.share(quality.late):.1%}")
        _print("  one of the first three right", f"{quality.share(quality.lost):.1%}")
        silence = search_silence(page, address, locale)
        _print("  no term where there is none", f"{silence.share:.1%} of {len(silence.asked)}")
        texts = search_texts(page, address, locale)
        _print("  symbols found in the texts", f"{texts.share:.1%} of {len(texts.wanted)}")
        milliseconds = page.evaluate(_LOOKING, list(quality.wanted))
        _print("  looking terms up, mean", f"{milliseconds:.2f} ms")


def _calculators(address: str, browser: Browser) -> None:
    glossary, _ = load_glossary(_ROOT)
    for what, milliseconds in recalculations(browser.new_page(), address, glossary.calculators):
        _print(what, f"{milliseconds:.2f} ms")


def _annotation(address: str, browser: Browser) -> None:
    for locale in _LOCALES:
        found = marking(browser, address, locale)
        times = f"{found.elapsed:.0f} ms, {found.worked:.0f} ms of work"
        _print(f"{found.marks} marks in a page of 20,000 words in {locale}", times)


def _lighthouse(address: str, runs: int) -> None:
    for location in _JUDGED:
        verdict = judge(address + location, runs)
        for category, score in verdict.scores.items():
            _print(f"Lighthouse, {category} of {location}", f"{score:.0f} of 100")
        for fault in verdict.faults:
            print(f"  {fault}")


if __name__ == "__main__":
    sys.exit(main())
