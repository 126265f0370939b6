"""Which languages a list shows side by side: all of a few, the nearest of many."""

from kurslex.model.glossary import Glossary

MOST_BESIDE = 4  # languages that one table has room for
_OF_MANY = 3  # columns where there are more; a page then weighs the same with any number of them


def has_many_languages(glossary: Glossary) -> bool:
    """Tell whether a glossary has more languages than a table can show side by side."""
    return len(glossary.locales) > MOST_BESIDE


def shown_languages(glossary: Glossary, tag: str) -> list[str]:
    """Return the languages of the table in one language, its own first.

    Of many there are three: after its own those that the project has declared as its pairs, then
    the first of all.
    """
    others = [each for each in glossary.locales if each != tag]
    if not has_many_languages(glossary):
        return [tag, *others]
    beside = glossary.beside(tag)
    nearest = sorted(others, key=lambda each: each not in beside)
    return [tag, *nearest[: _OF_MANY - 1]]
