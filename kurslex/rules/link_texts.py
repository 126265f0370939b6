"""Rule [link-text]."""

from collections.abc import Iterator

from kurslex.analysis.crosslinks.term_forms import Forms, language_forms
from kurslex.analysis.crosslinks.text_mentions import ConceptLink, read_language
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("link-text", severity=Severity.WARNING, reads=Reads.TERMS)
def check_link_texts(glossary: Glossary) -> Iterator[Problem]:
    """A link to a concept's page reads like the concept: its text holds a term or form of it.

    Bad: `[these papers](share.md)`, `[click here](bond.md)`.
    Good: `[listed shares](share.md)`, `[Staatsanleihen](bond.md)`, `[see there](share.md#example)`.
    """
    for tag in glossary.locales:
        forms = language_forms(glossary, tag)
        for path, read in read_language(glossary, tag).items():
            for link in read:
                if isinstance(link, ConceptLink) and not link.anchor:
                    yield from _check_link(glossary.page(tag, link.concept), link, path, forms)


def _check_link(
    target: LocalizedConcept | None, link: ConceptLink, path: str, forms: Forms
) -> Iterator[Problem]:
    if target is None or target.path == path or not target.preferred.text:
        return  # named by other rules
    if not forms.names(link.words, target.id):
        yield Problem(
            path=path,
            line=link.line,
            message=f"the link '{' '.join(word.text for word in link.words)}' to "
            f"'{target.id}' holds no form of '{target.preferred.text}'",
            check="link-text",
            hint=f"name the concept in the link, or add the form in {target.path}",
        )
