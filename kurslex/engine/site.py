"""A glossary -> every file of its site, in a folder."""

from collections.abc import Iterable
from pathlib import Path

from kurslex.engine.texts import render_text
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site, home_location, page_location
from kurslex.processes import at_once
from kurslex.rendering.concept import render_concept
from kurslex.rendering.finish import finish_site
from kurslex.rendering.frame import Frame, make_frame
from kurslex.rendering.home import render_home
from kurslex.rendering.outside import language_files, neutral_files

_INDEX = "index.html"


Bodies = dict[tuple[str, str], str]
"""The HTML of concepts' texts, by locale tag and concept id."""


def write_site(glossary: Glossary, site: Site, folder: Path) -> None:
    """Write the whole site into an existing folder; raise `FullTextError` where that fails."""
    frame = make_frame(glossary, site)
    tags = list(glossary.homes)
    # What belongs to no language takes about as long as the pages of one.
    third = len(tags) // 3
    ours, theirs = at_once(
        lambda: _write_some(frame, tags[:third], folder),
        lambda: _write_pages(frame, tags[third:], folder),
    )
    bodies = {**ours, **theirs}
    finish_site(frame, {key: bodies[key] for key in glossary.pages}, folder)


def _write_some(frame: Frame, tags: Iterable[str], folder: Path) -> Bodies:
    """Write what is no language's page, and the pages of some languages."""
    for path, content in neutral_files(frame).items():
        _write(folder / path, content)
    return _write_pages(frame, tags, folder)


def _write_pages(frame: Frame, tags: Iterable[str], folder: Path) -> Bodies:
    """Write the pages of some languages, and return their texts for what is made of all of them."""
    bodies: Bodies = {}
    for tag in tags:
        for path, content in language_files(frame, tag).items():
            _write(folder / path, content)
        home = frame.glossary.homes[tag]
        document = render_home(frame, home, render_text(frame, home))
        _write(folder / home_location(tag) / _INDEX, document)
        for concept in frame.glossary.concepts:
            page = frame.glossary.page(tag, concept)
            if page:
                body = bodies[tag, concept] = render_text(frame, page)
                document = render_concept(frame, page, body)
                _write(folder / page_location(tag, concept) / _INDEX, document)
    return bodies


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
