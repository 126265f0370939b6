"""Rule [link-text]."""

from collections.abc import Iterator

from kurslex.checks.texts import texts
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.weave.forms import language_forms
from kurslex.weave.reading import read_links


def check_link_texts(glossary: Glossary) -> Iterator[Problem]:
    """A link to a concept's page reads like the concept: its text holds a term or form of it.

    Bad: `[these papers](share.md)`, `[click here](bond.md)`.
    Good: `[listed shares](share.md)`, `[Staatsanleihen](bond.md)`, `[see there](share.md#example)`.
    """
    forms = {tag: language_forms(glossary, tag) for tag in glossary.locales}
    for text in texts(glossary):
        known = forms.get(text.locale)
        for link in read_links(text) if known else ():
            if link.anchor:
                continue
            target = glossary.page(text.locale, link.concept)
            if not target or target is text or not target.preferred.text:
                continue  # named by other rules
            if known and not known.names(link.words, target.id):
                yield Problem(
                    path=text.path,
                    line=link.line,
                    message=f"the link '{' '.join(word.text for word in link.words)}' to "
                    f"'{target.id}' holds no form of '{target.preferred.text}'",
                    check="link-text",
                    hint=f"name the concept in the link, or add the form in {target.path}",
                    severity=Severity.WARNING,
                )
