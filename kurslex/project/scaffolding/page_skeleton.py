"""A page that is still to be written: everything a page needs, with hints in angle brackets."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.grammar import Inflection
from kurslex.model.outline import Heading
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import NOT_COMPARED, QUESTIONS
from kurslex.model.unfinished import to_write
from kurslex.project.yaml.front_matter import Below, with_fields

_HEAD = f"""\
---
preferred:
  term: {to_write("the term")}
%s  # forms: [the inflected forms under which texts use it]
# Other terms that are right, and terms to avoid, if there are any:
# admitted:
#   - term: ...
# deprecated:
#   - term: ...
#     reason: ...
definition: {to_write("one plain sentence that says what it is and stands alone")}.
---

{to_write("the explanation; the first mention of another concept links to its file")}
"""

_QUESTION = f"""\
1. {to_write("a question")}
   - [x] {to_write("the right answer")}: {to_write("why it is right")}
   - [ ] {to_write("another answer")}: {to_write("why it is wrong")}"""


def page_skeleton(glossary: Glossary, tag: str) -> str:
    """Return the text of a page to be written in a language.

    It has the sections that at least half of the glossary's pages have, in their usual order, with
    the heading that most of the language's pages give them, up to a colon; and a place for the
    record of a comparison with each language, so that two branches can fill in one each.
    """
    headings = _headings(glossary, tag)
    head = _HEAD % _grammar(glossary.locales[tag].inflection)
    page = "".join([head, *(_section(each, headings[each]) for each in _usual(glossary))])
    others = {each: Below() for each in glossary.tags if each != tag}
    return with_fields(page, {"checked": others}) if others else page


def _grammar(language: Inflection) -> str:
    """Return lines that show which fields on grammar a term of the language may have."""
    genders = f"  # gender: {', '.join(language.genders)}\n" if language.genders else ""
    return genders + "".join(f"  # {form}: ...\n" for form in language.forms)


def _section(identifier: str, headings: Counter[str]) -> str:
    heading = next((text for text, _ in headings.most_common(1)), to_write("heading"))
    everywhere = "" if identifier in NOT_COMPARED else " in every language"
    content = to_write(f"the section; where there is none, its heading goes{everywhere}")
    if identifier == QUESTIONS:
        content = _QUESTION
    return f"\n## {heading} {{#{identifier}}}\n\n{content}\n"


def _usual(glossary: Glossary) -> list[str]:
    """Return the ids of the sections that most pages have, in the order of their mean places."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for page in glossary.pages.values():
        for place, heading in enumerate(_sections(page)):
            places[heading.id].append(place)
    usual = [each for each, found in places.items() if 2 * len(found) >= len(glossary.pages)]
    return sorted(usual, key=lambda each: sum(places[each]) / len(places[each]))


def _headings(glossary: Glossary, tag: str) -> defaultdict[str, Counter[str]]:
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for page in glossary.pages.values():
        for heading in _sections(page) if page.locale == tag else ():
            found[heading.id][heading.text.partition(":")[0].strip()] += 1
    return found


def _sections(page: LocalizedConcept) -> Iterator[Heading]:
    headings = page.outline.headings
    return (each for each in headings if each.opens_section and each.id)
