"""Calls of Hugo's templates in a text: which become images, which are text, and which are kept."""

import pytest

from kurslex.imports.hugo_front import About
from kurslex.imports.hugo_shortcodes import without_shortcodes
from kurslex.imports.material import Material, Place

ABOUT = About(path="en/bight.md", language="en", concept="bight")


def read(body: str) -> tuple[str, list[tuple[int, str]]]:
    """Return a text that begins in line 4, and what is kept of it, each with its line."""
    material = Material(source="knots")
    text = without_shortcodes(body, Place(path=ABOUT.path, line=4), ABOUT, material)
    return text, [(each.place.line, each.text) for each in material.kept]


@pytest.mark.parametrize(
    ("call", "image"),
    [
        ('{{< figure src="a.png" alt="A" >}}', "![A](<a.png>)"),
        ("{{<figure src=a.png alt=A/>}}", "![A](<a.png>)"),
        ("{{% figure src=/a/b.png caption=`C:\\D` %}}", '![](</a/b.png> "C:\\\\D")'),
        ('{{< figure alt="A \\"b\\" \\\\ *c*" src="a.png" />}}', r'![A "b" \\ \*c\*](<a.png>)'),
        (
            '{{< figure src="a.png" title="T" caption="C \\"d\\"" >}}',
            '![](<a.png> "T: C &quot;d&quot;")',
        ),
    ],
)
def test_a_figure_becomes_an_image_whichever_way_its_values_are_written(call, image):
    assert read(f"One {call} two") == (f"One {image} two", [])


@pytest.mark.parametrize(
    "call",
    [
        '{{< figure "a.png" >}}',
        '{{< figure alt="A" >}}',
        '{{< figures src="a.png" >}}',
        "{{% x %}}",
    ],
)
def test_any_other_call_is_kept_and_leaves_the_text(call):
    assert read(f"One {call} two") == ("One  two", [(4, call)])


def test_a_call_of_several_lines_leaves_what_follows_in_its_line():
    figure = '{{< figure\n  src="a.png"\n  alt="A"\n>}}'
    video = '{{< video\n  id="x"\n>}}'
    assert read(f"{figure}\n{video}\n{{{{< audio >}}}}\n") == (
        "![A](<a.png>)\n\n\n\n\n\n\n\n",
        [(8, video), (11, "{{< audio >}}")],
    )


def test_a_call_that_a_page_only_shows_is_text():
    assert read('`{{</* ref "x" */>}}` and {{%/* y */%}}') == (
        '`{{< ref "x" >}}` and {{% y %}}',
        [],
    )
