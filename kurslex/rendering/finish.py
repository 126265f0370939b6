"""What needs all languages' texts: pages in two, the index of words, ZIP files."""

from collections.abc import Mapping
from pathlib import Path

from kurslex.model.site import FULL_TEXT
from kurslex.processes import at_once
from kurslex.rendering.archive import write_archives
from kurslex.rendering.frame import Frame
from kurslex.rendering.parallel import render_parallels
from kurslex.search.full_text import make_texts, write_full_text


def finish_site(frame: Frame, bodies: Mapping[tuple[str, str], str], site: Path) -> None:
    """Write it into the folder of the built site; raises `FullTextError`.

    `bodies` has the HTML of all concepts' texts by locale tag and concept id.
    """
    # What is in the files neither needs the rest nor is needed by it.
    at_once(lambda: _write_texts(frame, bodies, site), lambda: write_archives(frame, site))


def _write_texts(frame: Frame, bodies: Mapping[tuple[str, str], str], site: Path) -> None:
    for location, document in render_parallels(frame, bodies):
        file = site / location / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(document, encoding="utf-8")
    texts = list(make_texts(frame.glossary, bodies))
    if texts:
        write_full_text(texts, site / FULL_TEXT)
