"""Commits whose message says `Typographical: yes`: their edits of pages, as git has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kurslex.analysis.freshness.earlier_texts import page_at, run_git
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept

_TRAILER = "Typographical"
_FORMAT = f"%H %(trailers:key={_TRAILER},valueonly,separator=%x2C)"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedEdit:
    """A page of today, and what it was before and after a commit that was marked."""

    commit: str
    page: LocalizedConcept
    before: LocalizedConcept
    after: LocalizedConcept


def marked_edits(root: Path, glossary: Glossary, since: str) -> Iterator[MarkedEdit]:
    """Yield the edits of pages in marked commits since a revision, the earliest first.

    Raises `NoHistoryError` where git does not know the revision.
    """
    commit = run_git(root, "rev-parse", "--verify", "--end-of-options", f"{since}^{{commit}}")
    log = ["log", "--no-merges", "--reverse", f"--format={_FORMAT}", f"{commit.strip()}..HEAD"]
    pages = {page.path: page for page in glossary.pages.values()}
    for line in run_git(root, *log).splitlines():
        commit, _, value = line.partition(" ")
        if value.strip().casefold() != "yes":
            continue
        names = ["diff-tree", "--root", "--no-commit-id", "--name-only", "-r", "-z", "--relative"]
        for path in run_git(root, *names, commit).split("\0"):
            page = pages.get(path)
            before = page and page_at(root, f"{commit}^", page)
            after = page and page_at(root, commit, page)
            if page and before and after:
                yield MarkedEdit(commit=commit, page=page, before=before, after=after)
