"""Handouts as books: what EPUBCheck says, what lxml reads in them, and the same bytes twice."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings

from kurslex.model.page import LocalizedConcept
from tests.outputs.editions import hostile_edition, hostile_pages, tiny_edition
from tests.outputs.handout.books import asked_book, asking, book, documents, parts

XHTML = "{http://www.w3.org/1999/xhtml}"
MATHML = "{http://www.w3.org/1998/Math/MathML}"


def test_the_kind_of_file_is_its_first_bytes() -> None:
    with ZipFile(BytesIO(book(tiny_edition("sv")))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert archive.read(first) == b"application/epub+zip"


def test_terms_definitions_and_contents_are_in_it() -> None:
    found = documents(book(tiny_edition("sv")))
    links = [each.get("href") for each in found.pop("contents.xhtml").iter(f"{XHTML}a")]
    pages = [each.pages["sv"] for each in tiny_edition("sv").described()]
    assert {f"sv-{page.id}.xhtml" for page in pages} == set(found) < set(links)
    for page in pages:
        text = found[f"sv-{page.id}.xhtml"]
        assert text.get("lang") == "sv"
        assert [each.text for each in text.iter(f"{XHTML}h1")] == [page.preferred.text]
        said = [each.text for each in text.iter(f"{XHTML}p") if each.get("class") == "definition"]
        assert said == [page.definition]


def test_formulas_are_mathml_and_pictures_have_words() -> None:
    content = asked_book()
    found = documents(content)
    formulas = list(found["de-yield-to-maturity.xhtml"].iter(f"{MATHML}math"))
    assert formulas
    assert all(each.get("alttext") for each in formulas)
    images = [each for text in found.values() for each in text.iter(f"{XHTML}img")]
    assert any(each.get("alt") for each in images)
    assert {f"book/{each.get('src')}" for each in images} < set(parts(content))


def test_links_lead_to_documents_of_the_book_or_to_the_site() -> None:
    found = documents(asked_book())
    names = {each.get("id") for text in found.values() for each in text.iter() if each.get("id")}
    for text in found.values():
        for link in text.iter(f"{XHTML}a"):
            file, _, anchor = str(link.get("href")).partition("#")
            assert file.startswith("https://") or (file in found and anchor in names | {""})


def test_the_key_is_the_last_document() -> None:
    asked = asking()
    found = documents(asked_book())
    key = "".join(found["key.xhtml"].itertext())
    for tag, name in asked.glossary.pages:
        text = "".join(found[f"{tag}-{name}.xhtml"].itertext())
        for question in asked.glossary.pages[tag, name].outline.questions:
            assert question.text in text
            for option in question.options:
                assert option.text in text
                assert option.explanation in key
                assert option.explanation not in text
    assert "key.xhtml" not in documents(book(replace(asked, questions=False)))


@pytest.mark.parametrize(
    "said",
    [
        *("structuralNavigation", "tableOfContents", "MathML", "alternativeText"),
        *("schema:accessibilityHazard", "schema:accessibilitySummary", "2026-09-21T14:13:20Z"),
    ],
)
def test_what_the_package_says(said: str) -> None:
    assert said in parts(asked_book())["book/package.opf"].decode()


def test_the_same_content_makes_the_same_bytes() -> None:
    assert book(tiny_edition("fr")) == book(tiny_edition("fr"))


@settings(max_examples=40)
@given(hostile_pages())
def test_hostile_words_come_back_as_they_are(page: LocalizedConcept) -> None:
    text = documents(book(hostile_edition(page, "sv")))["sv-bowline.xhtml"]
    assert [each.text for each in text.iter(f"{XHTML}h1")] == [page.preferred.text]
    said = "".join(text.itertext())
    assert page.definition in said
    assert all(term.text in said and term.reason in said for term in page.deprecated)


def test_code_in_a_book_from_the_right_is_read_from_the_left() -> None:
    edition_ = replace(tiny_edition(), tags=("sv",))
    glossary = edition_.glossary
    page = glossary.pages["sv", "bowline"]
    body = f"{page.body}\n\nأ `a - b 5 6`\n\n```\nls -l\n```\n"
    pages = {**glossary.pages, ("sv", "bowline"): replace(page, body=body)}
    for direction, said in (("rtl", {"ltr"}), ("ltr", {None})):
        locales = {**glossary.locales, "sv": replace(glossary.locales["sv"], direction=direction)}
        changed = replace(edition_, glossary=replace(glossary, pages=pages, locales=locales))
        code = [
            each
            for document in documents(book(changed)).values()
            for each in document.iter(f"{XHTML}code")
        ]
        assert {each.get("dir") for each in code} == said
        assert {"a - b 5 6", "ls -l\n".strip()} <= {each.text for each in code}
