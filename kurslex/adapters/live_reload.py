"""Pages of `mkdocs serve`: MkDocs puts a script into each, which their policy has to allow."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.util import FileWrapper

Application = Callable[..., Iterable[bytes]]
"""What answers a request (PEP 3333)."""

# Pages have no script of ours within them that would begin like this.
_ADDED = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_OWN = b"script-src 'self'"


def allowing_reload(answer: Application) -> Application:
    """Return what answers like a server of MkDocs, with pages whose policy allows its script."""

    def answer_allowing(environment: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        said: list[tuple[str, list[tuple[str, str]]]] = []

        def hear(status: str, headers: list[tuple[str, str]], *_: object) -> None:
            said.append((status, headers))

        body = answer(environment, hear)
        status, headers = said[-1]
        if ("Content-Type", "text/html") not in headers:
            start(status, headers)
            return body
        page = with_allowed_script(b"".join(body))
        if isinstance(body, FileWrapper):
            body.close()
        kept = [each for each in headers if each[0] != "Content-Length"]
        start(status, [*kept, ("Content-Length", str(len(page)))])
        return [page]

    return answer_allowing


def with_allowed_script(page: bytes) -> bytes:
    """Return a page whose policy allows the script within it, by its digest and no other."""
    found = _ADDED.search(page)
    if not found:
        return page
    digest = b64encode(hashlib.sha256(found[1]).digest())
    return page.replace(_OWN, _OWN + b" 'sha256-" + digest + b"'", 1)
