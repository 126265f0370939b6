"""What lets pages that were read once be read without a network, in the browsers that can."""

import json

from kurslex.site.context import SiteContext
from kurslex.site.pages.not_found_page import render_offline
from kurslex.site.small_assets import small_asset

WORKER = "service-worker.js"
"""The worker's file: at the root of the site, for it serves what lies beside and below itself."""


def service_worker(context: SiteContext) -> str:
    """Return the worker, which brings along the page that it shows in place of pages never read."""
    page = json.dumps(render_offline(context), ensure_ascii=False)
    return f"const offlinePage={page};\n{small_asset(WORKER)}"
