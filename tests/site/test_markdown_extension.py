"""What Markdown becomes on our pages: headings, placeholders, links."""

import pytest
from markdown import Markdown

from kurslex.site.image_markup import ShownImage
from kurslex.site.markdown_extension import KurslexExtension

MKDOCS = ["toc", "tables", "fenced_code"]  # what MkDocs itself switches on


def convert(text: str, **options: object) -> str:
    fragments = {("calculator", "load"): "<form><em>1 * 2 * 3</em></form>"}
    extension = KurslexExtension(fragments, **options)
    return Markdown(extensions=[*MKDOCS, extension]).convert(text)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("## Exempel {#example}", '<h2 id="example">Exempel</h2>'),
        ("## Exempel {#example} ##", '<h2 id="example">Exempel</h2>'),
        ("### *Knop* {#a-1}", '<h3 id="a-1"><em>Knop</em></h3>'),
        ("## Om `kod` och mer {#a}", '<h2 id="a">Om <code>kod</code> och mer</h2>'),
        ("Exempel {#example}\n-------", '<h2 id="example">Exempel</h2>'),
        ("  ## Exempel {#example}", '<h2 id="example">Exempel</h2>'),
        ("## Exempel", '<h2 id="exempel">Exempel</h2>'),
        ("## C# {#c-sharp}", '<h2 id="c-sharp">C#</h2>'),
        ("#1 bland knopar", "<p>#1 bland knopar</p>"),
        ("##Exempel {#example}", "<p>##Exempel {#example}</p>"),
        ("text {#example}", "<p>text {#example}</p>"),
    ],
)
def test_headings(text: str, html: str) -> None:
    assert convert(text) == html


@pytest.mark.parametrize(
    "text",
    [
        "{{ calculator load }}",
        "{{calculator load}}",
        "  {{  calculator   load  }}  ",
    ],
)
def test_a_placeholder_is_filled_in_untouched(text: str) -> None:
    assert convert(f"a\n\n{text}\n\nb") == ("<p>a</p>\n<form><em>1 * 2 * 3</em></form>\n<p>b</p>")


def test_a_formula_is_put_in_as_it_is() -> None:
    def shown(argument: str) -> str:
        return f"<div><math>{argument}</math></div>"

    text = 'a\n\n{{ formula x = a * b * "c d" }}\n\n{{formula load}}\n\nb'
    assert convert(text, formula=shown) == (
        '<p>a</p>\n<div><math>x = a * b * "c d"</math></div>\n'
        "<div><math>load</math></div>\n<p>b</p>"
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("text {{ formula a = b }}", "<p>text {{ formula a = b }}</p>"),
        ("{{ formula }}", "<p>{{ formula }}</p>"),
        ("{{ calculator other }}", "<p>{{ calculator other }}</p>"),
        ("{{ picture load }}", "<p>{{ picture load }}</p>"),
        ("text {{ calculator load }}", "<p>text {{ calculator load }}</p>"),
        ("`{{ calculator load }}`", "<p><code>{{ calculator load }}</code></p>"),
        ("    {{ calculator load }}", "<pre><code>{{ calculator load }}\n</code></pre>"),
    ],
)
def test_what_is_no_placeholder_stays_as_it_is(text: str, html: str) -> None:
    assert convert(text) == html


def test_a_fragment_may_be_used_twice() -> None:
    text = "{{ calculator load }}\n\n{{ calculator load }}"
    assert convert(text).count("<form><em>1 * 2 * 3</em></form>") == 2


def test_links_are_resolved() -> None:
    asked: list[str] = []

    def resolve(target: str) -> str | None:
        asked.append(target)
        return {"noose.md": "../../noose/", "trap.md": "javascript:alert(1)"}.get(target)

    text = "[a](noose.md) [b](bowline.md#x) [c][ref] [d](trap.md)\n\n[ref]: noose.md"
    assert convert(text, resolve=resolve) == (
        '<p><a href="../../noose/">a</a> <a href="bowline.md#x">b</a> '
        '<a href="../../noose/">c</a> <a>d</a></p>'
    )
    assert asked == ["noose.md", "bowline.md#x", "noose.md", "trap.md"]


def test_an_instance_can_be_used_again() -> None:
    markdown = Markdown(extensions=[*MKDOCS, KurslexExtension({("calculator", "load"): "<hr>"})])
    text = "## A {#a}\n\n{{ calculator load }}\n\n<b>"
    first = markdown.convert(text)
    assert first == '<h2 id="a">A</h2>\n<hr>\n<p>&lt;b&gt;</p>'
    assert markdown.reset().convert(text) == first


def test_sums_are_replaced_by_what_computes_them():
    html = convert("Gir {{ = 2 * 3 * 4 }} og {{=1}}, ikke `{{ = 2 }}`.", compute=lambda e: f"<{e}>")
    assert html == ("<p>Gir &lt;2 * 3 * 4&gt; og &lt;1&gt;, ikke <code>{{ = 2 }}</code>.</p>")


NOTE = '<aside aria-label="Förväxla inte" class="confusion" role="note">'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "Text.\n\n> **A eller [b](b.md)?** Nej.\n>\n> **C?** Ja.\n\nMer.",
            f'<p>Text.</p>\n{NOTE}\n<p><strong>A eller <a href="b.md">b</a>?</strong> Nej.</p>\n'
            "<p><strong>C?</strong> Ja.</p>\n</aside>\n<p>Mer.</p>",
        ),
        (
            "> Citat, med **fet** text.",
            "<blockquote>\n<p>Citat, med <strong>fet</strong> text.</p>\n</blockquote>",
        ),
        (
            "> *A* eller **b**",
            "<blockquote>\n<p><em>A</em> eller <strong>b</strong></p>\n</blockquote>",
        ),
        (
            "> - **A** eller b",
            "<blockquote>\n<ul>\n<li><strong>A</strong> eller b</li>\n</ul>\n</blockquote>",
        ),
    ],
)
def test_a_quotation_that_begins_in_bold_is_a_note_beside_its_paragraph(
    text: str, html: str
) -> None:
    assert convert(text, confusion="Förväxla inte") == html


@pytest.mark.parametrize(
    ("alt", "words"),
    [
        ("Alt x **b**", "Alt x b"),
        ("a *b* `c d` ~~e~~", "a b c d e"),
        (r"a \* b \_ c", "a * b _ c"),
        ("a < b & c &amp; d", "a &lt; b &amp; c &amp; d"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("`**b**`, `_c_`, `<d>`, `&amp;`", "**b**, _c_, &lt;d&gt;, &amp;amp;"),
    ],
)
def test_an_image_is_described_in_plain_words(alt, words) -> None:
    shown = ShownImage(address="a.png", width=4, height=3)
    said = f'alt="{words}"'
    for text in (f"![{alt}](a.png)", f"x ![{alt}](a.png) y", f"![{alt}][n]\n\n[n]: a.png"):
        assert said in convert(text, image=lambda target: shown)
    assert words in convert(f"x ![{alt}](a.png) y", image=lambda target: None)


def test_a_caption_is_plain_words() -> None:
    shown = ShownImage(address="a.png", width=4, height=3)
    html = convert('![x](a.png "The *knot* \\"here\\"")', image=lambda target: shown)
    assert '<figcaption>The knot "here"</figcaption>' in html
    html = convert('y ![x](a.png "The *knot*")', image=lambda target: shown)
    assert 'title="The knot"' in html
