"""Whatever somebody else's page has in it: it stays as it was, and its terms are marked."""

import pytest

from tests.browser.annotated import LOAD, MARKED, Host, open_page

_AT_ITS_END = "<p>En pålstek</p>"
# What a document or a form would find by its name instead of what it is.
_OF_FORMS = ("matches", "nodeName", "nodeType", "childNodes", "lang", "localName", "closest")
_FIELDS = "".join(f'<input name="{each}">' for each in _OF_FORMS)
_NEEDED = ("querySelectorAll", "createElement", "addEventListener")
_OF_DOCUMENTS = (
    *_NEEDED,
    "adoptedStyleSheets",
    "readyState",
    "documentElement",
    "currentScript",
    "body",
)
_REPLACING = """<script>
Array.prototype.extra = Object.prototype.more = () => 1;
String.prototype.trim = Array.prototype.contains = undefined;
self.about = self.entries = self.stem = self.readWords = self.script = "theirs";
</script>"""
_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'"


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "body",
    [
        "".join(f'<form><input name="{each}"></form>' for each in _OF_FORMS),
        f"<form><p>x</p>{_FIELDS}</form>",
        '<p lang="-">x</p><p lang="sv-' + "x-" * 10_000 + '">x</p><p lang="\u0301">x</p>',
        f"{'<b>' * 450}x{'</b>' * 450}",
        f"<p>{'«a ' * 100_000}</p>",
        f"<p>{'„„“' * 50_000}</p>",
        f"<p>{'&quot;a&quot; ' * 60_000}</p>",
        f"<p>{'. ' * 200_000}x</p>",
        f"<p>{'a' * 500_000}</p>",
        f"<p>{'å-' * 100_000}</p>",
        f"<p>a{'&#x301;' * 2_000}</p>",
        f"<p>{'<wbr>a' * 20_000}</p>",
        f"<p {' '.join(f'a{at}=pålstek' for at in range(2_000))}>x</p>",
        "<p>\ufffc\u200f\u202e\u2028\ufeff\x0b\U000e0001</p>",
    ],
    ids=lambda body: body[:12],
)
def test_what_comes_before_a_term(body: str, host: Host) -> None:
    page = open_page(host, f"{body}{_AT_ITS_END}", load=LOAD)
    assert page.evaluate(MARKED) == ["pålstek"]
    assert page.evaluate("kurslexTerms.remove()") == 1


@pytest.mark.parametrize("load", [_REPLACING + LOAD, LOAD + _REPLACING])
def test_a_page_with_other_ideas_of_the_language(load: str, host: Host) -> None:
    page = open_page(host, _AT_ITS_END, load=load)
    assert page.evaluate(MARKED) == ["pålstek"]


def test_under_trusted_types(host: Host) -> None:
    page = open_page(host, _AT_ITS_END, policy=_TYPES)
    page.locator("kurslex-term").click()
    assert page.locator(".note a").inner_text() == "pålstek"


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", _OF_DOCUMENTS)
def test_names_that_hide_what_a_document_can_do_harm_nothing_else(name: str, host: Host) -> None:
    """Where marks cannot be made, that is said; the page and its other scripts are as ever."""
    image = f'<img name="{name}" src="data:," alt="">'
    page = open_page(host, f"{_AT_ITS_END}{image}", load=f"{LOAD}<script>after = 1</script>")
    assert page.locator("p").inner_text() == "En pålstek"
    assert page.evaluate("after") == 1
    said = {text.partition(":")[0] for text in host.complaints}
    host.complaints.clear()
    marks = page.evaluate("document.getElementsByTagName('kurslex-term').length")
    assert (marks, said) == ((0, {"Kurslex"}) if name in _NEEDED else (1, set()))


_MARKS, _NOTHING, _SAYS_SO = (["pålstek"], set()), ([], set()), ([], {"Kurslex"})


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("within", "outcome"),
    [
        *((each, _MARKS) for each in ("", "*", "html", ":root")),
        *((each, _NOTHING) for each in ("script", "\\", "a" * 100_000, "p:has(*)")),
        *((each, _SAYS_SO) for each in ("main[", "p,,", ">p")),
    ],
    ids=lambda value: value[:8] if isinstance(value, str) else "",
)
def test_whatever_is_named_as_the_part_to_be_read(within: str, outcome, host: Host) -> None:
    load = LOAD.replace(" defer", f" data-within='{within}' defer")
    page = open_page(host, _AT_ITS_END, load=load)
    marked = page.evaluate(MARKED)
    said = {text.partition(":")[0] for text in host.complaints}
    host.complaints.clear()
    assert (marked, said) == outcome
    assert page.locator("p").inner_text() == "En pålstek"


def test_a_page_that_is_nested_as_deep_as_a_browser_bears(host: Host) -> None:
    page = open_page(host, "<p>x</p>")
    page.evaluate(
        """() => {
            let at = document.body;
            for (let depth = 0; depth < 4_000; depth += 1)
                at = at.appendChild(document.createElement("b"));
            at.append("pålstek");
        }"""
    )
    assert page.evaluate("kurslexTerms.annotate()") == 1
