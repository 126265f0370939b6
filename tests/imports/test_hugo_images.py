"""Images of a Hugo site: as files of the project, in the pages that show them, or kept."""

import pytest

from kurslex.imports import hugo
from kurslex.imports.block_reading import Reading
from kurslex.imports.markdown_blocks import blocks, joined
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.png import grey_png

SETTINGS = 'baseURL = "https://knots.example/"\n'
IMAGE = grey_png(4, 3)
OTHER = grey_png(5, 3)


def page(body: str) -> str:
    return f"---\ntitle: Bight\n---\nA slack part of a rope.\n\n{body}\n"


@pytest.fixture
def site(tmp_path):
    write(tmp_path / "knots/hugo.toml", SETTINGS)
    write(tmp_path / "knots/static/images/ties/bight.png", IMAGE)
    return tmp_path / "knots"


def body_of(project) -> str:
    return (project / "docs/en/bight.md").read_text(encoding="utf-8").split("---\n")[2].strip()


def test_an_image_becomes_a_file_of_all_languages(tmp_path, site):
    text = 'See ![A bight, *seen* from "above"](/images/ties/bight.png \'A "bight"\').'
    write(site / "content/en/bight.md", page(text))
    write(
        site / "content/de/bight.md", page("![Bucht](https://knots.example/images/ties/bight.png)")
    )
    new = tmp_path / "new"
    said = run_import("hugo", site, into=new)
    assert "\n  1 new image\n" in said
    assert "set-aside" not in said
    assert (new / "docs/images/ties/bight.png").read_bytes() == IMAGE
    assert body_of(new) == (
        'See ![A bight, seen from "above"](../images/ties/bight.png "A &quot;bight&quot;").'
    )
    glossary, errors = read_project(new)
    assert errors == []
    (shown,) = [each for each in glossary.translations("bight")["en"].outline.links if each.image]
    assert (shown.text, shown.target) == (
        'A bight, seen from "above"',
        "../images/ties/bight.png",
    )
    assert run_import("hugo", site, into=new).endswith(
        "Nothing has changed: all of it was imported before\n"
    )


@pytest.mark.parametrize(
    ("file", "target", "name"),
    [
        ("static/up.png", "/up.png", "up.png"),
        ("static/up.png", "up.png?w=2#x", "up.png"),
        ("static/en/bight/at.png", "at.png", "en/bight/at.png"),
        ("static/en/at.png", "../at.png", "en/at.png"),
        ("assets/images/made.png", "/images/made.png", "made.png"),
        ("content/en/beside.png", "beside.png", "en/beside.png"),
        ("content/en/bight/page.png", "/en/bight/page.png", "en/bight/page.png"),
        ("static/images/A b (2).PNG", "/images/A%20b%20(2).PNG", "a-b-2.png"),
        ("static/images/con.png", "/images/con.png", "con-.png"),
        ("static/images/繩.png", "/images/%E7%B9%A9.png", "image.png"),
    ],
)
def test_an_image_is_found_where_hugo_finds_it(tmp_path, site, file, target, name):
    write(site / file, OTHER)
    write(site / "content/en/bight.md", page(f"![A bight]({target})"))
    run_import("hugo", site, into=tmp_path / "new")
    assert body_of(tmp_path / "new") == f"![A bight](../images/{name})"
    assert (tmp_path / "new/docs/images" / name).read_bytes() == OTHER


def test_two_images_do_not_become_one(tmp_path, site):
    write(site / "static/ties/bight.png", OTHER)
    write(site / "content/en/bight.md", page("![A](/images/ties/bight.png)\n![B](/ties/bight.png)"))
    run_import("hugo", site, into=tmp_path / "new")
    first, second = body_of(tmp_path / "new").split("\n")
    assert first == "![A](../images/ties/bight.png)"
    assert second == "![B](../images/ties/bight-8db097fe.png)"
    contents = {each.read_bytes() for each in (tmp_path / "new/docs/images/ties").iterdir()}
    assert contents == {IMAGE, OTHER}


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ('<img class="wide" src="/images/ties/bight.png" alt="A &amp; B">', "![A & B](X)"),
        ('<p><img src="/images/ties/bight.png"></p>', "![](X)"),
        (
            '{{< figure src="/images/ties/bight.png" alt="A [b]" caption="C" >}}',
            r'![A \[b\]](X "C")',
        ),
        ("{{% figure src=`/images/ties/bight.png` title=`T` caption=`C` %}}", '![](X "T: C")'),
        (
            '<figure><img src="/images/ties/bight.png" alt="A">\n<figcaption>Seen <br>well'
            "</figcaption></figure>",
            '![A](X "Seen well")',
        ),
    ],
)
def test_html_and_figures_that_say_an_image_are_images(tmp_path, site, written, becomes):
    write(site / "content/en/bight.md", page(written))
    said = run_import("hugo", site, into=tmp_path / "new")
    assert body_of(tmp_path / "new") == becomes.replace("X", "../images/ties/bight.png")
    assert "Kept" not in said


def test_what_else_html_and_figures_say_is_kept(tmp_path, site):
    html = '<a href="/x/"><img src="/images/ties/bight.png" alt="A"></a>'
    figure = '{{< figure src="/images/ties/bight.png" alt="B" link="/x/" >}}'
    comment = '<!-- <img src="/images/ties/bight.png"> -->'
    write(site / "content/en/bight.md", page(f"<div>\n{html}\n</div>\n\n{figure}\n\n{comment}"))
    run_import("hugo", site, into=tmp_path / "new")
    assert body_of(tmp_path / "new") == (
        "![A](../images/ties/bight.png)\n\n![B](../images/ties/bight.png)"
    )
    assert sorted(
        (each["what"], each["text"].strip()) for each in kept_of(tmp_path / "new")["kept"]
    ) == [
        ("HTML", f"<div>\n{html}\n</div>"),
        ("comment", comment),
        ("shortcode", figure),
    ]


def test_an_image_that_no_page_can_show_is_kept_as_words(tmp_path, site):
    write(site / "static/moving.gif", b"GIF89a")
    write(site / "static/run.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    names = ("/moving.gif", "/run.svg", "/none.png", "//x.example/y.png", "../../../hugo.toml")
    write(site / "content/en/bight.md", page("\n\n".join(f"![A]({name})" for name in names)))
    said = run_import("hugo", site, into=tmp_path / "new")
    assert "new image" not in said
    assert body_of(tmp_path / "new") == "\n\n".join("A" * len(names))
    found = kept_of(tmp_path / "new")
    assert [(each["what"], each["text"]) for each in found["kept"]] == [
        ("image", f"A: {name}") for name in names
    ]
    assert [(each["place"], each["problem"], each["hint"]) for each in found["problems"]] == [
        (
            "en/bight.md:6",
            "the image 'static/moving.gif' has a format that pages do not show",
            "save it as one of .avif, .jpeg, .jpg, .png, .svg, .webp",
        ),
        (
            "en/bight.md:8",
            "the image 'static/run.svg' has an element <script>, which may do more than draw",
            "export it as plain SVG, or save it as PNG or WebP",
        ),
        (
            "en/bight.md:10",
            "the image '/none.png' does not exist",
            "its words stay, without the image",
        ),
        (
            "en/bight.md:14",
            "the image '../../../hugo.toml' does not exist",
            "its words stay, without the image",
        ),
    ]


def test_a_link_is_not_followed_out_of_the_site(tmp_path, site):
    write(tmp_path / "secret.png", IMAGE)
    (site / "static/secret.png").symlink_to(tmp_path / "secret.png")
    write(site / "content/en/bight.md", page("![A](/secret.png)"))
    said = run_import("hugo", site, into=tmp_path / "new")
    assert (
        "en/bight.md:6: the image '/secret.png' cannot be read: is a symbolic link, not an "
        "ordinary file (its words stay, without the image)"
    ) in said
    assert not (tmp_path / "new/docs/images").exists()


def test_an_image_of_the_project_stays_as_it_is(tmp_path, site):
    write(site / "content/en/bight.md", page("![A](/images/ties/bight.png)"))
    new = tmp_path / "new"
    run_import("hugo", site, into=new)
    image = new / "docs/images/ties/bight.png"
    image.unlink()
    assert "\n  1 new image\n" in run_import("hugo", site, into=new)
    write(image, OTHER)
    run_import("hugo", site, into=new)
    assert image.read_bytes() == OTHER
    assert [(each["what"], each["text"]) for each in kept_of(new)["kept"]] == [
        ("image that differs from the project's own", "docs/images/ties/bight.png")
    ]


def test_the_image_of_a_page_that_is_not_taken_over_is_kept_too(tmp_path, site):
    write(site / "content/en/bight.md", page("Without."))
    new = tmp_path / "new"
    run_import("hugo", site, into=new)
    write(site / "content/en/bight.md", page("![A](/images/ties/bight.png)"))
    run_import("hugo", site, into=new)
    assert not (new / "docs/images").exists()
    assert sorted(each["what"] for each in kept_of(new)["kept"]) == [
        "image that no page shows",
        "page that differs from the project's own",
    ]


def test_images_have_a_bound_together(tmp_path, site, monkeypatch):
    monkeypatch.setattr("kurslex.imports.hugo_images.LARGEST_SOURCE_IMAGES", len(IMAGE))
    write(site / "static/more.png", OTHER)
    write(site / "content/en/bight.md", page("![A](/images/ties/bight.png)\n\n![B](/more.png)"))
    found = hugo.read([site])
    assert [*found.images] == ["ties/bight.png"]
    assert [each.message for each in found.problems] == [
        f"the image 'static/more.png' is beyond the {len(IMAGE):,} bytes that all images may have"
    ]


def test_a_paragraph_of_an_image_is_no_definition(tmp_path, site):
    text = "---\ntitle: Bight\n---\n![A rope](/images/ties/bight.png)\n\nA slack part of a rope.\n"
    write(site / "content/en/bight.md", text)
    write(site / "content/en/_index.md", text)
    run_import("hugo", site, into=tmp_path / "new")
    glossary, errors = read_project(tmp_path / "new")
    assert errors == []
    assert glossary.translations("bight")["en"].definition == "A slack part of a rope."
    assert glossary.homes["en"].description == "A slack part of a rope."


def test_a_text_without_a_place_for_images_keeps_them():
    kept = []
    reading = Reading(link=str, inner="key:", keep=lambda *what: kept.append(what))
    found = blocks('One ![a `*b*`](x.png)\n\n<img src="y.png">\n', reading)
    assert joined(found) == r"One a \*b\*"
    assert kept == [("image", "a *b*: x.png", 0), ("HTML", '<img src="y.png">\n', 2)]
