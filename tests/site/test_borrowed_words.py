"""Words that another language lends say which one it is, wherever they are printed as text."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from kurslex.messages import Messages
from kurslex.site.context import SiteContext
from kurslex.site.pages.pack_page import render_pack
from kurslex.site.pages.practice_index_page import render_practice_index
from kurslex.site.pages.status_page import render_status
from kurslex.site.pages.worksheet_page import render_worksheet
from kurslex.site.parts.page_calculators import Fragments
from kurslex.words.shipped import SOURCE, shipped_sources
from tests.site.all_documents import ALL, Document
from tests.site.tiny import tiny_context, tiny_glossary

LENDER = "ar"
MARK = "⟦"
# What has no element within, so that a title says nothing of the languages in it.
PLAIN = {"title", "script", "style", "textarea"}
VOID = {"meta", "link", "input", "img", "br", "path", "use", "circle", "rect", "hr"}


class Texts(HTMLParser):
    """The texts of a document that were lent, with the language of the nearest element."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str, str]] = [("", "", "")]
        self.lent: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _, lang, direction = self._open[-1]
        if tag not in VOID:
            own = given.get("lang")
            self._open.append((tag, own or lang, given.get("dir") or direction))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        names = [each for each, *_ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        tag, lang, direction = self._open[-1]
        if MARK in data and tag not in PLAIN:
            self.lent.append((data.strip(), lang, direction))


def lent() -> SiteContext:
    """Return the tiny site as if the package had no words of its languages, and Arabic lent all."""
    english = Messages(SOURCE, shipped_sources(SOURCE))
    values = {
        each.name: "".join(f" {{ ${name} }}" for name in sorted(each.variables))
        for each in english.entries()
    }
    marked = "".join(f"{name} = {MARK}{name}{said}\n" for name, said in values.items())
    lender = Messages(LENDER, {}, shipped={"all.ftl": marked})
    glossary = tiny_glossary()
    messages = {tag: Messages(tag, own.sources, lender) for tag, own in glossary.messages.items()}
    return tiny_context(replace(glossary, messages=messages))


DOCUMENTS: dict[str, Document] = {
    **ALL,
    "calculator": lambda context: Fragments(context, "sv", "bowline")["calculator", "working-load"],
    "example": lambda context: Fragments(context, "sv")["calculator", "working-load"],
    "worksheet": lambda context: render_worksheet(context, "sv"),
    "practice": lambda context: render_practice_index(context, "sv"),
    "pack": lambda context: render_pack(context, "sv", dict.fromkeys(context.glossary.themes, ())),
    "status": lambda context: render_status(context, "sv"),
}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_text_that_is_lent_is_in_an_element_of_its_language(document: Document) -> None:
    texts = Texts()
    texts.feed(document(lent()))
    # A title in several languages at once is in none.
    known = {(LENDER, "rtl"), ("mul", "ltr"), ("mul", "")}
    assert [each for each in texts.lent if each[1:] not in known] == []
    assert texts.lent or document in {ALL["choice"], ALL["permalink"]}
