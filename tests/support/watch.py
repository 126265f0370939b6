"""A browser context under watch: whatever is wrong with what it loads becomes a complaint."""

from collections.abc import Collection
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response

_LEFT_BEHIND = "net::ERR_ABORTED"


def watch(context: BrowserContext, *, hosts: Collection[str], missing_expected: bool) -> list[str]:
    """Return a list that fills with complaints while the context is used.

    Complaints are: a message on the console above information, an error in a script, a request
    that fails or is answered with 400 or more, a request to another host than `hosts` (with their
    ports). Where `missing_expected`, a document may be missing (404), but nothing else.
    """
    complaints: list[str] = []

    def is_expected(address: str, status: int = 404) -> bool:
        is_document = "." not in urlsplit(address).path.rpartition("/")[2]
        return missing_expected and status == 404 and is_document

    def heed_console(message: ConsoleMessage) -> None:
        address = message.location["url"]
        if message.type in {"error", "warning"} and not is_expected(address):
            complaints.append(f"{message.type}: {message.text} ({address})")

    def heed_request(request: Request) -> None:
        if urlsplit(request.url).netloc not in hosts:
            complaints.append(f"request to another host: {request.url}")

    def heed_failure(request: Request) -> None:
        # A page that leads on at once leaves what it was loading behind.
        if request.failure != _LEFT_BEHIND:
            complaints.append(f"{request.failure}: {request.url}")

    def heed_response(response: Response) -> None:
        if response.status >= 400 and not is_expected(response.url, response.status):
            complaints.append(f"{response.status}: {response.url}")

    context.on("console", heed_console)
    context.on("weberror", lambda error: complaints.append(f"script: {error.error.message}"))
    context.on("request", heed_request)
    context.on("requestfailed", heed_failure)
    context.on("response", heed_response)
    return complaints
