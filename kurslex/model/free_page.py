"""Pages that are no concepts, such as one about the glossary: what has no language of them."""

from dataclasses import dataclass

MENU, FOOTER, NOWHERE = PLACES = ("menu", "footer", "none")
"""Where each page of the site leads to them, if anywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreePage:
    """A page with a title and a text; `line` is its place in `docs/concepts.yml`."""

    id: str
    place: str
    line: int
