import gzip
import json
import sys
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest

from kurslex.messages import Messages
from kurslex.site.search import full_text as module
from kurslex.site.search import pagefind
from kurslex.site.search.full_text import (
    ENTRY,
    Text,
    _tags,
    full_text,
    merged_entries,
    page_text,
    text_document,
)
from kurslex.site.search.pagefind import FullTextError
from kurslex.site.search.symbol_words import LETTERS, SymbolMarker
from tests.site.tiny import tiny_glossary
from tests.support.borrowed_languages import in_languages

TEXTS = [
    Text(
        locale="nb", location="nb/share/", title="aksje", html="<p>Eierandeler &amp; stemmer.</p>"
    ),
    Text(locale="sv", location="sv/share/", title="aktie", html="<p>En <b>andel</b>.</p>"),
    Text(locale="xx-Test", location="xx/share/", title="<share>", html="<p>Parts.</p>"),
]


def index(texts: list[Text]) -> dict[str, bytes]:
    return full_text({text.location: text_document(text) for text in texts})


def fragment(files: dict[str, bytes]) -> dict[str, str]:
    """Return the only text that the files hold."""
    (packed,) = (content for name, content in files.items() if name.startswith("fragment/"))
    return json.loads(gzip.decompress(packed).removeprefix(b"pagefind_dcd"))


def test_the_same_texts_make_the_same_files() -> None:
    words = ("ask", "bjørk", "gran", "furu")
    trees = [
        Text(locale="nb", location=f"nb/{each}/", title=each, html=f"<p>Et tre, {each}.</p>")
        for each in words
    ]
    texts = [*TEXTS, *trees]
    assert index(texts) == index(texts[::-1])


def test_languages_on_their_own_make_the_files_of_all_together() -> None:
    parts = [index([text]) for text in TEXTS]
    entry = merged_entries(part[ENTRY] for part in parts)
    together = {name: content for part in parts for name, content in part.items()}
    assert {**together, ENTRY: entry} == index(TEXTS)


def test_each_language_has_an_index_of_its_own_under_the_tag_of_its_pages() -> None:
    entry = json.loads(index(TEXTS)[ENTRY])
    assert {tag: each["page_count"] for tag, each in entry["languages"].items()} == {
        "nb": 1,
        "sv": 1,
        "xx-test": 1,
    }
    # Stemmers, and none for an unknown language.
    assert [each["wasm"] for each in entry["languages"].values()] == ["nb", "sv", None]


def test_both_kinds_of_norwegian_have_their_own() -> None:
    texts = [
        Text(locale=tag, location=f"{tag}/share/", title="aksje", html="<p>x</p>")
        for tag in ("nb", "nn")
    ]
    entry = json.loads(index(texts)[ENTRY])
    assert list(entry["languages"]) == ["nb", "nn"]


def test_only_what_answers_queries_is_written() -> None:
    names = {Path(name).name.partition(".")[0] for name in index(TEXTS)}
    assert {name for name in names if "_" not in name} == {
        "pagefind",
        "pagefind-entry",
        "pagefind-worker",
        "wasm",
    }


def test_signs_of_the_text_are_words_and_those_of_tags_are_not() -> None:
    html = "<p><a href=\"x/1+2\" title='a > 1+2'>T+2</a> &amp; 5&nbsp;% a&lt;b <b>5 prosent</b></p>"
    text = Text(locale="nb", location="nb/share/", title="P/E", html=html, percent=("prosent",))
    files = index([text])
    content = fragment(files)
    said = "P/E " + SymbolMarker(["prosent"]).mark("P/E T+2 & 5\u00a0% a<b 5 prosent.")
    assert content["content"] == said
    entry = json.loads(files[ENTRY])
    assert set(LETTERS) <= set(entry["include_characters"])


def test_definitions_are_texts_as_well() -> None:
    glossary = tiny_glossary()
    page = glossary.pages["fr", "bowline"]
    assert page_text(glossary, "fr", "bowline", "<p>Texte.</p>") == Text(
        locale="fr",
        location="fr/bowline/",
        title=page.preferred.text,
        html=f"<p>{escape(page.definition)}</p><p>Texte.</p>",
        percent=("pour cent", "pourcent"),
    )


def test_a_failure_says_what_the_program_said(monkeypatch) -> None:
    monkeypatch.setattr(module, "_LEFT_OUT", ["<<"])
    with pytest.raises(FullTextError, match=r"(?s)^the texts could not be indexed: .*panicked"):
        index(TEXTS)


@pytest.mark.parametrize(
    ("program", "how"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "Pagefind was killed, as systems do where"),
        ("sys.exit(7)", "Pagefind ended with status 7 and said nothing; build again"),
    ],
)
@pytest.mark.parametrize("before", ["", "sys.stdin.buffer.read1(1); "])
def test_a_program_that_ends_without_a_word_is_named(program, how, before, monkeypatch) -> None:
    """It may end before it has read the question, or while it is asked."""
    code = f"import os, signal, sys; {before}{program}"
    monkeypatch.setattr(pagefind, "child_command", lambda *_: [sys.executable, "-c", code])
    with pytest.raises(FullTextError, match=f"^the texts could not be indexed: {how}"):
        index(TEXTS)


def test_an_elided_article_is_a_word_of_its_own() -> None:
    html = "<p>L’ultimo prezzo dell'azione; 1’000.</p>"
    text = Text(locale="it", location="it/share/", title="azione", html=html)
    files = index([text])
    content = fragment(files)
    said = "azione azione. L’\u2060 ultimo prezzo dell'\u2060 azione; 1’000."
    assert content["content"] == said


def test_a_question_is_found_and_what_is_right_is_not_shown() -> None:
    asked = (
        '<ol class="kx-questions"><li><p>Who owns it?</p><ol class="kx-options" type="A">'
        '<li>holders</li><li>bankers</li></ol><details class="kx-solution"><summary>Solution'
        "</summary><ol><li>holders: because</li></ol></details></li></ol><p>Last.</p>"
    )
    text = Text(locale="en", location="en/share/", title="share", html=asked)
    assert fragment(index([text]))["content"].endswith("share. Who owns it? Last.")


@pytest.mark.parametrize("said", ["-5 %", "T+2", "§ 3 BGB", "5\u00a0%"])
def test_a_symbol_in_a_text_from_the_right_is_marked_as_it_is_where_it_is_typed(said) -> None:
    text = Text(locale="ar", location="ar/share/", title="سهم", html=f"<p>نحو {said} هنا</p>")
    assert f"نحو \u2066{SymbolMarker().mark(said)}\u2069 هنا" in text_document(text)


def test_percent_words_of_a_language_from_the_right_are_marked_as_the_sign_is() -> None:
    html = "<p>نحو -5 بالمئة</p>"
    text = Text(locale="ar", location="ar/a/", title="سهم", html=html, percent=("بالمئة",))
    marked = SymbolMarker(["بالمئة"]).mark("-5 بالمئة")
    assert marked.partition(" ")[0] in text_document(text)
    assert marked.partition(" ")[0].endswith(LETTERS[2])


def test_code_in_a_text_from_the_right_can_be_copied() -> None:
    html = "<p>أ <code>a-b --x 5 6</code> 12 × 3</p><pre><code>ls -l a b</code></pre>"
    document = text_document(Text(locale="ar", location="ar/a/", title="سهم", html=html))
    assert document.count("\u2066") == 1
    assert "\u206612" in document


def test_tags_of_a_concept_are_parted_as_the_language_does() -> None:
    glossary = in_languages(14, 1)
    concept = replace(glossary.concepts["knot-0000"], tags=("one", "two"))
    words = "tag-one = A\ntag-two = B\n"
    tagged = replace(
        glossary,
        concepts={**glossary.concepts, concept.id: concept},
        messages={"ar": Messages("ar", {"site.ftl": words})},
    )
    assert _tags(tagged, "ar", concept.id) == "<p>A، B</p>"
