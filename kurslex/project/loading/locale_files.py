"""`docs/LOCALE/locale.yml` -> a locale."""

from collections.abc import Iterator
from pathlib import Path

from msgspec.msgpack import Decoder

from kurslex.language.readability import MEASURES
from kurslex.language.writing_systems import text_direction
from kurslex.model.locale import LANGUAGE_TAG, Locale
from kurslex.problem import Problem
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.alphabet import read_alphabet, read_order
from kurslex.project.loading.currency_fields import read_currency
from kurslex.project.loading.grammar_fields import read_inflection
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.number_fields import read_number_symbols
from kurslex.project.loading.style_table import read_house_style
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml

_LOCALES = Decoder(tuple[Locale | None, list[Problem]])


def load_locale(
    root: Path, tag: str, problems: list[Problem], memory: Memory | None = None
) -> Locale | None:
    """Return one language's data, or None where its file is missing or malformed.

    A file that the memory knows is not read again.
    """
    path = f"docs/{tag}/locale.yml"
    text = read_text(root, path, problems)
    if text is None:
        return None

    def read() -> tuple[Locale | None, list[Problem]]:
        found: list[Problem] = []
        return _locale(text, path, tag, found), found

    locale, found = (memory or Memory()).made(("locale", tag, text), _LOCALES, read)
    problems += found
    return locale


def _locale(text: str, path: str, tag: str, problems: list[Problem]) -> Locale | None:
    tree = parse_yaml(text, path, problems)
    if not isinstance(tree, Table):
        if not any(problem.path == path for problem in problems):
            problems.append(
                Problem(
                    path=path,
                    line=1,
                    message="declares nothing",
                    check="missing-field",
                    hint="it needs the fields name and numbers",
                )
            )
        return None
    fields = Fields(tree, path, problems, f"the locale '{tag}'")
    alphabet = read_alphabet(fields, tag)
    locale = Locale(
        tag=tag,
        name=fields.text("name", required=True),
        also=fields.texts("also"),
        direction=fields.text("direction") or text_direction(tag),
        direction_line=fields.line_of("direction"),
        alphabet=alphabet.letters,
        headings=alphabet.headings,
        order=read_order(fields, path, tag, problems),
        numbers=read_number_symbols(fields, path, problems),
        style=read_house_style(fields, path, problems),
        inflection=read_inflection(fields),
        readability=fields.text("readability"),
        words=fields.text("words"),
        words_line=fields.line_of("words"),
        currency=read_currency(fields, tag),
    )
    problems += _wrong_values(locale, fields, path)
    fields.finish()
    return locale


def _wrong_values(locale: Locale, fields: Fields, path: str) -> Iterator[Problem]:
    """Yield a problem for each value of a locale that is none of those that there are."""

    def wrong(field: str, message: str, hint: str) -> Problem:
        line = fields.line_of(field)
        return Problem(path=path, line=line, message=message, check="malformed-field", hint=hint)

    if locale.readability and locale.readability not in MEASURES:
        message = f"readability '{locale.readability}' is not known"
        yield wrong("readability", message, f"the measures are {', '.join(MEASURES)}")
    for other in locale.also:
        if not LANGUAGE_TAG.fullmatch(other):
            message = f"'{other}' in field 'also' is not a language tag"
            yield wrong("also", message, "write it as BCP 47 does: nn, pt-BR")
    if locale.direction not in {"ltr", "rtl"}:
        message = f"direction '{locale.direction}' is not known"
        yield wrong("direction", message, "write ltr or rtl")
