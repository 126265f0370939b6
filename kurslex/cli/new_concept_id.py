"""Whether a word can be a new concept's id."""

from dataclasses import replace

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.rules.identifiers import check_identifiers


def id_problem(identifier: str, glossary: Glossary) -> str:
    """Return why a word cannot become an id of the glossary, or an empty text."""
    if identifier in glossary.concepts:
        return f"the concept '{identifier}' already exists"
    new = Concept(id=identifier, theme="", line=0)
    # After the others: what was there first keeps its address.
    trial = replace(glossary, concepts={**glossary.concepts, identifier: new})
    for problem in check_identifiers(trial):
        if problem.line == 0:
            return f"{problem.message}; {problem.hint}"
    return _legacy(identifier, glossary)


def _legacy(identifier: str, glossary: Glossary) -> str:
    """Return the same for an address that older material has for another concept."""
    for concept in glossary.concepts.values():
        if identifier in {each.slug for each in concept.legacy}:
            return f"'{identifier}' is an old address of the concept '{concept.id}'"
    if identifier in {each.id for each in glossary.withdrawn}:
        return f"'{identifier}' is the address of a withdrawn concept"
    return ""
