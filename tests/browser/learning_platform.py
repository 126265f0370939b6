"""A platform for learning, as a host of its own: it shows one page, with pasted code in it."""

from http import HTTPStatus
from io import BytesIO

from scripts.site_server import StaticHost

_PASTED = """<!doctype html><html lang="de"><meta charset="utf-8"><title>Kurs</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'none'">
<link rel="icon" href="data:,"><body style="margin: 0">{code}"""


class Platform(StaticHost):
    """A platform for learning: it shows one page, with what a teacher pasted into it."""

    def __init__(self, *arguments: object, code: list[str], **options: object) -> None:
        self._code = code
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def send_head(self) -> BytesIO:
        page = _PASTED.format(code=self._code[-1]).encode()
        return self.answer(HTTPStatus.OK, ".html", page, {})
