"""Whether a word can be a new concept's id."""

from dataclasses import replace

from kurslex.cli.taken_addresses import taken_address
from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.rules.identifiers import check_identifiers


def id_problem(identifier: str, glossary: Glossary) -> str:
    """Return why a word cannot become an id of the glossary, or an empty text."""
    if identifier in glossary.concepts:
        return f"the concept '{identifier}' already exists"
    new = Concept(id=identifier, theme="", line=0)
    trial = replace(glossary, concepts={**glossary.concepts, identifier: new})
    for problem in check_identifiers(trial):
        if problem.line == 0:
            return f"{problem.message}; {problem.hint}"
    # The rule lets an id of a concept go before everything else that is called like it.
    return taken_address(identifier, glossary)
