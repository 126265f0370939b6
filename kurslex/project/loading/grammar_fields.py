"""Fields on grammar: which a language has (`locale.yml`), and a term's own."""

from kurslex.model.grammar import FORMS, GENDERS, Grammar, Inflection
from kurslex.project.yaml.typed_fields import Fields


def read_inflection(fields: Fields) -> Inflection:
    """Return what a locale's fields say of its nouns; without the table `grammar`, nothing."""
    table = fields.table("grammar", "the grammar")
    if table is None:
        return Inflection()
    inflection = Inflection(
        genders=_among(table, "genders", GENDERS), forms=_among(table, "forms", FORMS)
    )
    table.finish()
    return inflection


def read_grammar(fields: Fields) -> Grammar:
    """Return what the fields of a preferred term say of it."""
    named = [name for name in fields.names() if name in {"gender", *FORMS}]
    return Grammar(
        gender=fields.text("gender"),
        genitive=fields.text("genitive"),
        plural=fields.text("plural"),
        line=min(map(fields.line_of, named), default=fields.line),
    )


def _among(table: Fields, name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    values = table.texts(name)
    for value in values:
        if value not in known:
            table.refuse(
                name, f"'{value}' in field '{name}' is not known", f"there are {', '.join(known)}"
            )
    return tuple(value for value in values if value in known)
