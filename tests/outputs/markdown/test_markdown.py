"""Pages as Markdown: read by markdown-it and by this project's own reader of pages."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from kurslex.calculators.run.inline_expression import inline_value
from kurslex.model.site import home_location, page_location, picture_location
from kurslex.model.subset import subset
from kurslex.outputs.markdown.llms import llms_file
from kurslex.outputs.markdown.pages import markdown_file, markdown_files
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.site.parts.inline_values import inline_text
from tests.outputs.editions import (
    ADDRESS,
    edition,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_glossary,
)

TAGS = ("nb", "de", "it")
_READER = MarkdownIt("commonmark").enable("table")


@pytest.fixture(scope="module", params=TAGS)
def made(request):
    """Return the edition of a language, and its files as texts."""
    whole = project_edition(request.param)
    return whole, {path: text.decode() for path, text in markdown_files(whole).items()}


def texts(markdown):
    """Return the texts of blocks, each with the type of the token that opens it."""
    tokens = _READER.parse(markdown)
    return [
        (before.type, "".join(part.content for part in each.children if part.type != "softbreak"))
        for before, each in pairwise(tokens)
        if each.type == "inline"
    ]


def test_each_page_has_a_file_that_begins_with_its_term_and_definition(made):
    whole, files = made
    [tag] = whole.tags
    pages = {name: page for (at, name), page in whole.glossary.pages.items() if at == tag}
    assert files.keys() == {markdown_file(tag, name) for name in pages}
    for name, page in pages.items():
        first = texts(files[markdown_file(tag, name)])[:2]
        assert first == [
            ("heading_open", page.preferred.text),
            ("paragraph_open", " ".join(page.definition.split())),
        ]


def test_nothing_of_ours_is_left_and_the_headings_are_the_pages(made):
    whole, files = made
    [tag] = whole.tags
    for path, text in files.items():
        page = whole.glossary.pages[tag, path.split("/")[1]]
        outline = read_outline(text, 1)
        assert (outline.placeholders, outline.html, outline.attributes) == ((), (), ())
        assert [each.text for each in outline.headings[1:]] == [
            each.text for each in page.outline.headings
        ]
        assert outline.questions == () or all(each.is_sound for each in outline.questions)


def test_each_link_leads_to_something_that_the_site_has(made):
    whole, files = made
    [tag] = whole.tags
    glossary = whole.glossary
    known = {ADDRESS + home_location(each) for each in glossary.locales}
    known |= {ADDRESS + picture_location(tag, each) for each in glossary.pictures}
    known |= {f"{ADDRESS}{name}/" for name in glossary.concepts}
    for (locale, name), page in glossary.pages.items():
        address = ADDRESS + page_location(locale, name)
        known |= {address, *(f"{address}#{each.id}" for each in page.outline.headings)}
    for path, text in files.items():
        targets = [each.target for each in read_outline(text, 1).links]
        assert targets
        for target in targets:
            assert target.startswith("https://")
            if target.startswith(ADDRESS):
                assert target in known, path


def test_values_are_computed_and_calculators_worked_through(made):
    whole, files = made
    [tag] = whole.tags
    symbols, say = whole.glossary.locales[tag].numbers, whole.glossary.messages[tag].format
    seen = set()
    for (locale, name), page in whole.glossary.pages.items():
        text = files[markdown_file(tag, name)] if locale == tag else ""
        for each in page.outline.placeholders if locale == tag else ():
            seen.add(each.name)
            if each.name == "=":
                assert inline_value(each.argument)
                assert inline_text(each.argument, symbols) in text
            if each.name == "calculator":
                calculator = whole.glossary.calculators[each.argument]
                assert say(calculator.message_id("title")) in text.replace("\\", "")
                assert re.search(r"^~~~\n(?:.+\n)+~~~$", text, re.MULTILINE)
    assert seen == {"=", "calculator", "picture", "formula"}


@given(hostile_pages())
def test_hostile_words_come_back(page):
    whole = hostile_edition(page, "sv")
    text = markdown_files(whole)[markdown_file("sv", page.id)].decode()
    blocks = texts(text)

    def one_line(words):
        return " ".join(words.split())

    assert blocks[:2] == [
        ("heading_open", one_line(page.preferred.text)),
        ("paragraph_open", one_line(page.definition)),
    ]
    said = [words for _, words in blocks]
    messages = whole.glossary.messages["sv"]
    [admitted], [deprecated] = page.admitted, page.deprecated
    assert f"{messages.format('term-admitted')}: {one_line(admitted.text)}" in said
    reason = one_line(f"{deprecated.text} ({deprecated.reason})")
    assert f"{messages.format('term-deprecated')}: {reason}" in said
    [listed] = llms_file(whole).values()
    ((term, definition),) = (
        (each.children[1].content, "".join(part.content for part in each.children[3:]))
        for each in _READER.parse(listed.decode())
        if each.type == "inline" and f"/sv/{page.id}/index.md" in each.content
    )
    assert (term, definition) == (
        one_line(page.preferred.text),
        f": {one_line(page.definition)}",
    )


def test_a_link_to_a_page_that_nobody_has_translated_leads_to_the_card():
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    body = "Se [råbandsknop](reef-knot.md#use) och [startsidan](index.md)."
    changed = replace(page, body=body, outline=read_outline(body, 1), body_line=1)
    pages = {("sv", "bowline"): changed, ("fr", "reef-knot"): glossary.pages["fr", "reef-knot"]}
    whole = edition(replace(glossary, pages=pages), "sv")
    text = markdown_files(whole)["sv/bowline/index.md"].decode()
    assert f"Se [råbandsknop]({ADDRESS}sv/reef-knot/) och [startsidan]({ADDRESS}sv/)." in text


def test_links_by_reference_lead_to_the_site():
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    body = "Se [knopen][r], [r] och [annat][x].\n\n[r]: reef-knot.md#use\n[x]: https://x.example/"
    changed = replace(page, body=body, outline=read_outline(body, 1), body_line=1)
    pages = {**glossary.pages, ("sv", "bowline"): changed}
    text = markdown_files(edition(replace(glossary, pages=pages), "sv"))["sv/bowline/index.md"]
    read = read_outline(text.decode(), 1)
    targets = [each.target for each in read.links if "knots" not in each.target]
    address = f"{ADDRESS}sv/reef-knot/#use"
    assert [each for each in targets if "#use" in each or "x.example" in each] == [
        address,
        address,
        "https://x.example/",
    ]


def test_a_link_out_of_a_part_leads_to_the_site():
    part = subset(tiny_glossary(), concepts={"reef-knot"}, locales=["sv"])
    text = markdown_files(edition(part, "sv"))["sv/reef-knot/index.md"].decode()
    assert f"[exemplet med pålsteken]({ADDRESS}sv/bowline/#example)" in text


def test_a_link_in_several_lines_leads_to_the_site_and_code_stays():
    page = tiny_glossary().pages["sv", "bowline"]
    text = "Se [en knop\nsom håller]({}) och [en](<{}> 'titel') `[](reef-knot.md)`."
    body = text.format("reef-knot.md", "reef-knot.md")
    changed = replace(page, body=body, outline=read_outline(body, 1), body_line=1)
    made = markdown_files(hostile_edition(changed, "sv"))["sv/bowline/index.md"].decode()
    knot = f"{ADDRESS}sv/reef-knot/"
    assert text.format(knot, knot) in made


def test_the_list_has_each_page_of_each_language_once():
    whole = project_edition()
    [content] = llms_file(whole).values()
    text = content.decode()
    links = re.findall(r"^- \[(?:\\.|[^\]\\])+\]\(([^)]+)\): (.+)$", text, re.MULTILINE)
    assert [address for address, _ in links] == [
        ADDRESS + markdown_file(tag, name)
        for tag in whole.tags
        for name in whole.glossary.concepts
        if whole.glossary.page(tag, name)
    ]
    heads = [words for kind, words in texts(text) if kind == "heading_open"]
    assert heads == [
        "Kurslex",
        *(f"{whole.glossary.locales[tag].name} ({tag})" for tag in whole.tags),
        "Optional",
    ]
