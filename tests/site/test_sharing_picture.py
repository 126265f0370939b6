"""The pictures with which pages are shared: their text stays in its box, their bytes the same."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kurslex.model.look import PAPER, Look
from kurslex.site.sharing_picture import HEIGHT, WIDTH, icon_picture, sharing_picture
from kurslex.site.small_assets import ASSETS
from tests.support.glossaries import project_glossary
from tests.support.png import Picture, read_png

_EDGE = 38  # two pixels for the round sides of letters
_BAND = HEIGHT - 12
_GROUND = (*bytes.fromhex(PAPER[0][1:]), 255)
_SIGNS = [*json.loads((ASSETS / "drawn/widths-600.json").read_text(encoding="utf-8"))]


def drawn(term: str, note: str = "", name: str = "Kurslex", most: int = 2) -> Picture:
    return read_png(sharing_picture(Look(), name, term, note, most))


def inked(picture: Picture) -> tuple[int, int, int, int]:
    found = picture.inked(_GROUND, range(_BAND))
    assert found
    return found


def in_the_box(picture: Picture) -> bool:
    left, top, right, bottom = inked(picture)
    return left >= _EDGE and right < WIDTH - _EDGE and top >= 20 and bottom < _BAND - 8


def test_it_is_as_large_as_networks_want_it() -> None:
    picture = drawn("pålstek")
    assert (picture.width, len(picture.rows)) == (WIDTH, HEIGHT) == (600, 315)
    assert picture.pixel(5, HEIGHT - 3) != picture.pixel(WIDTH - 5, HEIGHT - 3)


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_the_definitions_of_this_glossary_begin_in_its_pictures(tag: str) -> None:
    """Each of their characters is in the typeface, so that no definition is left out."""
    signs = {*json.loads((ASSETS / "drawn/widths-400.json").read_text(encoding="utf-8"))}
    pages = project_glossary().pages.values()
    missing = {page.path: {*page.definition} - signs for page in pages if page.locale == tag}
    # Two spaces are drawn as others.
    spaces = {*"\u00ad\u202f"}
    assert {path: lacking for path, lacking in missing.items() if lacking - spaces} == {}


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_the_longest_terms_of_this_glossary_have_room(tag: str) -> None:
    pages = project_glossary().pages.values()
    terms = [each.preferred.text for each in pages if each.locale == tag]
    by_word = sorted(terms, key=lambda term: max(map(len, term.split())))
    for term in {*sorted(terms, key=len)[-3:], *by_word[-3:]}:
        assert in_the_box(drawn(term)), term


@settings(max_examples=5)
@given(
    term=st.text(st.sampled_from(_SIGNS), min_size=1, max_size=120),
    note=st.text(st.sampled_from("abc def W"), max_size=200),
)
@example(term="W" * 200, note="W" * 90)
@example(term="W W " * 40, note="x " * 300)
def test_text_never_leaves_its_box(term: str, note: str) -> None:
    assert in_the_box(drawn(term, note, name="Kurslex " * len(note)))


def test_characters_without_a_glyph_leave_the_mark_alone() -> None:
    alone = sharing_picture(Look(), "Kurslex", "κόμπος")
    assert (
        alone
        == sharing_picture(Look(), "Kurslex", "узел", "words")
        == sharing_picture(Look(), "Kurslex", "\x00")
    )
    left, _, right, _ = inked(read_png(alone))
    assert left > WIDTH / 4
    assert right < WIDTH * 3 / 4
    assert sharing_picture(Look(), "Kurslex", "Łódź") != alone


def test_a_note_without_a_glyph_is_left_out_and_the_term_stays() -> None:
    term = sharing_picture(Look(), "Kurslex", "Børs")
    assert sharing_picture(Look(), "Kurslex", "Børs", "κόμπος") == term
    assert sharing_picture(Look(), "Kurslex", "Børs", "Et marked") != term


def test_a_note_has_as_many_lines_as_are_asked_for() -> None:
    words = "Et marked for verdipapirer " * 9
    one, two = (inked(drawn("Børs", words, most=most)) for most in (1, 2))
    assert one[3] + 10 < two[3]  # the whole stays in the middle, so the foot is half a line lower


def test_words_are_no_markup() -> None:
    assert in_the_box(drawn('<script>"&amp;</text>', name="A & B"))


def test_the_same_words_make_the_same_bytes() -> None:
    assert sharing_picture(Look(), "Kurslex", "Börse") == sharing_picture(
        Look(), "Kurslex", "Börse"
    )
    assert sharing_picture(Look(), "Kurslex", "Bör\u00adse") == sharing_picture(
        Look(), "Kurslex", "Börse"
    )


@pytest.mark.parametrize("size", [192, 512])
def test_an_icon_keeps_within_the_circle_that_systems_cut(size: int) -> None:
    picture = read_png(icon_picture(Look(), size))
    assert (picture.width, len(picture.rows)) == (size, size)
    left, top, right, bottom = picture.inked(_GROUND, range(size)) or (0, 0, 0, 0)
    # The safe zone of a maskable icon is a circle of two fifths of its width (W3C).
    corner = max(
        ((x - size / 2) ** 2 + (y - size / 2) ** 2) ** 0.5
        for x in (left, right)
        for y in (top, bottom)
    )
    assert corner <= size * 0.4
