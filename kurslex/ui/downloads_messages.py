"""The messages of the page of downloads; every language has to bring them."""

from kurslex.model.site import DOWNLOADS
from kurslex.ui.overview_messages import overview_message

OFFERED = (
    *("xlsx", "csv", "anki", "moodle-glossary", "moodle-questions"),
    *("qti21", "qti12", "gift"),
    *("atom", "citation", "tbx", "skos", "json"),
)
"""The formats that the page offers, by their names, in order: what most people use comes first."""

HANDOUTS = ("pdf", "epub")
"""Those that it offers before these in a project that wants them, in order."""


def downloads_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of the messages, each with the variables that it is given."""
    names = (
        overview_message(DOWNLOADS),
        overview_message(DOWNLOADS, "title"),
        overview_message(DOWNLOADS, "description"),
        "feed-title",
        *(
            format_message(name, part)
            for name in (*HANDOUTS, *OFFERED)
            for part in ("title", "about")
        ),
    )
    return {**dict.fromkeys(names, ()), "downloads-date": ("date",), "downloads-size": ("size",)}


def format_message(name: str, part: str) -> str:
    """Return the message with a format's `title`, or with what it is for, `about`."""
    return f"downloads-{name}-{part}"
