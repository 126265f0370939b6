"""What many tests share: the project, its site as `kurslex build` makes it, and a host for it."""

import gc
import os
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from scripts.site_server import Served, serving
from tests.hostile.building import build_site, write_project
from tests.support.collecting import import_share
from tests.support.command import PROJECT, copy_content, run_kurslex
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.glossaries import keep_what_is_known
from tests.support.html import Page, SitePages
from tests.support.known_work import KNOWN
from tests.support.list_sites import write_lists_of_many, write_long_lists
from tests.support.made_once import made_once
from tests.support.memory import MEMORY, has_room_in_memory
from tests.support.packages import Installed, build, copy_sources, install

_COUNTED = "counted"

# A busy machine is not a fault of the code, and a change is not to blame for an input that nobody
# has tried before it: `make test` tries the same each time. `make test-all` asks for the second
# profile, which tries ten times as much, and each time others.
settings.register_profile("kurslex", deadline=None, max_examples=10, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=100)
# `make mutants` asks whether a test fails, the same each time, and not with which smallest input.
settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=10,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile("kurslex")


@pytest.hookimpl(tryfirst=True)  # before pytest itself asks where temporary files are
def pytest_configure(config: pytest.Config) -> None:
    """Keep what tests write in memory, unless somebody says where to keep it."""
    if not (config.option.basetemp or os.environ.get("TMPDIR")) and has_room_in_memory():
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: whoever drives a browser waits for much of the time."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(tryfirst=True)  # before `-m` asks for the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave most cases of sampled tests to `make test-all`, and give long tests an hour each.

    The minutes of the others are in pyproject.toml.
    """
    cases = defaultdict[str, list[pytest.Item]](list)
    for item in items:
        if item.get_closest_marker("sampled") and not item.get_closest_marker("long"):
            cases[item.nodeid.partition("[")[0]].append(item)
    for test, each in cases.items():
        step = min(each[0].get_closest_marker("sampled").args[0], len(each))
        # Where cases are languages, not all tests may see the first.
        first = int(sha256(test.encode()).hexdigest(), 16) % step
        for item in {*each} - {*each[first::step]}:
            item.add_marker(pytest.mark.long)
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.timeout(3600))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests have counted, in whichever process they ran: documents quote it."""
    counted = [
        value
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == _COUNTED
    ]
    if not counted:
        return
    terminalreporter.section("counted")
    total = Counter[str]()
    for whose, number, unit in sorted(counted):
        terminalreporter.write_line(f"{whose}: {number:,} {unit}")
        total[unit] += number
    for unit, number in total.items():
        terminalreporter.write_line(f"together: {number:,} {unit}")


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Callable[[str, int, str], None]:
    """Note for the end of the run how many of something a test has tried: `sync`, 100, `kills`."""

    def note(whose: str, number: int, unit: str) -> None:
        record_property(_COUNTED, (whose, number, unit))

    return note


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """Let Python look for cycles less often, and never while it collects thousands of tests.

    A seventh of the collecting is the search for cycles among objects all of which stay.
    """
    gc.disable()
    try:
        import_share(session.config.args)
        return (yield)
    finally:
        gc.freeze()  # what has been imported and collected stays until the end
        gc.set_threshold(20_000, 20, 20)
        gc.enable()


@pytest.fixture(scope="session", autouse=True)
def few_processes() -> Iterator[None]:
    """Let what a test calls in its own process begin few others: the processors run tests already.

    Nothing is done in parallel, and what is known is not made again.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kurslex.utils.parallel.os.cpu_count", lambda: 1)
        for name, known in KNOWN.items():
            patch.setattr(name, known)
        yield


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project itself; tests read it and never write there."""
    return PROJECT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this project's content; nobody changes it."""

    def make(folder: Path) -> None:
        # What one language has and another has not yet must not turn the tests red.
        result = run_kurslex("build", "--no-cache", "--site-dir", folder)
        assert result.returncode == 0, result.stderr

    return made_once(tmp_path_factory, "site", make)


@pytest.fixture(scope="session")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of tests/tiny_site, built in a folder that holds nothing but what a project must."""

    def make(folder: Path) -> None:
        root = copy_tiny_site(folder)
        assert sorted(path.name for path in root.iterdir()) == ["calculators", "docs", "mkdocs.yml"]
        result = run_kurslex("build", "--strict", cwd=root)
        assert (result.returncode, result.stdout, result.stderr) == (
            0,
            f"Built {TINY_PAGES} in site\n",
            "",
        )

    return made_once(tmp_path_factory, "knots", make) / "site"


@pytest.fixture(scope="session")
def hostile_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile contributions that can be together, with their site in the folder `site`."""

    def make(folder: Path) -> None:
        write_project(folder)
        build_site(folder, folder / "site")

    return made_once(tmp_path_factory, "hostile", make)


@pytest.fixture(scope="session")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lists of a long glossary, without the pages of its concepts."""
    return made_once(tmp_path_factory, "long", write_long_lists)


@pytest.fixture(scope="session")
def many_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lists of three of 24 languages, without the pages of concepts."""
    return made_once(tmp_path_factory, "many", write_lists_of_many)


@pytest.fixture(scope="session")
def pages(site: Path) -> Mapping[str, Page]:
    """Every document of the site, by its location."""
    return SitePages(site)


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Served]:
    """The site at the root of a host."""
    with serving(site) as served:
        yield served


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package is built from; nobody changes it."""
    return made_once(tmp_path_factory, "sources", copy_sources)


@pytest.fixture(scope="session")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a wheel."""
    folder = made_once(tmp_path_factory, "wheel", lambda made: build("wheel", sources, made))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """An environment into which the wheel has been installed."""
    return Installed(made_once(tmp_path_factory, "venv", lambda made: install(wheel, made)))


@pytest.fixture(scope="session")
def checked_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content, as a project that knows what was found in it; nobody changes it."""

    def make(folder: Path) -> None:
        keep_what_is_known(copy_content(folder))
        result = run_kurslex("check", cwd=folder)
        assert (result.stderr, result.returncode) == ("", 0), result.stdout

    return made_once(tmp_path_factory, "content", make)


@pytest.fixture
def content(checked_content: Path, tmp_path: Path) -> Path:
    """A copy of that project, to edit and to break."""
    return shutil.copytree(checked_content, tmp_path / "project")
