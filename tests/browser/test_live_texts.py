"""Changed texts are put into a page that is shown; where more has changed, it is loaded again."""

import shutil

import pytest

from scripts.site_server import serving
from tests.support.command import PROJECT

_DOCUMENT = """<!doctype html><html lang="en"><head><title>{title}</title>
<script src="none.js" data-version="{version}"></script></head><body>{body}</body></html>"""
_PUT = """version => import("./texts.js")
    .then(({ putTexts }) => putTexts(version)).catch(({ message }) => message)"""
_BODY = "document.body.innerHTML"


@pytest.fixture
def host(tmp_path):
    shutil.copy(PROJECT / "kurslex/server/texts.js", tmp_path)
    (tmp_path / "none.js").touch()
    with serving(tmp_path) as served:
        yield served


def write(host, version, body, title="x"):
    document = _DOCUMENT.format(version=version, body=body, title=title)
    (host.folder / "index.html").write_text(document, encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>one <a href=x>two</a> three</p>", '<p>one <a href="x">2</a> 3</p>'),
        ("<p>same</p><p>same</p><p>same</p>", "<p>same</p><p>other</p><p>same</p>"),
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
def test_texts_that_have_changed_are_put_in_their_place(before, after, host, visitor):
    write(host, "first", before, title="old")
    page = visitor(host)
    page.goto("")
    write(host, "second", after, title="new")
    assert page.evaluate(_PUT, "first") == "second"
    assert page.title() == "new"
    put = page.evaluate(_BODY)
    # What is put in place is where the next change begins.
    write(host, "third", before, title="old")
    assert page.evaluate(_PUT, "second") == "third"
    assert page.title() == "old"
    write(host, "second", after)
    page.reload()
    assert put == page.evaluate(_BODY)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("<p>one</p>", "<p>one</p><p>two</p>", "more than texts has changed: BODY"),
        ("<p>one</p>", "<p></p>", "more than texts has changed: P"),
        ("<p>one</p>", "<p><!--one--></p>", "more than texts has changed: #text"),
        ("<p>one</p>", "<h2>one</h2>", "more than texts has changed: P"),
        ("<p id=a>one</p>", "<p id=b>one</p>", "more than texts has changed: P"),
        ("<script>'one'</script>", "<script>'two'</script>", "more than texts has changed: SCRIPT"),
        ("<style>a {}</style>", "<style>b {}</style>", "more than texts has changed: STYLE"),
        (
            "<textarea>1</textarea>",
            "<textarea>2</textarea>",
            "more than texts has changed: TEXTAREA",
        ),
        (
            "<noscript>one</noscript>",
            "<noscript>two</noscript>",
            "more than texts has changed: NOSCRIPT",
        ),
        ("<template>one</template>", "<template>two</template>", "a template has changed"),
    ],
)
def test_where_more_has_changed_nothing_is_touched(before, after, said, host, visitor):
    write(host, "first", before)
    page = visitor(host)
    page.goto("")
    was = page.evaluate(_BODY)
    write(host, "second", after)
    assert page.evaluate(_PUT, "first") == said
    assert page.evaluate(_BODY) == was


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("document.querySelector('p').textContent = 'mine'", "a script has changed: one"),
        ("document.body.append('one')", "a script has changed: one"),
        # Where it has only wrapped the text, the text is still there.
        ("document.querySelector('p').innerHTML = '<b>one</b>'", "second"),
    ],
)
def test_what_a_script_has_changed_is_left_to_the_next_loading(script, said, host, visitor):
    write(host, "first", "<p>one</p><p>two</p>")
    page = visitor(host)
    page.goto("")
    page.evaluate(script)
    was = page.evaluate(_BODY)
    write(host, "second", "<p>1</p><p>2</p>")
    assert page.evaluate(_PUT, "first") == said
    changed = was.replace("one", "1").replace("two", "2") if said == "second" else was
    assert page.evaluate(_BODY) == changed


def test_a_page_that_is_another_one_or_gone_is_left_to_the_next_loading(host, visitor):
    write(host, "first", "<p>one</p>")
    page = visitor(host)
    page.goto("?x=1")
    page.evaluate("history.replaceState(null, '', '?x=2#here')")  # as calculators do
    write(host, "second", "<p>two</p>")
    assert page.evaluate(_PUT, "of before") == "the page that is shown is an earlier one"
    assert page.evaluate(_BODY) == "<p>one</p>"
    assert page.evaluate(_PUT, "first") == "second"
    assert page.evaluate(_BODY) == "<p>two</p>"
    (host.folder / "index.html").unlink()
    assert page.evaluate(_PUT, "second") == f"404: {host.address}?x=1"
