"""The files of a site while somebody writes it, each made when it is first asked for."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from threading import RLock
from typing import TypeAlias

from kurslex.engine.one_page import with_page
from kurslex.engine.texts import render_text
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.site import (
    FULL_TEXT,
    Site,
    archive_location,
    home_location,
    page_location,
    parallel_location,
)
from kurslex.rendering.archive import build_archive
from kurslex.rendering.assets import ASSET_FOLDER, asset_locations, site_assets
from kurslex.rendering.concept import render_concept
from kurslex.rendering.frame import Frame, make_frame
from kurslex.rendering.home import render_home
from kurslex.rendering.outside import language_files, neutral_files
from kurslex.rendering.parallel import render_parallel
from kurslex.search.full_text import make_texts, write_full_text

_INDEX = "index.html"

Files: TypeAlias = Mapping[str, bytes]


class LiveSite:
    """One state of a glossary as a site; paths are relative to the site's root.

    Any number of threads may ask it. What was made is kept as long as the object, so a state that
    is shown no longer takes all of it along.
    """

    def __init__(self, frame: Frame, assets: Mapping[str, str | bytes]) -> None:
        self.frame = frame
        self._assets = assets
        self._made: dict[str, bytes | None] = {}
        self._bodies: dict[str, str] = {}
        self._groups: dict[str, Files] = {}
        self._one_at_a_time = RLock()  # for what takes long, which nobody shall do twice

    def content(self, path: str) -> bytes | None:
        """Return what a build would write at a path, None where it would write nothing.

        Raises `FullTextError` where the index of the texts is asked for and cannot be made.
        """
        if path not in self._made:
            # Two threads may make the same page at once: it comes out the same.
            self._made.setdefault(path, self._make(path))
        return self._made[path]

    def paths(self) -> list[str]:
        """Return the paths of all files, sorted; most of them are made for it."""
        glossary = self.frame.glossary
        groups = ("", FULL_TEXT, *glossary.homes)
        found = {path for group in groups for path in self._group(group)}
        found |= {home_location(tag) + _INDEX for tag in glossary.homes}
        found |= {page_location(tag, concept) + _INDEX for tag, concept in glossary.pages}
        for concept in glossary.concepts:
            for first, second in permutations(glossary.translations(concept), 2):
                found.add(parallel_location(first, concept, second) + _INDEX)
        if self.frame.site.is_published:
            found |= {archive_location(tag) for tag in glossary.homes}
        return sorted(found)

    def with_page(self, page: LocalizedConcept | Home) -> "LiveSite":
        """Return the site after a page that it has was written anew.

        Its assets are those of before, until `with_own_assets`: they take longer than a page, and
        few changes of a text have an effect on them.
        """
        return LiveSite(with_page(self.frame, page), self._assets)

    def with_own_assets(self) -> "LiveSite":
        """Return the site with the assets of its glossary: itself, where these are what it has."""
        assets = site_assets(self.frame.glossary)
        if assets == self._assets:
            return self
        return LiveSite(replace(self.frame, assets=asset_locations(assets)), assets)

    def _make(self, path: str) -> bytes | None:
        glossary = self.frame.glossary
        if path.startswith(ASSET_FOLDER):
            asset = self._assets.get(path.removeprefix(ASSET_FOLDER))
            return None if asset is None else _bytes(asset)
        if path.startswith(FULL_TEXT):
            return self._group(FULL_TEXT).get(path)
        tag, _, rest = path.partition("/")
        if tag in glossary.homes:
            if path == archive_location(tag):
                return self._archive(tag) if self.frame.site.is_published else None
            *folders, file = rest.split("/")
            made = self._page(tag, folders) if file == _INDEX else None
            if made is not None:
                return made.encode()
            if path in self._group(tag):
                return self._group(tag)[path]
        return self._group("").get(path)  # which has old addresses of all languages, too

    def _page(self, tag: str, folders: list[str]) -> str | None:
        """Return the document of a page that somebody wrote, or of two side by side."""
        glossary = self.frame.glossary
        if not folders:
            home = glossary.homes[tag]
            archive = self.content(archive_location(tag))
            return render_home(self.frame, home, self._body(home), len(archive or b""))
        concept, *others = folders
        page = glossary.page(tag, concept)
        if page is None:
            return None
        if not others:
            return render_concept(self.frame, page, self._body(page))
        other = glossary.page(others[0], concept)
        if len(others) > 1 or other is None or other is page:
            return None
        return render_parallel(self.frame, (page, other), (self._body(page), self._body(other)))

    def _body(self, page: LocalizedConcept | Home) -> str:
        if page.path not in self._bodies:
            self._bodies.setdefault(page.path, render_text(self.frame, page))
        return self._bodies[page.path]

    def _group(self, name: str) -> Files:
        """Return files that are made together, by path.

        They are a language's, those of none ("") and the index of the texts.
        """
        with self._one_at_a_time:
            if name not in self._groups:
                files = (
                    self._full_text()
                    if name == FULL_TEXT
                    else language_files(self.frame, name)
                    if name
                    else neutral_files(self.frame)
                )
                self._groups[name] = {path: _bytes(files[path]) for path in files}
            return self._groups[name]

    def _full_text(self) -> Files:
        glossary = self.frame.glossary
        bodies = {key: self._body(page) for key, page in glossary.pages.items()}
        texts = list(make_texts(glossary, bodies))
        if not texts:
            return {}
        with tempfile.TemporaryDirectory(prefix="kurslex-") as folder:
            write_full_text(texts, Path(folder, FULL_TEXT))
            return dict(_read(Path(folder)))

    def _archive(self, tag: str) -> bytes:
        glossary, frame = self.frame.glossary, self.frame
        home = glossary.homes[tag]
        pages = [page for page in glossary.pages.values() if page.locale == tag]
        with self._one_at_a_time, tempfile.TemporaryDirectory(prefix="kurslex-") as folder:
            files = {ASSET_FOLDER + name: content for name, content in self._assets.items()}
            files |= self._group(tag)
            for path in (page_location(tag, page.id) + _INDEX for page in pages):
                files[path] = self.content(path) or b""
            # The home page in the file offers no file.
            files[home_location(tag) + _INDEX] = render_home(frame, home, self._body(home))
            for path, content in files.items():
                file = Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(_bytes(content))
            return build_archive(frame, tag, Path(folder))


def make_live_site(glossary: Glossary, site: Site) -> LiveSite:
    """Return the site of a glossary."""
    return LiveSite(make_frame(glossary, site), site_assets(glossary))


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _read(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in folder.rglob("*"):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()
