"""Whether a word is an address of a glossary already, so that nothing else may be called so."""

from kurslex.model.glossary import Glossary


def taken_address(word: str, glossary: Glossary) -> str:
    """Return the sentence that says what has an address, or an empty text where it is free.

    What the site itself uses, and the languages, are not looked at.
    """
    if word in glossary.concepts:
        return f"'{word}' is the address of the concept '{word}'"
    for concept in glossary.concepts.values():
        if word in {each.slug for each in concept.legacy}:
            return f"'{word}' is an old address of the concept '{concept.id}'"
    for withdrawn in glossary.withdrawn:
        if word == withdrawn.id:
            return f"'{word}' is the address of a withdrawn concept"
        if word in withdrawn.legacy:
            return f"'{word}' is an old address of the withdrawn concept '{withdrawn.id}'"
    if word in {each.id for each in glossary.free}:
        return f"'{word}' is the address of a page that is no concept's"
    return ""
