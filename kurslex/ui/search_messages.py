"""The messages that every language of a glossary has to bring for its search."""

from kurslex.model.site import SEARCH
from kurslex.ui.overview_messages import overview_message


def search_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of the messages, each with the variables that it is given."""
    return {
        "search-label": (),
        "search-submit": (),
        overview_message(SEARCH, "title"): (),
        overview_message(SEARCH, "description"): (),
        "search-results": ("query",),
        "search-count": ("count",),
        "search-meant": ("query", "term"),
        "search-none": ("query",),
        "search-admitted": ("term",),
        "search-deprecated": ("term",),
        "search-texts": (),
        "search-texts-for": ("query",),
        "search-texts-none": (),
        "search-texts-unsearched": (),
        "search-texts-only": ("count",),
        "search-nothing": (),
        "search-percent": (),
        "search-all": (),
        "search-key": (),
        "search-no-script": (),
    }
