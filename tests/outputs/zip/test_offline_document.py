import pytest

from kurslex.model.site import Site
from kurslex.outputs.zip.offline_document import OfflineDocument

SITE = Site(address="https://knots.example/handbook/")
FILES = frozenset(
    {"sv/index.html", "sv/bowline/index.html", "assets/site.css", "assets/a.js", "assets/b.js"}
)


def converted(html: str, here: str = "sv/bowline/") -> str:
    return OfflineDocument(site=SITE, files=FILES).convert(html, here)


@pytest.mark.parametrize(
    ("address", "becomes"),
    [
        ("../", "../index.html"),
        ("./", "index.html"),
        ("../#loops", "../index.html#loops"),
        ("./?a=1/2#b/", "index.html?a=1/2#b/"),
        ("../../assets/site.css?v=1", "../../assets/site.css?v=1"),
        ("../../fr/bowline/", "https://knots.example/handbook/fr/bowline/"),
        ("fr/?a=1#b", "https://knots.example/handbook/sv/bowline/fr/?a=1#b"),
        ("../../", "https://knots.example/handbook/"),
        ("#use", "#use"),
        ("?a=1", "?a=1"),
        ("../?q=rep", "https://knots.example/handbook/sv/?q=rep"),
        ("https://example.org/x/", "https://example.org/x/"),
        ("//example.org/x/", "//example.org/x/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_an_address_leads_to_a_file_or_to_the_published_site(address: str, becomes: str) -> None:
    assert converted(f'<a href="{address}">x</a>') == f'<a href="{becomes}">x</a>'


def test_at_the_root_addresses_work_as_well() -> None:
    assert converted('<a href="sv/"></a><a href="./"></a>', "") == (
        '<a href="sv/index.html"></a><a href="https://knots.example/handbook/"></a>'
    )


def test_what_needs_no_change_stays_byte_for_byte() -> None:
    html = '<!doctype html>\n<p  class="x">&amp;é <br/>\r\n<!-- ../ --><svg viewBox="0"/>\n'
    assert converted(html) == html


def test_what_looks_like_a_tag_in_a_text_or_in_a_value_stays() -> None:
    html = '<p title="&lt;a href=&quot;../&quot;>">&lt;a href="../"&gt; <b>href="../"</b></p>'
    assert converted(html) == html


def test_a_changed_value_is_escaped_again() -> None:
    html = '<form action="../" data-x="&quot;&amp;&lt;\'" hidden>é\n<b></b><a href="../">'
    assert converted(html) == (
        '<form action="../index.html" data-x="&quot;&amp;&lt;\'" hidden>é\n<b></b>'
        '<a href="../index.html">'
    )


def test_addresses_that_readers_give_away_are_those_of_the_published_site() -> None:
    assert converted('<form data-page="" data-embed="../embed/rope/">') == (
        '<form data-page="https://knots.example/handbook/sv/bowline/"'
        ' data-embed="https://knots.example/handbook/sv/embed/rope/">'
    )


def test_the_address_that_a_script_puts_into_a_link_stays_in_the_folder() -> None:
    assert converted('<form data-whole="bowline/#rope">', "sv/") == (
        '<form data-whole="bowline/index.html#rope">'
    )


def test_files_that_only_a_script_asks_for_are_noticed() -> None:
    edition = OfflineDocument(site=SITE, files=FILES)
    edition.convert(
        '<form data-script="../../assets/a.js?v=1" data-index="../../assets/b.js">', "sv/bowline/"
    )
    assert edition.named & FILES == {"assets/a.js", "assets/b.js"}


def test_the_file_is_not_offered_in_itself() -> None:
    html = (
        '<p>a</p>\n<li class="kx-archive"><a href="kurslex-sv.zip" download>b</a></li>\n<p>d</p>\n'
    )
    assert converted(html, "sv/") == "<p>a</p>\n<p>d</p>\n"


def test_nothing_is_asked_for_ahead_of_time() -> None:
    html = '<head><link rel="preload" href="../assets/serif.woff2" as="font" crossorigin><title>'
    assert converted(html) == "<head><title>"


def test_an_example_in_an_iframe_which_a_disk_cannot_show_is_left_out() -> None:
    framed = '<figure class="kx-framed"><b>x</b>\n<iframe src="../"></iframe>\n</figure>\n'
    assert converted(f"<p>a</p>\n{framed}<p>b</p>\n{framed}") == "<p>a</p>\n<p>b</p>\n"
