"""A handout as a book, its documents opened in Chromium: axe finds nothing, and all fits a phone.

Every run opens half of the documents, each in one of the languages; the long one each in all.
DAISY's ace asks axe as well; it brings a browser of its own, so it is run by hand (outputs/README).
"""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser

from kurslex.model.subset import subset
from kurslex.outputs.handout.files import epub_file
from tests.browser.axe import RULES, bring_axe
from tests.browser.overflow import OVERFLOW
from tests.outputs.editions import edition
from tests.support.addresses import LANGUAGES
from tests.support.glossaries import project_glossary

# A document of a book has its landmarks in the book.
_WRONG = """async (tags) => (await axe.run({
    runOnly: tags.filter((each) => each.startsWith("wcag")), rules: { bypass: { enabled: false } },
})).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))"""

_IN_TURN = list(enumerate(LANGUAGES))


@pytest.mark.parametrize(
    ("language", "each"),
    [
        *(
            pytest.param(language, slice(at, None, 2 * len(LANGUAGES)), id=language)
            for at, language in _IN_TURN
        ),
        *(
            pytest.param(language, slice(None), id=f"{language}-all", marks=pytest.mark.long)
            for _, language in _IN_TURN
        ),
    ],
)
def test_each_document_can_be_read_on_a_phone_and_by_all(
    language: str, each: slice, browser: Browser, tmp_path: Path
) -> None:
    glossary = project_glossary().finished()
    with_formulas = [each.id for each in glossary.concepts.values() if each.calculators]
    part = subset(glossary, concepts=with_formulas, locales=[language])
    [content] = epub_file(edition(part, language)).values()
    with ZipFile(BytesIO(content)) as archive:
        archive.extractall(tmp_path)
    documents = sorted(tmp_path.glob("book/*.xhtml"))
    assert len(documents) > len(with_formulas)
    page = browser.new_page(viewport={"width": 360, "height": 800}, bypass_csp=True)
    for document in documents[each]:
        page.goto(document.as_uri())
        assert page.evaluate(OVERFLOW) == 0, document.name
        bring_axe(page)
        assert page.evaluate(_WRONG, RULES) == [], document.name
    page.close()
