"""The files that the readers of a language can download -> a page."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.site import DOWNLOADS, PACK, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.feed_link import feed_link
from kurslex.site.parts.overview_layout import overview
from kurslex.site.templating import View, render

_KILOBYTE = 1000


class DownloadFile(Struct, frozen=True, kw_only=True):
    """A file to be downloaded: its name, its location, and its size in bytes."""

    name: str
    location: str
    size: int

    @property
    def kilobytes(self) -> int:
        """The size as people are told it: whole thousands of bytes, and at least one."""
        return -(-self.size // _KILOBYTE)


class DownloadFormat(Struct, frozen=True, kw_only=True):
    """A format with its files; `title` and `about` are messages."""

    title: str
    about: str
    files: Sequence[DownloadFile]


class DownloadsView(View, frozen=True, kw_only=True):
    """What the page is given.

    `date` is the day of the content, empty where nobody knows it, `pack` where course packs are,
    `feed` where feed readers find what is new.
    """

    template: ClassVar[str] = "downloads.html"
    shared: OverviewView
    formats: Sequence[DownloadFormat]
    date: str
    pack: str
    feed: str


def render_downloads(
    context: SiteContext, tag: str, formats: Sequence[DownloadFormat], date: str
) -> str:
    """Return the page of downloads in one language."""
    return render(
        DownloadsView(
            shared=overview(context, tag, DOWNLOADS),
            formats=formats,
            date=date,
            pack=page_location(tag, PACK),
            feed=feed_link(context, tag),
        )
    )
