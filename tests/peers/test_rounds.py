"""Generators are measured in turn, and what they build is looked at."""

from pathlib import Path

import pytest

from scripts.peers.corpus import make_corpus
from scripts.peers.results import CHANGED, CHECK, COLD, UNCHANGED, from_data, to_data
from scripts.peers.rounds import Plan, WrongSiteError, measure
from scripts.peers.with_kurslex import languages_and_themes
from tests.peers.fake import COPYING, fake_peer

_NOTHING = "pass"
_CHECKING = "import sys; print('check', file=open(sys.argv[2], 'a'))"
# Builds the first time alone.
_STALE = f"import os\nif not os.path.exists('site'): exec({COPYING!r})"
_SLOW = "import time; time.sleep(60)"


def _quiet(_: str) -> None:
    pass


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "projects").mkdir()
    return tmp_path / "projects"


def test_each_round_begins_with_another_generator_and_cold(log: Path, folder: Path) -> None:
    plan = Plan([fake_peer("one", log), fake_peer("two", log)], sizes=[3], runs=2)
    measure(plan, folder, _quiet)
    one, two = ("one cold", "one warm", "one warm"), ("two cold", "two warm", "two warm")
    assert log.read_text().splitlines() == [
        *("one cold", "two cold"),  # a little of each, so that nothing else is the first
        *(*one, *two),
        *(*two, *one),
        *("one cold", "two cold"),  # to look at the memory
    ]
    assert list(folder.iterdir()) == []


def test_every_kind_of_build_has_its_times(log: Path, folder: Path) -> None:
    peers = [fake_peer("one", log, check=_CHECKING), fake_peer("two", log)]
    results = measure(Plan(peers, sizes=[3, 4], runs=2), folder, _quiet)
    kinds = [(each.peer, each.size, each.kind) for each in results.timings]
    builds = (COLD, UNCHANGED, CHANGED)
    assert kinds == [
        (peer, size, kind)
        for size in (3, 4)
        for peer, those in (("one", (*builds, CHECK)), ("two", builds))
        for kind in those
    ]
    assert all(len(each.seconds) == len(each.cpu) == 2 for each in results.timings)
    assert log.read_text().splitlines().count("check") == 4
    assert results.versions == {"one": "one 1.0", "two": "two 1.0"}
    assert from_data(to_data(results)) == results


def test_a_site_is_weighed(log: Path, folder: Path) -> None:
    results = measure(Plan([fake_peer("one", log)], sizes=[3], runs=1), folder, _quiet)
    [site] = results.sites
    corpus = make_corpus(3, *languages_and_themes())
    bodies = [each.pages[tag].body for tag in corpus.locales for each in corpus.concepts.values()]
    sizes = [len(body.encode()) for body in bodies]
    assert (site.peer, site.size, site.documents) == ("one", 3, 9)
    assert site.page_bytes == sorted(sizes)[4]
    assert site.total_bytes == sum(sizes)
    assert site.apart_bytes == sum(sizes[-3:])  # those in the last language


def test_a_generator_with_texts_of_its_own_is_measured_once(log: Path, folder: Path) -> None:
    peers = [fake_peer("own", log, size=5), fake_peer("one", log)]
    results = measure(Plan(peers, sizes=[3, 4], runs=1), folder, _quiet)
    sizes = {(each.peer, each.size) for each in results.timings}
    assert sizes == {("own", 5), ("one", 3), ("one", 4)}


def test_a_page_that_was_not_built_is_named(log: Path, folder: Path) -> None:
    plan = Plan([fake_peer("one", log, _NOTHING)], sizes=[3], runs=1)
    with pytest.raises(WrongSiteError, match=r"9 pages were not built, such as .*concept-0001"):
        measure(plan, folder, _quiet)


def test_a_change_that_is_not_shown_is_no_build(log: Path, folder: Path) -> None:
    plan = Plan([fake_peer("one", log, _STALE)], sizes=[3], runs=1)
    with pytest.raises(WrongSiteError, match="does not show the changed word"):
        measure(plan, folder, _quiet)


def test_a_slow_generator_is_measured_once(log: Path, folder: Path) -> None:
    plan = Plan([fake_peer("one", log)], sizes=[3], runs=3, once_above=0)
    assert [len(each.seconds) for each in measure(plan, folder, _quiet).timings] == [1, 1, 1]


@pytest.mark.long
def test_a_generator_that_takes_too_long_has_no_figure(
    log: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.peers.rounds._warm_up", lambda *_: None)
    plan = Plan([fake_peer("slow", log, _SLOW)], sizes=[3], runs=2, limit=1)
    results = measure(plan, folder, _quiet)
    slow = results.timing("slow", 3, COLD)
    assert slow
    assert (slow.seconds, slow.limit) == ([], 1)
    assert results.timing("slow", 3, UNCHANGED) is None
    assert results.sites == []
