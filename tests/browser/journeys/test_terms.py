"""The table of terms: sorted as each language sorts, narrowed to what is typed."""

import pytest

from tests.support.addresses import CONCEPTS

pytestmark = pytest.mark.long  # in Chromium tests/browser/test_term_table.py does it each time

_SORTED = "([words, tag]) => [...words].sort(new Intl.Collator(tag).compare)"


def column(window, language):
    return window.texts(f"#terms tbody :is(th, td)[lang={language}] a")


def test_each_language_sorts_the_table_its_way(visitor):
    window = visitor()
    window.open("de/terms/")
    for language in ("de", "nb", "it"):
        for direction in ("ascending", "descending"):
            if (language, direction) != ("de", "ascending"):
                window.click(f"#terms thead th[lang={language}] button")
            head = f"() => document.querySelector('#terms [lang={language}][aria-sort]').ariaSort"
            assert window.evaluate(head) == direction
            words = column(window, language)
            assert len(words) == len(CONCEPTS)
            expected = window.evaluate(_SORTED, [words, language])
            assert words == (expected if direction == "ascending" else expected[::-1])


def test_the_table_narrows_to_what_is_typed_and_widens_again(visitor):
    window = visitor()
    window.open("nb/terms/")
    window.fill("#terms-filter", "Geld-Brief")
    assert column(window, "nb") == ["spread"]
    assert window.texts(".kx-filter [role=status]") == [f"Viser 1 av {len(CONCEPTS)} begreper"]
    window.fill("#terms-filter", "")
    assert len(column(window, "nb")) == len(CONCEPTS)
