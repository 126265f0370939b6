"""Readers' browser profiles, lent to one test after another: it takes a while to make one."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn, Self

from playwright.sync_api import Browser, CDPSession, Page

from tests.browser.waiting import PATIENCE
from tests.support.watch import watch

_IDLE = 8  # profiles that wait for another test; each is a process of the browser
_SIZE = {"width": 1280, "height": 720}
_MEDIA = ("color_scheme", "forced_colors", "reduced_motion")
# What a page, or all pages of a profile, would keep for good.
_OF_ALL = ("expose_binding", "expose_function")
_OF_PAGES = (*_OF_ALL, "close")
_OF_PROFILES = (
    *_OF_ALL,
    "add_cookies",
    "add_init_script",
    "grant_permissions",
    "route",
    "set_offline",
)


@dataclass(frozen=True)
class Profile:
    """A page in a profile with these options, and what `watch` says of the profile.

    `undo` takes back what a test has added to it: scripts that its documents run before their own.
    By `sessions` a test has spoken to the browser itself: what it has set may stay, such as the
    size of texts.
    """

    page: Page
    options: dict[str, Any]
    complaints: list[str]
    undo: list[Callable[[], None]] = field(default_factory=list)
    sessions: list[CDPSession] = field(default_factory=list)


class Readers:
    """The readers of a site at an address, until the end of a block.

    Their options are those of a Playwright context.
    """

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser = browser
        self._address = address
        self._idle: list[Profile] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the profiles that wait for another test."""
        for each in self._idle:
            each.page.context.close()

    def new(
        self,
        *,
        hosts: tuple[str, ...] = (),
        missing_expected: bool = False,
        worker: bool = False,
        **options: Any,
    ) -> Profile:
        """Return a new profile, which is its taker's to close.

        Unless `worker` is allowed, the browser has no service workers: what a page asks for, a
        host hears.
        """
        context = self._browser.new_context(
            **{"locale": "en-US", "base_url": self._address} | options
        )
        context.set_default_timeout(PATIENCE * 1000)
        if not worker:
            context.add_init_script("delete Navigator.prototype.serviceWorker;")
        own = self._address.split("/")[2]
        complaints = watch(context, hosts=(own, *hosts), missing_expected=missing_expected)
        return Profile(context.new_page(), options, complaints)

    def lend(self, *, viewport: dict[str, int] = _SIZE, **options: Any) -> Profile:
        """Return a profile that may have been used: give it back to `take_back`.

        Nothing of its past can be seen but what the browser has fetched.
        """
        media = {name: options.pop(name, "null") for name in _MEDIA}
        fitting = (each for each in self._idle if each.options == options)
        profile = next(fitting, None)
        if profile is None:
            profile = replace(self.new(**options), options=options)
            _refuse_what_stays(profile.page)
            _note_what_is_added(profile)
        else:
            self._idle.remove(profile)
        profile.page.set_viewport_size(viewport)
        profile.page.emulate_media(media="null", **media)
        return profile

    def take_back(self, profile: Profile) -> list[str]:
        """Take everything back that was done to a profile; return what was wrong in it."""
        page = profile.page
        if profile.sessions:
            page.context.close()
            return profile.complaints
        for other in page.context.pages[1:]:
            other.close()
        page.unroute_all()
        for undo in profile.undo:
            undo()
        page.goto("about:blank")
        page.mouse.move(0, 0)
        session = page.context.new_cdp_session(page)
        origin = {"origin": self._address.rstrip("/"), "storageTypes": "all"}
        session.send("Storage.clearDataForOrigin", origin)
        session.detach()  # as long as one is there, others may not be heard
        profile.sessions.clear()
        profile.undo.clear()
        found = [*profile.complaints]
        profile.complaints.clear()
        self._idle.append(profile)
        if len(self._idle) > _IDLE:
            self._idle.pop(0).page.context.close()
        return found


def _refuse_what_stays(page: Page) -> None:
    for whose, names in (
        (page, _OF_PAGES),
        (page.context, _OF_PROFILES),
        (page.clock, ["install"]),
    ):
        for name in names:
            setattr(whose, name, _refusal(name))


def _note_what_is_added(profile: Profile) -> None:
    page, context = profile.page, profile.page.context
    begin, add = context.new_cdp_session, page.add_init_script

    def begin_and_note(of: Page) -> CDPSession:
        session = begin(of)
        profile.sessions.append(session)
        return session

    def add_and_note(script: str) -> None:
        profile.undo.append(add(script).close)

    context.new_cdp_session = begin_and_note  # type: ignore[method-assign, assignment]
    page.add_init_script = add_and_note  # type: ignore[method-assign, assignment]


def _refusal(name: str) -> Callable[..., NoReturn]:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError(f"the next test would find {name}(): ask for a reader(own=True)")

    return refuse
