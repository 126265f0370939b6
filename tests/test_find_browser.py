"""The script that finds the browsers: what is missing is named, with its hint."""

import subprocess
import sys

import pytest

from tests.support.command import PROJECT, environment

_HINT = (
    "make test-all drives Firefox and, on a screen in memory, WebKitGTK; not all of it was found "
    "or could be installed. On Debian: 'apt-get install firefox-esr webkit2gtk-driver xvfb'; a "
    "Firefox from elsewhere is named with KURSLEX_FIREFOX=/path/to/it.\n"
)


@pytest.fixture
def find(tmp_path):
    """Run the script where nothing but the named programs can be found."""

    def run(*programs, **variables):
        for name in programs:
            (tmp_path / name).touch(mode=0o755)
        command = [sys.executable, PROJECT / "scripts" / "find_browser.py", "--others", "--install"]
        variables = environment(PATH=str(tmp_path), **variables)
        return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)

    return run


@pytest.mark.parametrize(
    "programs", [(), ("firefox-esr",), ("firefox-esr", "Xvfb"), ("WebKitWebDriver", "Xvfb")]
)
def test_a_missing_engine_is_named_with_its_hint(programs, find):
    result = find(*programs)
    assert (result.returncode, result.stdout, result.stderr) == (1, "", _HINT)


def test_all_that_is_found_is_printed(find, tmp_path):
    result = find("firefox", "WebKitWebDriver", "Xvfb")
    names = ("firefox", "WebKitWebDriver", "Xvfb")
    assert result.stdout.splitlines() == [str(tmp_path / name) for name in names]
    assert (result.returncode, result.stderr) == (0, "")


def test_a_firefox_can_be_named(find, tmp_path):
    named = tmp_path / "elsewhere"
    result = find("elsewhere", "firefox-esr", "WebKitWebDriver", "Xvfb", KURSLEX_FIREFOX=str(named))
    assert result.stdout.splitlines()[0] == str(named)


def test_a_named_firefox_that_is_not_there_is_no_firefox(find):
    result = find("firefox-esr", "WebKitWebDriver", "Xvfb", KURSLEX_FIREFOX="/no/such/firefox")
    assert (result.returncode, result.stdout, result.stderr) == (1, "", _HINT)
