"""The plural categories by which the words are chosen are those of the browser as well."""

from babel import Locale

from kurslex.words.shipped import shipped_languages

_COUNTED = 1_200
_CATEGORIES = """([tags, most]) => tags.map((tag) => {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: most }, (_, number) => rules.select(number));
})"""


def test_the_browser_counts_as_python_does_in_every_language_of_the_package(blank) -> None:
    tags = [*shipped_languages()]
    found = blank.evaluate(_CATEGORIES, [tags, _COUNTED])
    assert len(tags) >= 6
    for tag, categories in zip(tags, found, strict=True):
        rule = Locale.parse(tag, sep="-").plural_form
        assert categories == [rule(number) for number in range(_COUNTED)], tag
