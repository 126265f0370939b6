"""The relations of `docs/concepts.yml`: a glossary's own types, and those of each concept."""

from collections.abc import Iterable

from kurslex.model.relation import RelationType, relation_types
from kurslex.project.loading.match_fields import MATCH_FIELDS
from kurslex.project.yaml.typed_fields import Fields
from kurslex.ui.relation_messages import INVERSE

_KINDS = ("directed", "symmetric")
_OTHER_FIELDS = ("theme", "calculators", "legacy", "status", "tags", *MATCH_FIELDS)


def read_relation_types(fields: Fields) -> tuple[RelationType, ...]:
    """Return all types of relations, the glossary's own of the field `relations` among them."""
    table = fields.table("relations", "the relations")
    if table is None:
        return relation_types()
    taken = {*_OTHER_FIELDS, *(each.id for each in relation_types())}
    own = []
    for name in fields.ids("relations", table.names()):
        kind = table.text(name, may_be_empty=True)
        if name in taken:
            hint = "give the relation another name"
            table.refuse(name, f"'{name}' is a field of concepts already", hint)
        elif name.endswith(INVERSE):
            hint = f"the other side of '{name.removesuffix(INVERSE)}' needs no name of its own"
            table.refuse(name, f"relation '{name}' ends in '{INVERSE}'", hint)
        else:
            own.append(RelationType(id=name, symmetric=kind == "symmetric"))
            if kind not in _KINDS:
                hint = "write directed, or symmetric where both sides read alike"
                table.refuse(name, f"relation '{name}' is neither directed nor symmetric", hint)
    return relation_types(own)


def read_relations(fields: Fields, types: Iterable[RelationType]) -> dict[str, tuple[str, ...]]:
    """Return the concepts to which one is related, by the ids of the types that it has."""
    found = {each.id: fields.texts(each.id) for each in types}
    return {name: concepts for name, concepts in found.items() if concepts}
