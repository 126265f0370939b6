"""Rule [missing-message]."""

from collections.abc import Iterator, Mapping

from kurslex.messages import MessageError
from kurslex.model.calculator_messages import calculator_messages
from kurslex.model.glossary import Glossary
from kurslex.model.interface import interface_messages
from kurslex.problem import Problem


def check_messages(glossary: Glossary) -> Iterator[Problem]:
    """Every language has every message of pages and calculators, with no variable but the given.

    Bad: `docs/it/messages/` without `lookup-label`, or `lookup-label = { $nothing }`.
    Good: `lookup-label = Cerca un termine` in `docs/it/messages/site.ftl`.
    """
    required = {"site": interface_messages(glossary.themes)}
    for calculator in glossary.calculators.values():
        for identifier, variables in calculator_messages(calculator).items():
            shared = not identifier.startswith(f"{calculator.id}-")
            file = "calculators" if shared else calculator.id
            required.setdefault(file, {})[identifier] = tuple(variables)
    for tag in glossary.locales:
        for file, messages in required.items():
            path = f"docs/{tag}/messages/{file}.ftl"
            if path not in glossary.unread:
                yield from _missing(glossary, tag, path, messages)


def _missing(
    glossary: Glossary, tag: str, path: str, required: Mapping[str, tuple[str, ...]]
) -> Iterator[Problem]:
    for identifier, variables in required.items():
        try:
            glossary.messages[tag].format(identifier, **dict.fromkeys(variables, "1"))
        except MessageError as error:
            given = ", ".join(f"{{ ${name} }}" for name in variables) or "none"
            yield Problem(
                path=path,
                line=1,
                message=str(error),
                check="missing-message",
                hint=f"add '{identifier} = …'; its variables: {given}",
            )
