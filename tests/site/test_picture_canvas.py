"""A canvas has as many colours as its table holds, and its words are where they were written."""

from io import BytesIO

from PIL import Image

from kurslex.model.look import INK, PAPER
from kurslex.site.picture_canvas import Canvas
from tests.support.png import read_png

_SIZE = (120, 60)


def canvas() -> Canvas:
    return Canvas(_SIZE, PAPER[0], INK[0])


def pixels(picture: Canvas) -> set[tuple[int, ...]]:
    read = read_png(picture.png())
    return {read.pixel(x, y) for y in range(len(read.rows)) for x in range(read.width)}


def shown(colour: str) -> tuple[int, ...]:
    return (*bytes.fromhex(colour[1:]), 255)


def test_areas_have_their_colours() -> None:
    drawn = canvas()
    for box, colour in (
        ((0, 0, 9, 9), "#ff0000"),
        ((9, 0, 18, 9), "#ff0000"),
        ((18, 0, 27, 9), INK[0]),
    ):
        drawn.fill(box, colour)
    drawn.fill((27, 0, 36, 9), "#00ff00")
    assert pixels(drawn) == {shown(each) for each in (PAPER[0], "#ff0000", INK[0], "#00ff00")}


def test_a_picture_with_too_many_colours_is_placed_with_fewer() -> None:
    many = Image.new("RGB", (40, 40))
    many.putdata([(x * 6, y * 6, 128) for y in range(40) for x in range(40)])
    packed = BytesIO()
    many.save(packed, "PNG")
    drawn = canvas()
    drawn.fill((100, 0, 120, 20), "#ff0000")
    drawn.place(packed.getvalue(), (10, 10))
    found = pixels(drawn)
    assert 100 < len(found) <= 256
    assert {shown(PAPER[0]), shown("#ff0000")} < found
    assert max(abs(at - 128) for *_, at, _ in found - {shown(PAPER[0]), shown("#ff0000")}) < 8


def test_words_of_two_cuts_follow_one_another() -> None:
    ends = {}
    for text in ("od", "Łód", "Łódź"):
        drawn = canvas()
        drawn.fill((0, 50, 120, 60), "#ff0000")  # as every picture has: more than 16 colours
        drawn.write(text, 10, 40, 24, 400)
        inked = read_png(drawn.png()).inked(shown(PAPER[0]), range(50))
        assert inked
        assert 8 <= inked[0] <= 12
        assert 15 < inked[1] < inked[3] <= 42
        ends[text] = inked[2]
    assert ends["od"] + 8 < ends["Łód"] < ends["Łódź"] - 5
