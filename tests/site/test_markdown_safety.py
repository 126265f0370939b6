"""What a page's Markdown can become: elements and attributes from a short list, and no others."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.hostile.cases import cases
from tests.site.safe_markdown import ALLOWED, convert, is_harmless

_LONG = 1000
PAYLOADS = [case.text for case in cases("page") if len(case.content) < _LONG]
MARKDOWN = st.text(st.sampled_from("<>[](){}#*_`!|:&;\"'\\/=-~^$ \n\tabx1") | st.characters())


class Judge(HTMLParser):
    """Collects what appears in a document against the list."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.offences: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.offences.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ALLOWED.get(tag, ()):
                self.offences.append(f"<{tag} {name}={value!r}>")
            elif name in {"href", "src"} and not is_harmless(value or ""):
                self.offences.append(f"{name} {value!r}")

    def handle_comment(self, data: str) -> None:
        self.offences.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.offences.append(f"<!{decl}>")

    unknown_decl = handle_decl

    def handle_pi(self, data: str) -> None:
        self.offences.append(f"<?{data}>")


PLACES = {
    "alone": ("", ""),
    "sentence": ("text ", " text"),
    "list": ("- ", ""),
    "quote": ("> ", ""),
    "heading": ("## ", ""),
    "emphasis": ("*", "*"),
    "paragraph": ("a\n\n", "\n\nb"),
}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_is_only_text(payload: str) -> None:
    offences = {
        place: Judge(convert(before + payload + after)).offences
        for place, (before, after) in PLACES.items()
    }
    assert offences == {place: [] for place in PLACES}


@given(MARKDOWN, st.sampled_from(PAYLOADS), MARKDOWN)
@example("[a]: <", "javascript:alert(1)", ">\n\n[a]")
@example("", "<script>alert(1)</script>", "⟨")
def test_no_text_brings_other_elements(before: str, payload: str, after: str) -> None:
    assert Judge(convert(before + payload + after)).offences == []


def test_the_judge_finds_offences() -> None:
    html = "<script></script><p onclick=x><a href='java\tscript:x'></a><!-- --><td style='x'>"
    assert Judge(html).offences == [
        "<script>",
        "<p onclick='x'>",
        "href 'java\\tscript:x'",
        "<!-- -->",
        "<td style='x'>",
    ]
