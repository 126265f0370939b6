"""From a save to what browsers show: the saved file's errors, its page, then everything else."""

import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from kurslex.engine.cache import cache_if_possible
from kurslex.engine.live import LiveSite, make_live_site
from kurslex.errors import UsageError, error_message
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from kurslex.problem import Problem, Severity
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.mkdocs_settings import SETTINGS
from kurslex.project.loading.page_files import load_home, load_page
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import inspect_pages
from kurslex.rules.shown import shown
from kurslex.server.findings import Checker, Findings
from kurslex.server.news import News

_MOST_NAMED = 3


class Rebuilding:
    """Makes the next state of a site at each save; called by one thread alone.

    A page that exists and is saved without an error that shows at once is shown before the whole
    project has been checked. Where the check finds errors, the last good site comes back.
    """

    def __init__(
        self, root: Path, host: str, news: News, checker: Checker, problems: Iterable[Problem]
    ) -> None:
        self._root = root
        self._host = host
        self._news = news
        self._checker = checker
        self._history = page_history(root)
        self._known = [*problems]  # that were printed, of the files as they are
        self._good = news.now.site
        self._next: LiveSite | None = None  # the last good site with the pages saved since
        self._saved: frozenset[str] = frozenset()  # since the last good site
        self._latest: frozenset[str] = frozenset()  # of these, what was saved last

    def saved(self, paths: frozenset[str]) -> None:
        """Show what can be shown at once, and begin to check everything."""
        self._saved |= paths
        self._latest = paths
        self._next = None
        languages = _languages(self._good.context.glossary)
        if self._saved <= languages.keys():
            self._show_pages({path: languages[path] for path in sorted(self._saved)})
        self._checker.begin()

    def _show_pages(self, languages: dict[str, str]) -> None:
        site = self._good
        problems: list[Problem] = []
        for path, tag in languages.items():
            load = load_home if path == site.context.glossary.homes[tag].path else load_page
            page = load(self._root, tag, path, problems)
            if page:
                site = site.with_page(page)
        found = inspect_pages(site.context.glossary, languages.keys(), problems)
        if _errors(found):
            self._refuse([*self._known, *self._new(found)])
        elif all(each.path in languages for each in _errors(self._known)):
            self._next = site
            self._news.publish(site)

    def checked(self, findings: Findings) -> None:
        """Show the whole site as it is now, or what is wrong with it."""
        if findings.number != self._checker.number:
            return
        problems = list(findings.problems)
        if findings.failure:
            problems.append(_of_settings(findings.failure))
        if not _errors(problems):
            try:
                self._next = self._next_site(problems)
            except UsageError as error:
                problems.append(_of_settings(str(error)))
            except Exception as error:  # what a check overlooks shall not end the server
                problems.append(_of_settings(error_message(error)))
        if self._next is None or _errors(problems):
            self._refuse(problems)
            self._news.publish(self._good, self._news.now.errors)
            return
        self._say(problems)
        print(f"Shown: {_listed(self._saved)}", flush=True)
        self._good, self._saved = self._next, frozenset()
        self._news.publish(self._good)

    def _next_site(self, problems: list[Problem]) -> LiveSite:
        if self._next is not None:
            return self._next
        with cache_if_possible(self._root) as records:
            glossary, _ = load_glossary(self._root, records.memory())
        site = local_site(self._root, self._host)
        self._history = self._history.renewed()
        return make_live_site(
            shown(glossary, problems).glossary,
            site,
            content_time(self._root),
            self._history,
        )

    def _refuse(self, problems: list[Problem]) -> None:
        """Say what is wrong, in the file that was saved before anything else; the site stays."""
        ordered = sorted(problems, key=lambda each: each.path not in self._latest)
        self._say(ordered)
        self._news.publish(self._news.now.site, tuple(_errors(ordered)))

    def _say(self, problems: list[Problem]) -> None:
        new = self._new(problems)
        self._known = problems
        for problem in new:
            print(problem, file=sys.stderr, flush=True)
        if _errors(new):
            print("The last good site stays until this is fixed.", file=sys.stderr, flush=True)

    def _new(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return those that were not known; what a hint says depends on how much was looked at."""
        known = {problem.place for problem in self._known}
        return [problem for problem in problems if problem.place not in known]


def local_site(root: Path, host: str) -> Site:
    """Return a project's site as it lives at HOST:PORT, at the path that its settings name."""
    path = urlsplit(load_site(root).address).path
    return load_site(root, address=f"http://{host}{path}")


def _languages(glossary: Glossary) -> dict[str, str]:
    """Return the language of each page and home page, by path."""
    pages = {page.path: page.locale for page in glossary.pages.values()}
    return {**pages, **{home.path: tag for tag, home in glossary.homes.items()}}


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def _of_settings(message: str) -> Problem:
    return Problem(path=SETTINGS, line=1, message=message, check="settings")


def _listed(paths: Iterable[str]) -> str:
    names = sorted(paths)
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
