"""Rules [duplicate-message], [missing-placeholder], [unused-message]."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from kurslex.message_syntax import Entry
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity, nearest
from kurslex.rules.missing_messages import required_messages
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.message_variants import Silent, Variants, first_numbers
from kurslex.ui.calculator_messages import SHARED, free_messages
from kurslex.ui.exercise_messages import SHARED as EXERCISES
from kurslex.ui.exercise_page_messages import MESSAGES as EXERCISE_PAGES
from kurslex.ui.interface_messages import theme_message


@rule("duplicate-message", "missing-placeholder")
@rule("unused-message", severity=Severity.WARNING, reads=Reads.SETTINGS)
def check_message_entries(glossary: Glossary) -> Iterator[Problem]:
    """A message appears once in a language, says all values that it is given, and is used.

    So does each of its variants, but for the value by which it is chosen where that can be no
    other: `[one] a page`. Only what a picture shows may be said in part, as long as all languages
    say the same.

    Bad: `moved = …` in two files, `concepts-count = Many concepts`, `serach-label = Search`.
    Good: `moved = …` once, `concepts-count = { $concepts } concepts`, `search-label = Search`.
    """
    required = {
        name: variables
        for messages in required_messages(glossary).values()
        for name, variables in messages.items()
    }
    expected = _expected(glossary, required)
    for tag in glossary.locales:
        messages = glossary.messages[tag]
        yield from _twice(messages)
        yield from _dropped(messages, expected, required)
        yield from _unused(glossary, messages, required)


def _twice(messages: Messages) -> Iterator[Problem]:
    first: dict[str, Entry] = {}
    for entry in messages.entries():
        earlier = first.setdefault(entry.name, entry)
        if earlier is not entry:
            yield _problem(
                entry,
                f"message '{entry.name}' is already defined at {earlier.path}:{earlier.line}, "
                "which is the one that counts",
                "duplicate-message",
                "keep one of the two",
            )


def _expected(glossary: Glossary, required: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Return the variables that each message has to say, in every language."""
    from kurslex.pictures.picture_file import messages_in_pictures  # noqa: PLC0415 (seldom read)

    free = free_messages(glossary.calculators.values()) | messages_in_pictures(glossary).keys()
    expected = {name: set(vs) for name, vs in required.items() if vs and name not in free}
    for name in free & required.keys():
        every = [messages.variables(name) for messages in glossary.messages.values()]
        expected[name] = set().union(*every) & set(required[name])
    return expected


def _dropped(
    messages: Messages, expected: Mapping[str, set[str]], given: Mapping[str, Iterable[str]]
) -> Iterator[Problem]:
    first = {entry.name: entry for entry in reversed(messages.entries())}
    variants = Variants(messages)
    for name, variables in expected.items():
        # Where one is said that nobody gives, another rule names that.
        if name in first and messages.variables(name) <= set(given[name]):
            for variable in sorted(variables):
                silent = variants.silent(name, variable)
                fact = f"message '{name}' does not say {{ ${variable} }}"
                hint = f"write {{ ${variable} }} where its value belongs"
                if silent is None:
                    yield _problem(first[name], fact, "missing-placeholder", hint)
                for each in silent or ():
                    yield _in_variant(each, fact, hint)


def _in_variant(silent: Silent, fact: str, hint: str) -> Problem:
    numbers = f"; {silent.key} stands for {first_numbers(silent.numbers)}" if silent.numbers else ""
    return Problem(
        path=silent.path,
        line=silent.line,
        message=f"{fact} in its variant {silent.key}",
        check="missing-placeholder",
        hint=hint + numbers,
    )


def _unused(glossary: Glossary, messages: Messages, required: Collection[str]) -> Iterator[Problem]:
    entries = messages.entries()
    used = {
        *SHARED,
        *EXERCISES,
        *EXERCISE_PAGES,
        *(name for entry in entries for name in entry.references),
    }
    # Of a theme that is misspelt where it is declared, another rule speaks.
    used |= {theme_message(concept.theme) for concept in glossary.concepts.values()}
    unread = [each for each in glossary.calculator_ids if each not in glossary.calculators]
    spare = defaultdict(list)
    for entry in entries:
        if entry.name not in used and entry.name not in required:
            spare[entry.name].append(entry)
    # A name that looks like that of a missing message is named there, as its misspelling.
    missing = [name for name in required if name not in messages and name not in messages.malformed]
    misspelt = {nearest(name, spare) for name in missing}
    for name, found in spare.items():
        if name not in misspelt and not name.startswith(tuple(f"{each}-" for each in unread)):
            yield _problem(
                found[0],
                f"nothing uses the message '{name}'",
                "unused-message",
                "take it out",
            )


def _problem(entry: Entry, message: str, check: str, hint: str) -> Problem:
    return Problem(path=entry.path, line=entry.line, message=message, check=check, hint=hint)
