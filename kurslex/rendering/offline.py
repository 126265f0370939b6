"""What lets pages that were read once be read without a network, in the browsers that can."""

import json

from kurslex.rendering.frame import Frame
from kurslex.rendering.neutral import render_offline
from kurslex.rendering.small import small_asset

WORKER = "service-worker.js"
"""The worker's file: at the root of the site, for it serves what lies beside and below itself."""


def service_worker(frame: Frame) -> str:
    """Return the worker, which brings along the page that it shows in place of pages never read."""
    page = json.dumps(render_offline(frame), ensure_ascii=False)
    return f"const offlinePage={page};\n{small_asset(WORKER)}"
