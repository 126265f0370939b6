"""Which words of a teacher's page are marked, and that the page stays as it was."""

from dataclasses import replace

import pytest

from kurslex.site.annotation_script import annotation_script, integrity
from tests.browser.annotated import (
    LOAD,
    MARKED,
    SCRIPT,
    STRICT,
    TEACHER,
    Host,
    Hosts,
    open_page,
)
from tests.site.tiny import tiny_context

_BOXES = """() => [...document.querySelectorAll("body, body *")]
    .filter((each) => each.localName !== "kurslex-term")
    .map((each) => [each.localName, ...Object.values(each.getBoundingClientRect().toJSON())])"""
_LONG = (
    "<article><h1>Pålstek</h1><p>Vi knyter en <b>pålstek</b>, två pålstekar och ett dubbelt "
    "halvslag.<br>Sedan en råbandsknop runt <code>pålstek</code>, som är lång nog för flera "
    "rader i ett smalt fönster.</p><ul><li>Dubbla halvslagens knep<li>Pålsteken</ul></article>"
)
# Bodies of pages, and what is marked in them.
_BODIES: list[tuple[str, list[str]]] = [
    ("<p>Det dubbla halvslaget är ett halvslag.</p>", ["dubbla halvslaget"]),
    ("<p>Pålstekens ögla</p>", ["Pålstekens"]),
    ("<p>En kärringknop.</p>", []),
    ("<h2>Pålstek</h2><p role=heading>pålstek</p>", []),
    ('<p>Se <a href="#x">pålstek</a> och <code>pålstek</code>.</p>', []),
    ("<label>pålstek</label><button>pålstek</button><textarea>pålstek</textarea>", []),
    ("<div contenteditable>pålstek <b>råbandsknop</b></div>", []),
    ("<div data-no-terms><p>pålstek</p></div><p>Pålstek</p>", ["Pålstek"]),
    (
        "<style>pålstek{}</style><svg><text>pålstek</text></svg><math><mi>pålstek</mi></math>",
        [],
    ),
    ("<p>Det kallas „pålstek“, <em>pålstek</em> eller <q>pålstek</q>.</p>", []),
    ("<p>En <b>pålstek</b></p>", ["pålstek"]),
    ("<p>Ett <b>dubbelt</b> halvslag, ett dubbelt halvslag</p>", ["dubbelt halvslag"]),
    ("<p>Ett dubbelt</p><p>halvslag</p>", []),
    ("<p>Ett dubbelt <a>och</a> halvslag</p>", []),
    ("<p>Ett dubbelt\n   halvslag</p>", ["dubbelt\n   halvslag"]),
    ('<p lang="fr">pålstek</p><p lang="sv-FI">pålstek</p>', ["pålstek"]),
    ("<p>pålstekar&shy;na och pål&shy;stek</p>", ["pålstekar\u00adna"]),
    ("", []),
]
_ANNOTATE = """(body) => {
    document.body.innerHTML = body;
    return kurslexTerms.annotate();
}"""


def test_the_first_mention_of_each_concept_is_marked(host: Host) -> None:
    page = open_page(host, "<p>En pålstek, pålsteken och en råbandsknop.</p>")
    assert page.evaluate(MARKED) == ["pålstek", "råbandsknop"]
    assert page.evaluate("kurslexTerms.remove()") == 2
    for body, marked in _BODIES:
        assert page.evaluate(_ANNOTATE, body) == len(marked), body
        assert page.evaluate(MARKED) == marked, body
        assert page.evaluate("kurslexTerms.remove()") == len(marked), body


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_moves_and_one_call_takes_all_marks_out(width: int, host: Host) -> None:
    page = open_page(host, _LONG, load="")
    page.set_viewport_size({"width": width, "height": 600})
    before, boxes = page.content(), page.evaluate(_BOXES)
    nodes = "() => document.createTreeWalker(document.body, 4).nextNode().data"
    first = page.evaluate(nodes)
    page.add_script_tag(url=SCRIPT).evaluate("(script) => script.remove()")
    assert page.evaluate(MARKED) == ["pålstek", "dubbelt halvslag", "råbandsknop"]
    assert page.evaluate(_BOXES) == boxes
    assert page.evaluate("document.body.innerText") == page.evaluate(
        "() => (kurslexTerms.remove(), document.body.innerText)"
    )
    assert page.content() == before
    assert page.evaluate(nodes) == first
    assert page.evaluate("() => [kurslexTerms.annotate(), kurslexTerms.annotate()]") == [3, 0]


def test_only_what_the_page_names_is_read(host: Host) -> None:
    load = LOAD.replace(" defer", ' data-within="main, aside" defer')
    body = "<p>pålstek</p><main>En pålstek</main><aside>En råbandsknop</aside>"
    page = open_page(host, body, load=load)
    assert page.evaluate(MARKED) == ["pålstek", "råbandsknop"]
    assert page.locator("main kurslex-term").count() == 1


def test_a_second_copy_does_nothing(host: Host) -> None:
    page = open_page(host, "<p>En pålstek och en pålstek</p>", load=LOAD * 2)
    assert page.evaluate(MARKED) == ["pålstek"]
    assert page.evaluate("Object.keys(kurslexTerms.languages)") == ["sv"]


def test_scripts_of_two_languages_share_a_page(host: Host) -> None:
    french = SCRIPT.replace("/sv/", "/fr/")
    host.put(french, annotation_script(tiny_context(), "fr"), "text/javascript")
    page = open_page(
        host,
        '<p lang="sv">En pålstek</p><p lang="fr">Un nœud de chaise</p>',
        load=LOAD + LOAD.replace(SCRIPT, french),
    )
    assert page.evaluate(MARKED) == ["pålstek", "nœud de chaise"]
    assert page.evaluate("kurslexTerms.remove()") == 2
    assert page.evaluate(MARKED) == []


def test_a_page_that_changes_is_left_alone_until_it_asks(host: Host) -> None:
    page = open_page(host, "<p>En pålstek</p><div></div>")
    page.evaluate("document.querySelector('div').textContent = 'En råbandsknop, en pålstek'")
    page.wait_for_timeout(50)
    assert page.evaluate(MARKED) == ["pålstek"]
    assert page.evaluate("kurslexTerms.annotate()") == 1
    assert page.evaluate(MARKED) == ["pålstek", "råbandsknop"]
    # What the page itself has taken away is marked where it is mentioned next.
    page.evaluate("document.querySelector('p').remove()")
    assert page.evaluate("kurslexTerms.annotate()") == 1
    assert page.evaluate(MARKED) == ["råbandsknop", "pålstek"]
    page.evaluate("document.querySelector('div').firstChild.data = 'Två, '")
    assert page.evaluate("kurslexTerms.remove()") == 2
    assert page.inner_text("div") == "Två, råbandsknop, en pålstek"


def test_mistakes_stay_with_us(host: Host) -> None:
    load = LOAD.replace(" defer", ' data-within="main[" defer')
    page = open_page(host, "<p>pålstek</p>", load=f"{load}<script>after = 1</script>")
    assert page.evaluate("[kurslexTerms.annotate(), after]") == [0, 1]
    assert {text.partition(":")[0] for text in host.complaints} == {"Kurslex"}
    host.complaints.clear()


def test_names_of_elements_are_not_taken_for_the_script(host: Host) -> None:
    """Below the page of a teacher others may write, with elements that browsers find by name."""
    img = (
        '<img name="currentScript" src="data:," data-within="a" alt="">'
        '<a id="kurslexTerms">x</a><a id="kurslexTerms" name="languages">x</a>'
    )
    site = replace(tiny_context().site, address="/")
    script = annotation_script(replace(tiny_context(), site=site), "sv")
    host.put(SCRIPT, script, "text/javascript")
    page = open_page(host, f"<p>En pålstek.</p>{img}")
    assert page.evaluate("() => document.currentScript.localName") == "img"
    assert page.evaluate(MARKED) == []
    assert host.complaints.pop().startswith("Kurslex: TypeError")
    host.put(SCRIPT, annotation_script(tiny_context(), "sv"), "text/javascript")
    page = open_page(host, f"<p>En pålstek.</p>{img}")
    assert page.evaluate(MARKED) == ["pålstek"]


def test_a_browser_that_is_too_old_shows_the_page_as_it_is(host: Host) -> None:
    old = "<script>delete Document.prototype.adoptedStyleSheets</script>"
    page = open_page(host, "<p>pålstek</p>", load=old + LOAD)
    assert page.evaluate(MARKED) == []
    assert page.evaluate("self.kurslexTerms === undefined")


def test_in_a_frame_and_under_a_strict_policy(host: Host) -> None:
    page = open_page(host, "<p>pålstek</p>", policy=STRICT)
    assert page.evaluate(MARKED) == ["pålstek"]
    for sandbox in ("", "allow-scripts", "allow-scripts allow-popups"):
        allowed = f' sandbox="{sandbox}"' if sandbox else ""
        host.put("https://school.example/", f'<iframe src="{TEACHER}"{allowed}></iframe>')
        page.goto("https://school.example/")
        frame = page.frame_locator("iframe")
        frame.locator("kurslex-term").click()
        assert frame.locator(".note a").get_attribute("target") == "_blank", sandbox
        framed = page.frames[1]
        assert framed.evaluate(MARKED) == ["pålstek"], sandbox
        assert framed.evaluate("origin") == ("null" if sandbox else TEACHER.rstrip("/"))


def test_where_storage_is_refused(hosts: Hosts) -> None:
    refusing = (
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])"
        " Object.defineProperty(self, name, { get() { throw new DOMException('refused'); } });"
    )
    page = open_page(hosts.lend(before=refusing), "<p>pålstek</p>")
    assert page.evaluate(MARKED) == ["pålstek"]
    page.locator("kurslex-term").click()
    assert page.locator(".note").is_visible()
    assert hosts.take_back() == []


def test_a_page_can_pin_the_script(host: Host) -> None:
    script = annotation_script(tiny_context(), "sv")
    pinned = LOAD.replace(" defer", f' integrity="{integrity(script)}" crossorigin defer')
    page = open_page(host, "<p>pålstek</p>", load=pinned)
    assert page.evaluate(MARKED) == ["pålstek"]
    host.put(SCRIPT, script + "//", "text/javascript")
    page = open_page(host, "<p>pålstek</p>", load=pinned)
    assert page.evaluate(MARKED) == []
    assert "integrity" in host.complaints.pop()


def test_a_copy_elsewhere_leads_to_the_glossary(host: Host) -> None:
    own = f"{TEACHER}terms.js"
    host.put(own, host.files[SCRIPT]["body"], "text/javascript")
    page = open_page(host, "<p>pålstek</p>", load=LOAD.replace(SCRIPT, own))
    page.locator("kurslex-term").click()
    assert (
        page.locator(".note a").get_attribute("href")
        == "https://knots.example/handbook/sv/bowline/"
    )
