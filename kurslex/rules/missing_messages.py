"""Rule [missing-message]."""

from collections.abc import Collection, Iterator, Mapping

from kurslex.messages import MessageError, Messages
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, nearest
from kurslex.rules.registry import Reads, rule
from kurslex.ui.accessibility_messages import accessibility_messages
from kurslex.ui.calculator_messages import calculator_messages
from kurslex.ui.concept_messages import concept_messages
from kurslex.ui.downloads_messages import downloads_messages
from kurslex.ui.exercise_messages import exercise_messages
from kurslex.ui.exercise_page_messages import exercise_page_messages
from kurslex.ui.grammar_messages import grammar_messages
from kurslex.ui.home_messages import home_messages
from kurslex.ui.interface_messages import interface_messages
from kurslex.ui.offline_messages import offline_messages
from kurslex.ui.overview_messages import friends_messages, overview_messages
from kurslex.ui.pack_messages import pack_messages
from kurslex.ui.picture_messages import picture_messages
from kurslex.ui.practice_messages import practice_messages
from kurslex.ui.relation_messages import relation_messages
from kurslex.ui.search_messages import search_messages
from kurslex.ui.teachers_messages import teachers_messages
from kurslex.ui.teaching_messages import teaching_messages
from kurslex.ui.translation_messages import translation_messages
from kurslex.ui.withdrawn_messages import withdrawn_messages


@rule("missing-message", fixed=True, reads=Reads.SETTINGS)
def check_messages(glossary: Glossary) -> Iterator[Problem]:
    """Every language has every message of pages and calculators, with no variable but the given.

    Bad: `docs/it/messages/` without `search-label`, or `search-label = { $nothing }`.
    Good: `search-label = Cerca un termine` in `docs/it/messages/search.ftl`.
    """
    wanted = {
        identifier for messages in required_messages(glossary).values() for identifier in messages
    }
    for tag in glossary.locales:
        own = glossary.messages[tag]
        places = own.places()
        spare = places.keys() - wanted
        for file, messages in required_messages(glossary, tag).items():
            path = f"docs/{tag}/messages/{file}.ftl"
            if not _may_be_unread(path, own, glossary):
                yield from _missing(own, messages, (path, 1), places, spare)


def _may_be_unread(path: str, own: Messages, glossary: Glossary) -> bool:
    """Whether messages for a file may be in one that could not be read, which is named."""
    folder = path.rpartition("/")[0]
    unread = any(each.startswith(f"{folder}/") for each in glossary.unread)
    return path in glossary.unread or (unread and path not in own.sources)


def required_messages(
    glossary: Glossary, tag: str | None = None
) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the messages that a language has, with their variables, by the files they are for.

    Without a language, those that any has: they differ by what a language's grammar is. A file's
    name is without its extension; messages count wherever they are.
    """
    locales = glossary.locales.values() if tag is None else [glossary.locales[tag]]
    required = {
        "site": {
            **interface_messages(glossary.themes, glossary.messages.values()),
            **grammar_messages(each.inflection for each in locales),
        },
        "relations": relation_messages(glossary.relation_types),
        "overviews": overview_messages(glossary.path),
        "home": home_messages(),
        "teaching": teaching_messages(),
        "teachers": teachers_messages(glossary.messages.values()),
        "practice": practice_messages(),
        "search": search_messages(),
        "accessibility": accessibility_messages(glossary.messages.values()),
        "downloads": downloads_messages(),
        "pack": pack_messages(),
        "translation": translation_messages(),
        "offline": offline_messages(),
        "withdrawn": withdrawn_messages(glossary.withdrawn),
        "false-friends": friends_messages(glossary.false_friends),
        "exercise-pages": exercise_page_messages(glossary.calculators.values()),
    }
    said_of_concepts = concept_messages(glossary.concepts.values())
    if said_of_concepts:
        required["concepts"] = said_of_concepts
    if glossary.pictures:
        from kurslex.pictures.picture_file import messages_in_pictures  # noqa: PLC0415

        required["pictures"] = {**picture_messages(), **messages_in_pictures(glossary)}
    for calculator in glossary.calculators.values():
        for identifier, variables in calculator_messages(calculator).items():
            shared = not identifier.startswith(f"{calculator.id}-")
            file = "calculators" if shared else calculator.id
            required.setdefault(file, {})[identifier] = tuple(variables)
    for file, own in exercise_messages(glossary.calculators.values()).items():
        required.setdefault(file, {}).update(own)
    return required


def _missing(
    messages: Messages,
    required: Mapping[str, tuple[str, ...]],
    default: tuple[str, int],
    places: Mapping[str, tuple[str, int]],
    spare: Collection[str],
) -> Iterator[Problem]:
    for identifier, variables in required.items():
        if identifier in messages.malformed:
            continue  # which is named where it was read
        try:
            messages.format(identifier, **dict.fromkeys(variables, "1"))
        except MessageError as error:
            path, line = places.get(identifier, default)
            given = ", ".join(f"{{ ${name} }}" for name in variables) or "none"
            verb = "fix" if identifier in places else "add"
            near = nearest(identifier, spare) if identifier not in places else ""
            rename = f"rename '{near}' ({places[near][0]}:{places[near][1]}), or " if near else ""
            yield Problem(
                path=path,
                line=line,
                message=str(error),
                check="missing-message",
                hint=f"{rename}{verb} '{identifier} = …'; its variables: {given}",
            )
