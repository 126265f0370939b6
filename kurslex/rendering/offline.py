"""What lets pages that were read once be read without a network, in the browsers that can."""

import hashlib
from importlib.resources import files

from kurslex.rendering.frame import Frame
from kurslex.rendering.minified import minified
from kurslex.rendering.neutral import render_offline

_PAGE = "offline.html"
# At the root of the site, for a worker serves what lies beside and below its own file.
_WORKER = "service-worker.js"


def offline_files(frame: Frame) -> dict[str, str]:
    """Return the worker, and the page that it shows in place of pages never read.

    The worker names the page with a version: it changes where the page does, and browsers, which
    compare its bytes, then fetch both anew.
    """
    page = render_offline(frame)
    version = hashlib.sha256(page.encode()).hexdigest()[:8]
    source = (files("kurslex.rendering") / "assets" / _WORKER).read_text(encoding="utf-8")
    script = f'const offlinePage = "{_PAGE}?v={version}";\n{source}'
    return {_PAGE: page, _WORKER: minified(".js", script)}
