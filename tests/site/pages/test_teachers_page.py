"""The page for teachers, which a glossary has whose messages have its texts."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kurslex.engine.generated_pages import language_files, language_neutral_files
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.release import Release
from kurslex.rules.missing_messages import check_messages
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.teachers_page import render_teachers
from kurslex.ui.teachers_messages import PARTS, teachers_messages
from tests.site.tiny import ADDRESS, skeleton, tiny_context, tiny_glossary
from tests.support.html import Page, read_page

ASKS_FOR_IT = "overview-teaching-description"
NEEDED = teachers_messages([Messages("sv", {"x": f"{ASKS_FOR_IT} = x"})])


def guided(*tags: str, words: str = "ord") -> Glossary:
    """Return the tiny glossary with the texts of the page in some languages."""
    glossary = tiny_glossary()
    source = "\n".join(f"{name} = {words} {name}" for name in NEEDED)
    messages = {
        tag: Messages(tag, {**own.sources, "teachers.ftl": source}, shipped=own.shipped)
        if tag in tags
        else own
        for tag, own in glossary.messages.items()
    }
    return replace(glossary, messages=messages)


def page(folder: Path, glossary: Glossary) -> Page:
    file = folder / "page.html"
    file.write_text(render_teachers(tiny_context(glossary), "sv"), encoding="utf-8")
    return read_page(file, "sv/teaching/")


def test_a_glossary_without_the_texts_has_no_page_and_no_link_to_one() -> None:
    context = tiny_context()
    assert "sv/teaching/index.html" not in language_files(context, "sv")
    assert "teaching/index.html" not in language_neutral_files(context)
    assert 'href="teaching/"' not in render_home(context, context.glossary.homes["sv"], "<p>")


def test_a_glossary_with_the_texts_has_the_page_and_links_to_it() -> None:
    context = tiny_context(guided("sv", "fr"))
    assert "sv/teaching/index.html" in language_files(context, "sv")
    assert "teaching/index.html" in language_neutral_files(context)
    html = render_home(context, context.glossary.homes["sv"], "<p>")
    assert html.count('href="teaching/"') == 2  # where teachers are spoken to, and at the foot


def test_what_one_language_has_the_others_need() -> None:
    named = [(each.path, each.message) for each in check_messages(guided("sv"))]
    # The package has all the others.
    assert named == [("docs/fr/messages/teachers.ftl", f"there is no message '{ASKS_FOR_IT}'")]
    assert [*check_messages(guided("sv", "fr"))] == []
    assert [*check_messages(tiny_glossary())] == []


def test_every_part_has_its_place_and_its_examples(tmp_path: Path) -> None:
    found = page(tmp_path, guided("sv", "fr"))
    sections = [each["aria-labelledby"] for each in found.all("section")]
    assert sections == [*PARTS]
    # The calculator of knots has no exercises: neither numbers nor a frame of it are made up.
    assert [each["src"] for each in found.all("iframe")] == ["../embed/concept/bowline/"]
    codes = [each.text for each in found.all("textarea")]
    assert codes[0].startswith(f'<iframe src="{ADDRESS}sv/embed/concept/bowline/"')
    script = f'<script src="{ADDRESS}sv/annotate.js" data-within="main" defer></script>'
    kept = re.escape('<script src="annotate.js" integrity="sha384-') + r"[\w+/]{64}"
    assert codes[1] == script
    assert re.fullmatch(f'{kept}" data-within="main" defer></script>', codes[2])
    assert len(codes) == 3
    assert "pålstek" in found.one("blockquote").text


def test_a_language_without_finished_pages_offers_no_script_and_no_reference(
    tmp_path: Path,
) -> None:
    glossary = guided("sv", "fr")
    pages = {key: page for key, page in glossary.pages.items() if key[0] == "fr"}
    found = page(tmp_path, replace(glossary, pages=pages))
    assert not any("annotate.js" in each.text for each in found.all("textarea"))
    assert found.all("blockquote") == []


def test_the_reference_names_the_version_of_the_last_release(tmp_path: Path) -> None:
    release = Release(version="1.2.0", date="2026-11-29")
    found = page(tmp_path, replace(guided("sv", "fr"), release=release))
    assert "Knopboken (version 1.2.0)." in found.one("blockquote").text


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "\"'>&"])
def test_no_words_change_the_page(words: str) -> None:
    def tags(text: str) -> list[tuple[str, ...]]:
        return skeleton(render_teachers(tiny_context(guided("sv", "fr", words=text)), "sv"))

    assert tags(words) == tags("ord")
