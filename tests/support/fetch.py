"""What a host on this machine answers, without a browser."""

from urllib.error import HTTPError
from urllib.request import urlopen

_PATIENCE = 30  # seconds until a test gives up; nothing is measured with it


def fetch(address: str) -> tuple[int, str]:
    """Return the status and text with which a host answers; what is not a text is made one."""
    try:
        with urlopen(address, timeout=_PATIENCE) as answer:
            return answer.status, answer.read().decode(errors="replace")
    except HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()
