"""Earlier texts of a page, from git: found by what they say, so squashed merges do not matter."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from kurslex.analysis.freshness.page_parts import Part, canonical, page_parts
from kurslex.model.checked import Fingerprint
from kurslex.model.page import LocalizedConcept
from kurslex.project.loading.page_files import read_page
from kurslex.utils.git_command import call_git


class NoHistoryError(ValueError):
    """Git cannot be asked; the text says why, and what to do."""


def earlier_parts(root: Path, page: LocalizedConcept, base: Fingerprint) -> tuple[Part | None, ...]:
    """Return the parts of an earlier text of a page by its fingerprint, None for each not found.

    They are looked for in the text of today, then commit by commit until all are found. No more of
    the history is read than that takes; a shallow clone may not have them.
    """
    wanted = set(base)
    known: dict[str, Part] = {}
    _add(known, page, page)
    versions = earlier_pages(root, page)
    while not wanted <= known.keys():
        version = next(versions, None)
        if version is None:
            break
        _add(known, version, page)
    return tuple(known.get(each) for each in base)


def _add(known: dict[str, Part], version: LocalizedConcept, page: LocalizedConcept) -> None:
    """Add a version's parts under all hashes that stand for them; the newest are there first."""
    for part in page_parts(version):
        (same,) = canonical(page, (part.hash,))
        for each in (part.hash, same, part.exact_hash):
            known.setdefault(each, part)


def earlier_pages(root: Path, page: LocalizedConcept) -> Iterator[LocalizedConcept]:
    """Yield what a page was in each commit that changed it, the newest first.

    Nothing comes where there is no git, no repository or no commit.
    """
    try:
        listed = run_git(root, "log", "--full-history", "--format=%H", "--", page.path)
    except NoHistoryError:
        return
    for commit in listed.split():
        found = page_at(root, commit, page)
        if found:
            yield found


def page_at(root: Path, revision: str, page: LocalizedConcept) -> LocalizedConcept | None:
    """Return what a page was at a revision, or None where it was not there, or was not a page.

    Raises `NoHistoryError` where git does not know the revision.
    """
    commit = run_git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    try:
        text = run_git(root, "show", f"{commit.strip()}:./{page.path}")
    except NoHistoryError:
        return None
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))
    return read_page(text, page.locale, page.path, [])


def run_git(root: Path, *arguments: str) -> str:
    """Return what git prints; raises `NoHistoryError` with the reason where it fails."""
    try:
        done = call_git(root, *arguments, errors="replace")
    except FileNotFoundError:
        raise NoHistoryError("git is not installed") from None
    if done.returncode:
        raise NoHistoryError(done.stderr.strip().removeprefix("fatal: "))
    return done.stdout
