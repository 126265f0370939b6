"""Images, footnotes, lists of terms and small signs in books and in PDF."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.block_kinds import ItemList, Paragraph, Run
from kurslex.outputs.handout.files import epub_file, pdf_file
from kurslex.outputs.handout.page_blocks import page_blocks
from kurslex.project.loading.load_glossary import load_glossary
from tests.cases import FOLDER
from tests.outputs.editions import edition
from tests.outputs.handout.books import asking, book, complaints, documents, parts
from tests.outputs.handout.pdf_texts import read, squeezed, text_of
from tests.outputs.handout.text_inserts import INSERTS
from tests.support.command import edit
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case
from tests.support.png import grey_png


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    root: Path = copy_tiny_site(tmp_path_factory.mktemp("handout") / "knots")
    apply_edits(read_check_case(FOLDER / "content" / "everything.txt")[0], root)
    (root / "docs/images/grey.png").write_bytes(grey_png(40, 30))
    edit(root / "docs/sv/clove-hitch.md", "Part\n:", "![](../images/grey.png)\n\nPart\n:")
    return edition(load_glossary(root)[0], "sv")


def test_epubcheck_finds_nothing_but_what_is_planted(full: Edition, tmp_path: Path) -> None:
    """In one book with all that books may have, since EPUBCheck takes seconds to begin."""
    asked, knots = asking(), full.glossary
    page = asked.glossary.pages["de", "share"]
    text = knots.pages["sv", "clove-hitch"].body.replace("stolpe.svg", "../sv/stolpe.svg")
    pages = {**asked.glossary.pages, ("de", "share"): replace(page, body=f"{page.body}\n\n{text}")}
    images = {**asked.glossary.images, **knots.images}
    found = parts(
        book(replace(asked, glossary=replace(asked.glossary, pages=pages, images=images)))
    )
    assert b"<math" in found["book/de-yield-to-maturity.xhtml"]
    assert {"key.xhtml", "picture-1.svg", "picture-2.png", "picture-3.svg"} < {
        name.removeprefix("book/") for name in found
    }
    for element in (b"<figcaption", b"<s>", b"<sub>", b"<sup>", b"<table", b"<pre"):
        assert element in found["book/de-share.xhtml"]
    heading, planted = b'<h1 id="de-bond"', b'<h1 wrong="x" id="de-bond"'
    assert heading in found["book/de-bond.xhtml"]
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name, part in found.items():
            archive.writestr(name, part.replace(heading, planted))
    [complaint] = complaints(content.getvalue(), tmp_path)
    assert '"wrong"' in complaint


def test_a_book_has_all_of_it(full: Edition) -> None:
    content = book(full)
    files = parts(content)
    assert files["book/picture-1.svg"].startswith(b"<svg")
    assert files["book/picture-2.png"].startswith(b"\x89PNG")
    page = documents(content)["sv-clove-hitch.xhtml"]
    space = {"h": "http://www.w3.org/1999/xhtml"}
    images = [(each.get("src"), each.get("alt")) for each in page.iterfind(".//h:img", space)]
    assert images == [("picture-1.svg", "Ett rep ligger rakt"), ("picture-2.png", "")]
    for tag, texts in {
        "figcaption": ["Repet före knopen"],
        "s": ["alltid"],
        "sub": ["2"],
        "sup": ["2", "1", "2", "3"],
        "code": ["rep[...]", "{kod}", "nylon", '{{ = 1 / 0 }} {: .klass } "fel" ...'],
        "h1": ["dubbelt halvslag (knop)"],
        "h2": ["Fotnoter"],
    }.items():
        assert [each.text for each in page.iterfind(f".//h:{tag}", space)] == texts
    assert epub_file(full) == epub_file(full)


def test_a_pdf_has_all_of_it(full: Edition) -> None:
    (content,) = pdf_file(full).values()
    reader = read(content)
    text = text_of(reader)
    for words in (
        "Repet före knopen",
        "Änden av ett rep, som man slår med.",
        "Nummer 1245.",
        "Fotnoter",
        "dubbelt halvslag (knop)",
        "rep[...]",
        "ABOK: The Ashley Book of Knots",
        "{{ = 1 / 0 }} {: .klass }",
    ):
        assert squeezed(words) in text
    assert any(page.images for page in reader.pages)
    assert (content,) == tuple(pdf_file(full).values())


def test_an_image_that_books_do_not_know_is_named_with_its_address(full: Edition) -> None:
    glossary = full.glossary
    image = glossary.images["docs/images/rope.svg"]
    assert image.kind == "svg"
    object.__setattr__(image, "kind", "avif")
    try:
        page = documents(book(full))["sv-clove-hitch.xhtml"]
    finally:
        object.__setattr__(image, "kind", "svg")
    links = {each.text: each.get("href") for each in page.iter("{http://www.w3.org/1999/xhtml}a")}
    address = "https://glossary.example/words/assets/files/images/rope.svg"
    assert links["[Repet före knopen]"] == address


def test_code_is_no_sum_and_notes_end_the_text() -> None:
    found = page_blocks("a `{{ = 1 }}` {{ = 2 }}[^n]\n\n```\n{{ = 3 }}\n```\n\n[^n]: b", INSERTS)
    assert found[0] == Paragraph(
        runs=(
            Run(text="a "),
            Run(text="{{ = 1 }}", code=True),
            Run(text=" [2]"),
            Run(text="1", raised=1),
        )
    )
    assert getattr(found[1], "text", "") == "{{ = 3 }}"
    assert found[-1] == ItemList(items=((Paragraph(runs=(Run(text="b"),)),),), start=1)
