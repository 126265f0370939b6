"""From an empty folder through the installed package to a glossary in both directions."""

from itertools import cycle

import pytest

from scripts.site_server import serving
from tests.browser.readers import Readers
from tests.browser.waiting import wait_for
from tests.support.command import edit, run_kurslex, snapshot

PAGES = {
    "en": """\
---
preferred:
  term: editor
  forms: [editors]
definition: An editor is somebody who corrects what others have written.
---

An **editor** looks after the words of a [glossary](glossary.md).

![A pencil above three lines](../images/pencil.svg "What editors use")
""",
    "ar": """\
---
preferred:
  term: محرر
  forms: [المحرر]
definition: المحرر شخص يصحح ما كتبه غيره.
---

يعتني **المحرر** بكلمات [مسرد](glossary.md).

![قلم رصاص فوق ثلاثة أسطر](../images/pencil.svg "ما يستخدمه المحررون")
""",
}
IMAGE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60">
<path d="M10 50H110M10 40H110M10 30H60M70 30L105 5" stroke="black" stroke-width="3"/>
</svg>
"""
_SHOWN = """() => {
    const name = document.querySelector("header a").getBoundingClientRect();
    return {
        tag: document.documentElement.lang,
        direction: getComputedStyle(document.documentElement).direction,
        fits: document.documentElement.scrollWidth <= innerWidth,
        begins: name.left < innerWidth - name.right ? "ltr" : "rtl",
    };
}"""


@pytest.fixture(scope="module")
def root(installed, tmp_path_factory):
    """A glossary that somebody has begun, with a concept and a calculator, and built."""
    folder = tmp_path_factory.mktemp("nothing")
    root = folder / "words"

    def run(*words, cwd=root, said=None, by=installed.run):
        done = by(*words, cwd=cwd)
        assert (done.stderr, done.returncode) == ("", 0), done.stdout
        assert said is None or done.stdout == said

    run("init", "words", "--locales", "en,ar", "--example", cwd=folder)
    # What only checks, or changes files, is run where all modules are imported already.
    run("check", "--strict", said="", by=run_kurslex)
    run("new", "editor", "--related", "glossary", by=run_kurslex)
    for tag, text in PAGES.items():
        (root / f"docs/{tag}/editor.md").write_text(text, encoding="utf-8")
    (root / "docs/images").mkdir()
    (root / "docs/images/pencil.svg").write_text(IMAGE, encoding="utf-8")
    run("sync", "en", "editor", "--each-other", by=run_kurslex)
    run("build", "--strict", "--quiet", said="")
    return root


@pytest.fixture(scope="module")
def served(root):
    with serving(root / "site") as served:
        yield served


@pytest.fixture(scope="module")
def readers(browser, served):
    with Readers(browser, served.address) as readers:
        yield readers


@pytest.mark.parametrize(("tag", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_each_language_is_read_in_its_direction(tag, direction, tab):
    places = ("", "glossary/", "editor/", "reading-time/", "a-z/", "terms/")
    # Each page is loaded in the window in which the last one has been looked at.
    for place, widths in zip(places, cycle([(1280, 390), (390, 1280)]), strict=False):
        tab.goto(f"{tag}/{place}")
        for width in widths:
            tab.set_viewport_size({"width": width, "height": 900})
            assert tab.evaluate(_SHOWN) == {
                "tag": tag,
                "direction": direction,
                "fits": True,
                "begins": direction,
            }, (place, width)


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_the_calculator_computes_in_each(tag, tab):
    tab.goto(f"{tag}/reading-time/?words=600&speed=200")
    tab.get_by_text("3.0", exact=True).first.wait_for()
    tab.locator("input[name=words]").fill("900")
    tab.get_by_text("4.5", exact=True).first.wait_for()


@pytest.mark.parametrize(
    ("tag", "words"), [("en", "A pencil above three lines"), ("ar", "قلم رصاص فوق ثلاثة أسطر")]
)
def test_the_image_is_shown_and_described_in_each(tag, words, tab):
    tab.goto(f"{tag}/editor/")
    image = tab.get_by_role("img", name=words)
    image.scroll_into_view_if_needed()
    wait_for(tab, "name => document.querySelector(`img[alt='${name}']`).naturalWidth > 0", words)
    assert image.evaluate("image => [image.naturalWidth, image.naturalHeight]") == [120, 60]


def test_one_language_leads_to_the_other(tab):
    tab.goto("en/editor/")
    tab.get_by_role("link", name="محرر").first.click()
    tab.wait_for_url("**/ar/editor/")
    assert tab.locator("h1").inner_text() == "محرر"


def test_the_package_and_its_sources_build_the_same_bytes(root):
    before = snapshot(root / "site")
    done = run_kurslex("build", "--strict", "--no-cache", "--site-dir", "again", cwd=root)
    assert done.returncode == 0, done.stderr
    assert snapshot(root / "again") == before


def test_what_is_wrong_is_said_where_it_is(root):
    page = root / "docs/ar/editor.md"
    text = page.read_text(encoding="utf-8")
    edit(page, "(glossary.md)", "(glosary.md)")
    done = run_kurslex("check", cwd=root)
    page.write_text(text, encoding="utf-8")
    assert done.returncode == 1
    line = next(number for number, each in enumerate(text.splitlines(), 1) if "glossary.md" in each)
    assert done.stdout.startswith(f"docs/ar/editor.md:{line}: ")
    assert "did you mean 'glossary" in done.stdout
