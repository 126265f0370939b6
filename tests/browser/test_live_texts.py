"""Changed texts are put into a page that is shown; where more has changed, it is loaded again."""

import shutil

import pytest

from scripts.site_server import serving
from tests.support.command import PROJECT

_DOCUMENT = """<!doctype html><html lang="en" data-x="y"><head><title>A page</title>
<script src="none.js" data-version="{version}"></script></head><body>{body}</body></html>"""
_TEXT = '<div class="kx-text">{}</div>'
_PUT = """version => import("./texts.js")
    .then(({ putTexts }) => putTexts(version)).catch(({ message }) => message)"""
_BODY = "document.body.innerHTML"


@pytest.fixture
def host(tmp_path):
    shutil.copy(PROJECT / "kurslex/server/texts.js", tmp_path)
    (tmp_path / "none.js").touch()
    with serving(tmp_path) as served:
        yield served


def write(host, version, body):
    document = _DOCUMENT.format(version=version, body=body)
    (host.folder / "index.html").write_text(document, encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>one <a href=x>two</a> three</p>", '<p>one <a href="x">2</a> 3</p>'),
        ("<p>one</p><p>two</p>", "<p>two</p><p>one</p>"),
        ("<p>one</p>", "<p>&lt;img src=x onerror=alert(1)&gt; &amp;amp;</p>"),
        ("<p>one</p>", "<p> </p>"),
        ("<svg><text>one</text></svg>", "<svg><text>two</text></svg>"),
        ("<math><mi>x</mi></math>", "<math><mi>y</mi></math>"),
        ("<pre>\none\ntwo</pre>", "<pre>\none\n  three</pre>"),
        ("<p>a\u0308 \U0001d538</p>", "<p>\u00e4 \U0001d539</p>"),
        ("<template><p>one</p></template><p>two</p>", "<template><p>one</p></template><p>3</p>"),
    ],
)
def test_running_text_that_has_changed_is_put_in_its_place(before, after, host, visitor):
    write(host, "first", _TEXT.format(before))
    page = visitor(host)
    page.goto("")
    write(host, "second", _TEXT.format(after))
    assert page.evaluate(_PUT, "first") == "second"
    put = page.evaluate(_BODY)
    # What is put in place is where the next change begins.
    write(host, "third", _TEXT.format(before))
    assert page.evaluate(_PUT, "second") == "third"
    write(host, "second", _TEXT.format(after))
    page.reload()
    assert put == page.evaluate(_BODY)


def more(where):
    return f"more than texts has changed: {where}"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("<p>one</p>", "<p>one</p><p>two</p>", more("DIV")),
        ("<p>one</p>", "<p></p>", more("P")),
        ("<p>one</p>", "<p><!--one--></p>", more("#text")),
        ("<p>one</p>", "<h2>one</h2>", more("P")),
        ("<p id=a>one</p>", "<p id=b>one</p>", more("P")),
        ("<script>'one'</script>", "<script>'two'</script>", more("SCRIPT")),
        ("<style>a {}</style>", "<style>b {}</style>", more("STYLE")),
        ("<textarea>1</textarea>", "<textarea>2</textarea>", more("TEXTAREA")),
        ("<noscript>one</noscript>", "<noscript>two</noscript>", more("NOSCRIPT")),
        ("<template>one</template>", "<template>two</template>", "a template has changed"),
        # Scripts may have kept them, or have other words for them.
        ("</div><p>one</p><div>", "</div><p>two</p><div>", "no running text: one"),
        ("<p data-x>one</p>", "<p data-x>two</p>", "no running text: one"),
        ("<ul data-x=y><li>one</ul>", "<ul data-x=y><li>two</ul>", "no running text: one"),
        (
            '<section class="kurslex-calculator"><p>one</p></section>',
            '<section class="kurslex-calculator"><p>two</p></section>',
            "no running text: one",
        ),
        # A script may have sorted them.
        ("<p>one</p><p>one</p>", "<p>one</p><p>two</p>", "not there once: one"),
        ("<p>one</p></div><p>one</p><div>", "<p>2</p></div><p>one</p><div>", "not there once: one"),
        ("<p>one <i>two</i></p>", "<p>1 <i data-x>two</i></p>", more("I")),
    ],
)
def test_where_more_has_changed_nothing_is_touched(before, after, said, host, visitor):
    write(host, "first", _TEXT.format(before))
    page = visitor(host)
    page.goto("")
    was = page.evaluate(_BODY)
    write(host, "second", _TEXT.format(after))
    assert page.evaluate(_PUT, "first") == said
    assert page.evaluate(_BODY) == was


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("document.querySelector('p').textContent = 'mine'", "not there once: one"),
        ("document.body.append('one')", "not there once: one"),
        # Where it has only wrapped the text, or moved it, the text is still there.
        ("document.querySelector('p').innerHTML = '<b>one</b>'", "second"),
        ("document.querySelector('div').append(document.querySelector('p'))", "second"),
    ],
)
def test_what_a_script_has_changed_is_left_to_the_next_loading(script, said, host, visitor):
    write(host, "first", _TEXT.format("<p>one</p><p>two</p>"))
    page = visitor(host)
    page.goto("")
    page.evaluate(script)
    was = page.evaluate(_BODY)
    write(host, "second", _TEXT.format("<p>1</p><p>2</p>"))
    assert page.evaluate(_PUT, "first") == said
    changed = was.replace("one", "1").replace("two", "2") if said == "second" else was
    assert page.evaluate(_BODY) == changed


def test_a_page_that_is_another_one_or_gone_is_left_to_the_next_loading(host, visitor):
    write(host, "first", _TEXT.format("<p>one</p>"))
    page = visitor(host)
    page.goto("?x=1")
    page.evaluate("history.replaceState(null, '', '?x=2#here')")  # as calculators do
    write(host, "second", _TEXT.format("<p>two</p>"))
    assert page.evaluate(_PUT, "of before") == "the page that is shown is an earlier one"
    assert page.inner_text("p") == "one"
    assert page.evaluate(_PUT, "first") == "second"
    assert page.inner_text("p") == "two"
    (host.folder / "index.html").unlink()
    assert page.evaluate(_PUT, "second") == f"404: {host.address}?x=1"
