"""Rule [unlinked-confusion]."""

from collections.abc import Iterator

from kurslex.analysis.crosslinks.term_forms import Forms, language_forms
from kurslex.analysis.crosslinks.text_mentions import link_target, mentions_in
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("unlinked-confusion", severity=Severity.WARNING, reads=Reads.TERMS)
def check_unlinked_confusions(glossary: Glossary) -> Iterator[Problem]:
    """A confusion that names a concept in its bold words links it, since it is read by itself.

    Bad: `> **Share or bond?** A bond makes its holder a creditor.`
    Good: `> **Share or [bond](bond.md)?** A bond makes its holder a creditor.`
    """
    for tag in glossary.locales:
        forms = language_forms(glossary, tag)
        for page in glossary.pages.values():
            if page.locale == tag:
                yield from _unlinked(page, forms)


def _unlinked(page: LocalizedConcept, forms: Forms) -> Iterator[Problem]:
    for quotation in page.outline.quotations:
        if quotation.label is None:
            continue
        linked = {found[0] for found in map(link_target, quotation.targets) if found}
        known = {page.id, *linked, *page.unlinked}
        for mention in mentions_in(quotation.label, forms):
            if mention.concepts.isdisjoint(known):
                known |= mention.concepts
                target = min(mention.concepts)
                yield Problem(
                    path=page.path,
                    line=quotation.line,
                    message=f"the confusion '{quotation.label.text}' names '{target}' and does "
                    "not link it",
                    check="unlinked-confusion",
                    hint=f"write [{mention.text}]({target}.md)",
                )
