"""Rules [borrowed-words], [lender]."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.problem import Problem, Severity, did_you_mean
from kurslex.rules.missing_messages import required_messages
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.listed_names import first_of
from kurslex.words.shipped import shipped_languages

# A language that borrows more files, or all, has just begun, which is one cause, and one problem.
_SINGLY = 5


@rule("borrowed-words", severity=Severity.WARNING)
@rule("lender", fixed=True, reads=Reads.SETTINGS)
def check_borrowed_words(glossary: Glossary) -> Iterator[Problem]:
    """A language's words are its own; what is borrowed meanwhile is named until it is translated.

    A new language may borrow another one's words (`words: nb` in its `locale.yml`), so that its
    site can be built from the first day, though not strictly.

    Only what the project itself says counts. What the package has no words for in a language is
    borrowed as well, but that is for nobody here to translate: `kurslex status` tells it.

    Bad: `docs/fr/messages/site.ftl` without `site-subtitle`, the home page with `words: nb`, or
    `words: xx` where `xx` is no language here and none of the package, or borrows words itself.
    Good: all messages and the home page in French, and no `words` in `docs/fr/locale.yml`.
    """
    for locale in glossary.locales.values():
        home = [*_home(glossary, locale)]
        yield from home
        if locale.words:
            required = required_messages(glossary, locale.tag)
            borrowed = [*_messages(glossary, locale, required)]
            yield from borrowed
            own = glossary.messages[locale.tag]
            names = (name for messages in required.values() for name in messages)
            is_needed = bool(home or borrowed) or any(
                own.language_of(name) != locale.tag for name in names
            )
            yield from _lender(glossary, locale, is_needed=is_needed)


def _messages(
    glossary: Glossary, locale: Locale, required: Mapping[str, Iterable[str]]
) -> Iterator[Problem]:
    own = glossary.messages[locale.tag]
    lent = glossary.messages[locale.words].places() if locale.words in glossary.messages else {}
    if not lent:
        return
    names = [name for identifiers in required.values() for name in identifiers]
    files = defaultdict(list)
    for name in names:
        is_borrowed = own.language_of(name) != locale.tag and own.is_project(name)
        if is_borrowed and name in lent and name not in own.malformed:
            files[PurePosixPath(lent[name][0]).name].append(name)
    if len(files) > _SINGLY or (files and not any(own.is_own(name) for name in names)):
        count = sum(map(len, files.values()))
        yield _problem(
            f"docs/{locale.tag}/locale.yml",
            locale.words_line,
            f"{count} messages in {len(files)} files are still in the words of '{locale.words}': "
            f"{first_of(files)}",
            f"write 'name = text' for each in docs/{locale.tag}/messages/, in any order, after "
            f"docs/{locale.words}/messages/",
        )
        return
    for file, identifiers in files.items():
        yield _problem(
            f"docs/{locale.tag}/messages/{file}",
            1,
            f"{_count(len(identifiers))} still in the words of '{locale.words}': "
            f"{first_of(identifiers)}",
            f"write 'name = text' for each, after docs/{locale.words}/messages/{file}",
        )


def _home(glossary: Glossary, locale: Locale) -> Iterator[Problem]:
    home = glossary.homes.get(locale.tag)
    if home and home.words:
        yield _problem(
            home.path,
            home.words_line,
            f"the home page still has the words of '{home.words}'",
            f"translate it, then delete the line 'words: {home.words}'",
        )


def _lender(glossary: Glossary, locale: Locale, *, is_needed: bool) -> Iterator[Problem]:
    path, line = f"docs/{locale.tag}/locale.yml", locale.words_line
    lender = glossary.locales.get(locale.words)
    able = [tag for tag, each in glossary.locales.items() if not each.words]
    others = [*able, *(each for each in shipped_languages() if each not in glossary.locales)]
    if locale.words not in others:
        fault = "borrows words itself" if lender else "is not a language here"
        yield Problem(
            path=path,
            line=line,
            message=f"words cannot be borrowed from '{locale.words}', which {fault}",
            check="lender",
            hint=did_you_mean(locale.words, others)
            or "name a language of the project that borrows none, or one of the package",
        )
    elif not is_needed:
        yield _problem(
            path,
            line,
            f"no words are borrowed from '{locale.words}' any more",
            f"delete the line 'words: {locale.words}'",
        )


def _problem(path: str, line: int, message: str, hint: str) -> Problem:
    return Problem(
        path=path,
        line=line,
        message=message,
        check="borrowed-words",
        hint=hint,
    )


def _count(number: int) -> str:
    return "one message is" if number == 1 else f"{number} messages are"
