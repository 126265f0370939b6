"""The codes for frames that the glossary's pages for teaching offer."""

import re
from pathlib import Path

from tests.support.html import read_page

SANDBOX = re.compile(r' sandbox="[^"]*"')


def frame_codes(site: Path, location: str) -> list[str]:
    """Return the codes of a concept's page for teaching, as they are copied."""
    texts = read_page(site / location / "index.html", location).all("textarea")
    return [each.text for each in texts if each.text.startswith("<iframe")]
