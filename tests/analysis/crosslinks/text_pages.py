"""A page of a concept made of its terms and its text alone."""

from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.project.markdown.outline_reader import read_outline


def page(concept: str, *terms: str, body: str = "", **more: object) -> LocalizedConcept:
    first, *forms = terms or ("–",)
    preferred = Term(text=first, status=TermStatus.PREFERRED, line=3, forms=tuple(forms))
    return LocalizedConcept(
        id=concept,
        locale="",
        path="",
        terms=(preferred,),
        definition="",
        definition_line=1,
        body=body,
        body_line=1,
        outline=read_outline(body, 1),
        **more,
    )
