"""What the Unicode CLDR says of a language -> the lines of its `locale.yml`."""

from babel import Locale

from kurslex.language.cldr_numbers import written_numbers
from kurslex.model.locale import DIGITS, USUAL_GROUPS
from kurslex.project.yaml.yaml_values import scalar

# Browser languages that are written as another is, or nearly so.
_ALSO = "nb: no nn / nn: no nb / no: nb nn"
# Languages whose terms have readings: no alphabet has their characters.
_READ = "ja yue zh"
_IN_LATIN = "yue zh"


def also_lines(tag: str) -> list[str]:
    """Return the field `also`: whose readers a language serves best, beside its own."""
    known = dict(each.split(": ") for each in _ALSO.split(" / "))
    others = known.get(tag.partition("-")[0])
    if not others:
        return []
    listed = ", ".join(scalar(each) for each in others.split())
    return ["# Browser languages whose readers this language serves best.", f"also: [{listed}]"]


def order_lines(tag: str) -> list[str]:
    """Return what is to be said of the order of a language whose characters no alphabet has."""
    language = tag.partition("-")[0]
    if language not in _READ.split():
        return []
    lines = ["# Terms are sorted by the readings that pages give them with sort."]
    if language in _IN_LATIN.split():
        lines += ["# Without readings: order: icu, with pip install 'kurslex[icu]'."]
    return lines


def number_lines(locale: Locale) -> list[str]:
    """Return the table `numbers`; what most languages have alike is left out."""
    numbers = written_numbers(locale)
    last, others = numbers.groups
    lines = [
        "numbers:",
        f"  decimal: {_sign(numbers.decimal)}",
        f"  group: {_sign(numbers.group)}",
        f"  minus: {_sign(numbers.minus)}",
    ]
    if numbers.digits != DIGITS:
        lines.append(f'  digits: "{numbers.digits}"')
    if numbers.groups != USUAL_GROUPS:
        lines += ["  # How many digits the last group has, and those before it."]
        lines += [f"  groups: [{last}, {others}]"]
    if numbers.least != last + 1:
        lines += ["  # How many digits the shortest whole number with groups has."]
        lines += [f"  least: {numbers.least}"]
    return lines


def _sign(sign: str) -> str:
    shown = "".join(each if each.isascii() else f"\\u{ord(each):04X}" for each in sign)
    return f'"{shown}"'
