"""What students type finds what they look for: terms first, then the texts that name it.

The lists in tests/cases/search were written without knowledge of the code. A query with several
concepts has that many answers which are equally good.
"""

import pytest

from tests.support.addresses import CONCEPTS, LANGUAGES, lines

_FIRST = 3
# As on the page of results: concepts by their terms, then the texts of others.
_SEARCH = """async (queries) => {
    const { dataset } = document.querySelector(".kx-in-texts");
    const answers = [];
    for (const query of queries) {
        const texts = await readTexts(query, 3, dataset);
        answers.push([
            ...look(query).map(({ concept }) => concept),
            ...texts.map(({ page }) => page.split("/").at(-2)),
        ]);
    }
    return answers;
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_students_find_what_they_type(language, reader):
    parts = (line.rpartition(" -> ") for line in lines(f"search/{language}.txt"))
    wanted = {typed: set(concepts.split()) for typed, _, concepts in parts}
    assert len(wanted) >= 390
    assert set().union(*wanted.values()) == set(CONCEPTS)

    page = reader()
    page.goto(f"{language}/search/")
    found = page.evaluate(_SEARCH, list(wanted))
    # Without doubles, in order.
    answers = {typed: list(dict.fromkeys(each)) for typed, each in zip(wanted, found, strict=True)}
    late = [typed for typed in wanted if not wanted[typed] & set(answers[typed][:1])]
    lost = [typed for typed in wanted if not wanted[typed] & set(answers[typed][:_FIRST])]
    assert len(late) <= 0.05 * len(wanted), late
    assert len(lost) <= 0.01 * len(wanted), lost
