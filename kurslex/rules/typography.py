"""Rule [typography]."""

import re
from collections.abc import Iterator

from kurslex.language.letters import SIGN
from kurslex.model.glossary import Glossary
from kurslex.model.house_style import HouseStyle
from kurslex.model.locale import Locale
from kurslex.model.prose import SOURCES, Paragraph
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.prose_texts import prose
from kurslex.rules.support.wrong_quotation_marks import quotation_faults

# A fault: where in the text, what is wrong, what to write.
Fault = tuple[int, str, str]

# What spaces that look alike are called.
_SPACES = {"\u00a0": "no-break space", "\u202f": "narrow no-break space", "\u2009": "thin space"}
# All but the percent sign's begin with rare characters, for which a text is searched fast.
_DOTS = re.compile(r"\.{3,}")
_APOSTROPHE = re.compile(rf"['’ʼ´](?<={SIGN}.)(?:(?<!’)|(?={SIGN}))")
_DASH = re.compile(r"[-–—―](?:(?<=[^\W_] .)[-–—―]{0,2}(?= [^\W_])|(?<=\w[—―])(?=\w))")
_PERCENT = re.compile(r"(?<=\d)([^\S\n]?)%")
_BLANKS_IN_NUMBER = re.compile(r"[1-9](?<![\d,./§-].)\d{0,2}(?: \d{3})+(?![\d/])")


@rule("typography", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_typography(glossary: Glossary) -> Iterator[Problem]:
    """Quotation marks, apostrophes, dashes and spaces are those that `locale.yml` gives a language.

    Bad: `"Aktie"`, `Banca d'Italia`, `und so weiter...`, `Kurs - der Preis`, `5%`, `1 000 dollar`.
    Good: `„Aktie“`, `Banca d’Italia`, `und so weiter …`, `Kurs – der Preis`, `5 %` and `1 000
    dollar` with no-break spaces.
    """
    for tag, locale in glossary.locales.items():
        for paragraph in prose(glossary, tag):
            for place, message, hint in _faults(paragraph, locale):
                yield Problem(
                    path=paragraph.path,
                    line=paragraph.line_at(place),
                    message=message,
                    check="typography",
                    hint=hint,
                )


def _faults(paragraph: Paragraph, locale: Locale) -> Iterator[Fault]:
    yield from quotation_faults(paragraph.text, locale.style)
    yield from _signs(paragraph.text, locale.style)
    yield from _percents(paragraph.text, locale.style.percent)
    if paragraph.section != SOURCES:  # titles keep their own way of writing
        yield from _grouped_by_blanks(paragraph.text, locale.numbers.group)


def _signs(text: str, style: HouseStyle) -> Iterator[Fault]:
    for found in _DOTS.finditer(text):
        yield found.start(), f"{found.group()} is not an ellipsis", "write …"
    for found in _APOSTROPHE.finditer(text):
        if style.apostrophe and found.group() != style.apostrophe:
            message = f"{found.group()} is not an apostrophe of this language"
            yield found.start(), message, f"write {style.apostrophe}"
    for found in _DASH.finditer(text):
        if style.dash and (found.group() != style.dash or text[found.start() - 1] != " "):
            message = f"{found.group()} is not a dash of this language"
            yield found.start(), message, f"write {style.dash} between two spaces"


def _percents(text: str, percent: str) -> Iterator[Fault]:
    names = {"": "no space", " ": "a space at which the line may break"}
    for found in _PERCENT.finditer(text) if percent and "%" in text else ():
        if found.group() != percent:
            blank = names.get(found.group(1), "another space than this language uses")
            space = percent.removesuffix("%")
            hint = f"write a {_named(space)}" if space else "write % right after it"
            yield found.start(), f"between number and % is {blank}", hint


def _grouped_by_blanks(text: str, group: str) -> Iterator[Fault]:
    for found in _BLANKS_IN_NUMBER.finditer(text):
        written = found.group()
        hint = f"write {written.replace(' ', group)}"
        yield (
            found.start(),
            f"{written} could be split across lines, or be read as several numbers",
            f"{hint}, with a {_named(group)}" if group.isspace() else hint,
        )


def _named(space: str) -> str:
    """Return what a space is called, with its number: most look alike in a report."""
    return f"{_SPACES.get(space, 'space')} (U+{ord(space[0]):04X})"
