"""Pages that are no concepts, such as one about the glossary: what has no language of them."""

from msgspec import Struct

MENU, FOOTER, NOWHERE = PLACES = ("menu", "footer", "none")
"""Where each page of the site leads to them, if anywhere."""


class FreePage(Struct, frozen=True, kw_only=True):
    """A page with a title and a text; `line` is its place in `docs/concepts.yml`."""

    id: str
    place: str
    line: int
