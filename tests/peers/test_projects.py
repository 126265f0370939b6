"""The invented glossary as each generator's project: the same texts, and no link leads nowhere."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from scripts.peers.__main__ import known_peers
from scripts.peers.corpus import Corpus, make_corpus
from scripts.peers.invented_words import marker
from scripts.peers.peer import Peer, Project
from scripts.peers.rounds import Plan, measure
from scripts.peers.with_kurslex import KURSLEX, languages_and_themes, this_glossary
from tests.support.command import run_kurslex, snapshot

OTHERS = [peer for peer in known_peers().values() if peer.name not in {"kurslex", "this-glossary"}]
Writing = Callable[[Peer], tuple[Project, Path]]
_LINK = re.compile(r"\]\((?!https:)([^)]*)\)")


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return make_corpus(9, *languages_and_themes())


def name(peer: Peer) -> str:
    return peer.name


def words(text: str) -> list[str]:
    """Return the words of a text, without the addresses of its links."""
    return re.sub(r"\]\([^)]*\)", "]", text).split()


def sources(project: Project, folder: Path, corpus: Corpus) -> dict[tuple[str, str], Path]:
    """Return the source of each concept's page, by language and concept."""
    files = sorted(folder.rglob("concept-*.md"))
    found = {
        (next(part for part in path.parts if part in corpus.locales), path.stem): path
        for path in files
    }
    assert len(found) == len(files) == len(project.pages)
    return found


@pytest.fixture(scope="module")
def write(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Writing:
    """Return what writes a generator's project once, and returns it with its folder."""

    @cache
    def written(peer: Peer) -> tuple[Project, Path]:
        folder = tmp_path_factory.mktemp(peer.name)
        return peer.write(corpus, folder), folder

    return written


@pytest.mark.parametrize("peer", [KURSLEX, *OTHERS], ids=name)
def test_every_generator_is_given_the_same_texts(
    peer: Peer, corpus: Corpus, write: Writing
) -> None:
    project, folder = write(peer)
    for (tag, concept), file in sources(project, folder, corpus).items():
        page = corpus.concepts[concept].pages[tag]
        text = file.read_text(encoding="utf-8")
        told = " ".join(words(text))
        assert " ".join(words(page.body)) in told
        for said in (page.term, *page.admitted[:1], page.definition):
            assert said in text


@pytest.mark.parametrize("peer", OTHERS, ids=name)
def test_no_link_leads_nowhere(peer: Peer, corpus: Corpus, write: Writing) -> None:
    project, folder = write(peer)
    files = set(sources(project, folder, corpus).values())
    for file in files:
        links = _LINK.findall(file.read_text(encoding="utf-8"))
        assert len(links) >= 8
        for link in links:
            # From the root of all languages, of one language, or from the page itself.
            home = next(path for path in file.parents if path.name in {*corpus.locales, "docs"})
            root = home.parent if link.startswith(f"/{home.name}/") else home
            target = root / link.strip("/") if link.startswith("/") else file.parent / link
            assert target.with_suffix(".md").resolve() in files


@pytest.mark.parametrize("peer", [KURSLEX, *OTHERS], ids=name)
def test_one_word_is_changed_and_nothing_else(peer: Peer, write: Writing) -> None:
    project, folder = write(peer)
    before = snapshot(folder)
    project.change_a_word(5)
    after = snapshot(folder)
    project.edited.write_bytes(before[project.edited.relative_to(folder).as_posix()])
    [path] = [path for path in after if after[path] != before[path]]
    assert folder / path == project.edited
    old, new = (words(each[path].decode()) for each in (before, after))
    assert len(old) == len(new)
    assert [word for word, was in zip(new, old, strict=True) if word != was] == [f"{marker(5)}."]


@pytest.mark.long
def test_kurslex_finds_no_problem_in_its_project(corpus: Corpus, tmp_path: Path) -> None:
    project = KURSLEX.write(corpus, tmp_path)
    checked = run_kurslex("check", "--strict", cwd=tmp_path)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
    built = run_kurslex("build", "--strict", "--site-dir", project.sites[0], cwd=tmp_path)
    assert (built.returncode, built.stderr) == (0, "")
    assert all(page.is_file() for page in project.pages)
    in_two_languages = [path for path in project.sites[0].rglob("*.html") if project.apart(path)]
    pairs = len(corpus.locales) * (len(corpus.locales) - 1)
    assert len(in_two_languages) == len(corpus.concepts) * pairs


@pytest.mark.long
def test_the_project_of_this_glossary_is_a_copy_of_it(corpus: Corpus, tmp_path: Path) -> None:
    peer = this_glossary()
    project = peer.write(corpus, tmp_path / "copy")
    assert peer.size
    assert len(project.pages) == peer.size * len(corpus.locales)
    project.change_a_word(5)
    assert marker(5) in project.edited.read_text(encoding="utf-8")
    checked = run_kurslex("check", cwd=tmp_path / "copy")
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.long
@pytest.mark.parametrize("peer", [KURSLEX, *OTHERS], ids=name)
def test_every_generator_builds_its_project(peer: Peer, tmp_path: Path) -> None:
    results = measure(Plan([peer], sizes=[9], runs=1), tmp_path, lambda _: None)
    [site] = results.sites
    assert site.documents > 9 * results.locales
    assert site.memory > 10_000_000
