"""The code that a teacher pastes into a page elsewhere."""

from markupsafe import escape

FRAME_CODE = (
    '<iframe src="{{embed}}" title="{title}" width="100%" height="{{height}}" loading="lazy" '
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms" '
    'allow="clipboard-write" style="border: 0"></iframe>'
)
"""A frame without an origin of its own; with braces where a browser puts address and height in."""


def pasted_code(title: str, address: str, height: int) -> str:
    """Return the code for what is at an address; `height` is in pixels."""
    code = FRAME_CODE.format(title=escape(title))
    return code.replace("{embed}", str(escape(address))).replace("{height}", str(height))
