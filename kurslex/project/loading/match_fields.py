"""What a concept is called in other vocabularies, as `docs/concepts.yml` has it."""

from kurslex.model.vocabulary import VOCABULARIES
from kurslex.problem import did_you_mean
from kurslex.project.yaml.typed_fields import Fields

MATCHES, CLOSE_MATCHES = MATCH_FIELDS = ("matches", "close-matches")
"""The fields for what means the same, and for what nearly does."""


def read_matches(fields: Fields, name: str) -> dict[str, str]:
    """Return the identifiers of a field by vocabularies, those that may exist."""
    table = fields.table(name, f"the field '{name}'")
    if table is None:
        return {}
    found = {}
    for each in table.names():
        identifier, vocabulary = table.text(each), VOCABULARIES.get(each)
        if vocabulary is None:
            hint = did_you_mean(each, VOCABULARIES) or f"there are {', '.join(VOCABULARIES)}"
            table.refuse(each, f"'{each}' is no known vocabulary", hint)
        elif vocabulary.pattern.fullmatch(identifier):
            found[each] = identifier
        elif identifier:
            hint = f"write one like {vocabulary.example}"
            table.refuse(each, f"'{identifier}' is no identifier of {each}", hint)
    return found
