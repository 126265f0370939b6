"""`docs/concepts.yml` -> what has no language: locales' tags, themes, concepts."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.msgpack import Decoder

from kurslex.bounds.contents import MOST_LANGUAGES
from kurslex.model.concept import Concept, FewestLinks, LegacyCalculator, MovedPlace, Withdrawn
from kurslex.model.free_page import FreePage
from kurslex.model.locale import LANGUAGE_TAG
from kurslex.model.look import Look
from kurslex.model.overview import FalseFriends, Stage
from kurslex.model.relation import RelationType, relation_types
from kurslex.model.rule_setting import RuleSetting
from kurslex.problem import Problem
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.currency_fields import read_currencies
from kurslex.project.loading.free_pages import read_free_pages
from kurslex.project.loading.language_pairs import read_pairs
from kurslex.project.loading.look_table import read_look
from kurslex.project.loading.match_fields import CLOSE_MATCHES, MATCHES, read_matches
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.old_addresses import (
    read_legacy,
    read_legacy_calculators,
    read_moved,
    read_withdrawn,
)
from kurslex.project.loading.overview_tables import read_false_friends, read_path
from kurslex.project.loading.relation_table import read_relation_types, read_relations
from kurslex.project.loading.rule_table import read_rules
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml
from kurslex.ui.downloads_messages import HANDOUTS

CONCEPTS = "docs/concepts.yml"


class Declared(Struct, frozen=True, kw_only=True):
    """The declarations of `docs/concepts.yml`, each in the order written."""

    locales: tuple[str, ...]
    themes: tuple[str, ...]
    concepts: tuple[Concept, ...]
    fewest_links: FewestLinks = field(default_factory=FewestLinks)
    relation_types: tuple[RelationType, ...] = relation_types()
    path: tuple[Stage, ...] = ()
    false_friends: tuple[FalseFriends, ...] = ()
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    withdrawn: tuple[Withdrawn, ...] = ()
    legacy_calculators: tuple[LegacyCalculator, ...] = ()
    moved: tuple[MovedPlace, ...] = ()
    zip_files: bool = True
    handouts: tuple[str, ...] = ()
    packed_files: bool = False
    pairs: tuple[tuple[str, str], ...] | None = None
    look: Look = field(default_factory=Look)
    currencies: tuple[str, ...] = ()
    free: tuple[FreePage, ...] = ()


_NOTHING = Declared(locales=(), themes=(), concepts=())
_DECLARED = Decoder(tuple[Declared, list[Problem]])


def load_concepts(root: Path, problems: list[Problem], memory: Memory | None = None) -> Declared:
    """Return what `docs/concepts.yml` declares; what is wrong with it is added to `problems`.

    A file that the memory knows is not read again.
    """
    text = read_text(root, CONCEPTS, problems)
    if text is None:
        return _NOTHING

    def read() -> tuple[Declared, list[Problem]]:
        found: list[Problem] = []
        return read_concepts(text, found), found

    declared, found = (memory or Memory()).made(("concepts", text), _DECLARED, read)
    problems += found
    return declared


def read_concepts(text: str, problems: list[Problem]) -> Declared:
    """Return the same from the text of the file."""
    tree = parse_yaml(text, CONCEPTS, problems)
    if not isinstance(tree, Table):
        if not problems:
            problems.append(
                Problem(
                    path=CONCEPTS,
                    line=1,
                    message="declares nothing",
                    check="missing-field",
                    hint="it needs the fields locales, themes and concepts",
                )
            )
        return _NOTHING
    fields = Fields(tree, CONCEPTS, problems, "the glossary")
    table = fields.table("concepts", "the concepts", required=True)
    locales = _tags(fields, problems)
    themes = fields.texts("themes", required=True)
    fields.ids("themes", themes)
    types = read_relation_types(fields)
    declared = Declared(
        locales=locales,
        themes=themes,
        concepts=tuple(_concepts(table, types)) if table else (),
        relation_types=types,
        fewest_links=_fewest_links(fields),
        path=read_path(fields),
        false_friends=read_false_friends(fields, locales),
        rules=read_rules(fields),
        withdrawn=read_withdrawn(fields),
        legacy_calculators=read_legacy_calculators(fields),
        moved=read_moved(fields),
        zip_files=fields.flag("zip-files", default=True),
        handouts=_handouts(fields),
        packed_files=fields.flag("packed-files", default=False),
        pairs=read_pairs(fields, CONCEPTS, locales, problems),
        look=read_look(fields, CONCEPTS, problems),
        currencies=read_currencies(fields),
        free=read_free_pages(fields),
    )
    fields.finish()
    return declared


def _handouts(fields: Fields) -> tuple[str, ...]:
    named = fields.texts("handouts")
    for each in named:
        if each not in HANDOUTS:
            message = f"'{each}' is no format of handouts"
            fields.refuse("handouts", message, f"there are {', '.join(HANDOUTS)}")
    return tuple(each for each in HANDOUTS if each in named)


def _tags(fields: Fields, problems: list[Problem]) -> tuple[str, ...]:
    def refuse(message: str, hint: str) -> None:
        line = fields.line_of("locales")
        problems.append(
            Problem(path=CONCEPTS, line=line, message=message, check="malformed-field", hint=hint)
        )

    tags = fields.texts("locales", required=True)
    if not tags and "locales" in fields.names():
        refuse("field 'locales' names no language", "name at least one by its tag: [nb, de]")
    if len(tags) > MOST_LANGUAGES:
        fact = f"field 'locales' names {len(tags):,} languages, and {MOST_LANGUAGES} are the most"
        refuse(fact, "make a glossary of its own for some of them")
        return ()
    for tag in tags:
        if not LANGUAGE_TAG.fullmatch(tag):
            refuse(f"'{tag}' is not a language tag", "write it as BCP 47 does: en, pt-BR")
    return tuple(dict.fromkeys(tag for tag in tags if LANGUAGE_TAG.fullmatch(tag)))


def _fewest_links(fields: Fields) -> FewestLinks:
    table = fields.table("links", "the fewest links")
    if table is None:
        return FewestLinks()
    fewest = FewestLinks(incoming=table.count("incoming"), outgoing=table.count("outgoing"))
    table.finish()
    return fewest


def _concepts(table: Fields, types: Iterable[RelationType]) -> list[Concept]:
    concepts = []
    taken: dict[tuple[str, str], str] = {}
    for identifier in table.names():
        fields = table.table(identifier, f"the concept '{identifier}'")
        line = table.line_of(identifier)
        if fields is None:
            concepts.append(Concept(id=identifier, line=line, theme=""))
            continue
        concept = Concept(
            id=identifier,
            line=line,
            theme=fields.text("theme", required=True),
            relations=read_relations(fields, types),
            calculators=fields.texts("calculators"),
            legacy=read_legacy(fields),
            matches=read_matches(fields, MATCHES),
            close_matches=read_matches(fields, CLOSE_MATCHES),
            status=next(iter(fields.ids("status", filter(None, [fields.text("status")]))), ""),
            tags=tuple(dict.fromkeys(fields.ids("tags", fields.texts("tags")))),
        )
        _refuse_taken(fields, concept, taken)
        fields.finish("a relation of another type is declared under 'relations'")
        concepts.append(concept)
    return concepts


def _refuse_taken(fields: Fields, concept: Concept, taken: dict[tuple[str, str], str]) -> None:
    """Report what another concept is said to mean already: two concepts are not the same.

    `taken` has the first concept of each match, and gets those of this one.
    """
    for match in concept.matches.items():
        first = taken.setdefault(match, concept.id)
        if first != concept.id:
            name, own = match
            message = f"'{own}' of {name} is what '{first}' means already"
            fields.refuse(MATCHES, message, f"move what only resembles it to '{CLOSE_MATCHES}'")
