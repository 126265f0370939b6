"""How large images may be: files that no case in text can hold."""

import pytest

from kurslex.model.image import PageImage
from kurslex.rules.image_files import check_image_files
from tests.site.tiny import replace, tiny_glossary

MOST_BYTES = 500_000
PATH = "docs/images/oak.png"


def found(image: PageImage, unread: tuple[str, ...] = ("docs/sv/oak.md",)) -> list[str]:
    """Return what is said of an image; by default nobody knows what is shown on pages."""
    glossary = replace(tiny_glossary(), images={PATH: image}, unread=frozenset(unread))
    return [str(each) for each in check_image_files(glossary)]


def image(width: int, height: int, kind: str = "png", size: int = 1) -> PageImage:
    return PageImage(
        path=PATH, kind=kind, width=width, height=height, version="1", content=b"x" * size
    )


@pytest.mark.parametrize(("width", "height"), [(3001, 10), (10, 3001), (12_000, 3001)])
def test_an_image_has_at_most_so_many_pixels(width: int, height: int) -> None:
    assert found(image(width, height)) == [
        f"{PATH}:1: is {width:,} × {height:,} pixels large, and may have 3,000 "
        "[image-size]\n  hint: make it smaller"
    ]


def test_what_is_as_large_as_it_may_be_is_not_too_large() -> None:
    assert found(image(3000, 3000)) == []
    assert found(image(1, 1, size=MOST_BYTES)) == []


def test_a_drawing_has_no_pixels() -> None:
    assert found(image(3001, 3001, kind="svg")) == []


def test_a_file_has_at_most_so_many_bytes() -> None:
    assert found(image(1, 1, size=MOST_BYTES + 1)) == [
        f"{PATH}:1: has 501 kilobytes, more than 500 "
        "[image-size]\n  hint: make it smaller, or save it as WebP or AVIF"
    ]


def test_what_no_page_shows_is_told_where_all_pages_were_read() -> None:
    said = [
        f"{PATH}:1: is shown on no page [unused-image]\n  hint: show it on a page, or delete it"
    ]
    assert found(image(1, 1), ()) == said
    assert found(image(1, 1), ("docs/sv/site.ftl",)) == said
    assert found(image(1, 1), ("docs/sv/site.ftl", "docs/sv/oak.md")) == []
