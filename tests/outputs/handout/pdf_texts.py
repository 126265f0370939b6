"""The texts of a PDF, without what lines break."""

import re
from io import BytesIO

from pypdf import PdfReader


def read(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def text_of(reader: PdfReader) -> str:
    return squeezed("\n".join(page.extract_text() for page in reader.pages))


def squeezed(text: str) -> str:
    """Return a text without what lines break: spaces and hyphens."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)
