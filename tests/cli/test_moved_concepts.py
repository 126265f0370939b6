"""Whatever is renamed, merged and withdrawn, every address that was published leads on."""

import re
import shutil
from contextlib import chdir
from pathlib import Path
from urllib.parse import urljoin

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kurslex.cli import main
from kurslex.project.loading.load_glossary import load_glossary
from tests.engine.projects import with_cache
from tests.support.html import read_page
from tests.support.moving import copy_knots
from tests.support.repository import Repository

_HOST = "https://knots.example/"
# tests/tiny_site lives at /handbook/ of its host.
_REDIRECT = re.compile(r"^/handbook(/\S*) /handbook(/\S*) 301$", re.MULTILINE)
_STEPS = st.tuples(st.sampled_from(["rename", "merge", "withdraw"]), st.integers(0), st.integers(0))


@pytest.fixture(scope="session")
def released(tmp_path_factory) -> Path:
    """A repository with a release of a glossary of six knots, which has been built."""
    folder = tmp_path_factory.mktemp("released")
    repository = Repository(copy_knots(folder / "knots"))
    repository.commit("Begin")
    with chdir(repository.folder):
        assert main(["release", "0.1.0", "--date", "2026-03-01"]) == 0
    repository.commit("Release 0.1.0")
    with_cache(repository.folder, folder / "site")
    return repository.folder


@settings(max_examples=1)
@given(steps=st.lists(_STEPS, min_size=1, max_size=4))
@example(steps=[("rename", 0, 7), ("merge", 1, 4), ("withdraw", 3, 0), ("rename", 0, 6)])
@example(steps=[("merge", 3, 0), ("merge", 4, 3), ("withdraw", 4, 1), ("rename", 1, 8)])
def test_every_published_address_leads_on(steps, released, tmp_path_factory):
    folder = tmp_path_factory.mktemp("moved")
    repository = Repository(shutil.copytree(released, folder / "knots"))
    done = [_step(repository, *step) for step in steps]
    site = folder / "site"
    files, _ = with_cache(repository.folder, site)
    for line in (repository.folder / "docs/addresses.txt").read_text("utf-8").splitlines():
        if line.startswith("/"):
            _assert_leads_on(site, line, set())
    rules = _REDIRECT.findall(files["_redirects"].decode())
    assert rules
    for old, new in rules:
        assert {_file(old), _file(new)} <= files.keys()
    assert steps[0][0] != "rename" or done[0] == 0


def _step(repository: Repository, command: str, one: int, other: int) -> int:
    """Do a step with the concepts that there are, and return the status.

    What is refused leaves no trace, and brings back what a person would have to see to first.
    """
    concepts = list(load_glossary(repository.folder)[0].concepts)
    concept, second = concepts[one % len(concepts)], concepts[other % len(concepts)]
    words = {
        "rename": [concept, f"knot-{other % 9}"],
        "merge": [concept, second],
        "withdraw": [concept, "--reason", "sv=Den är borta.", "fr=Il n’y est plus."],
    }[command]
    with chdir(repository.folder):
        status = main([command, *words])
    if status:
        assert repository.git("status", "--porcelain") == ""
    else:
        repository.commit(command)
        with chdir(repository.folder):
            assert main(["check"]) == 0
    return status


def _file(address: str) -> str:
    location = address.partition("#")[0].removeprefix("/").removeprefix(_HOST)
    return f"{location}index.html" if location.endswith("/") or not location else location


def _assert_leads_on(site: Path, address: str, met: set[str]) -> None:
    assert address not in met, f"{address} leads to itself"
    file = site / _file(address)
    assert file.is_file(), address
    for link in read_page(file, address).all("a") if file.suffix == ".html" else ():
        if "data-moved" in link.attributes or "data-also" in link.attributes:
            target = urljoin(urljoin(_HOST, address), link["href"]).removeprefix(_HOST)
            _assert_leads_on(site, f"/{target.partition('#')[0]}", {*met, address})
