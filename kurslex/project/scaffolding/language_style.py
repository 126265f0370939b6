"""What CLDR says of how a language is written -> the table `style` of its `locale.yml`."""

from babel import Locale

from kurslex.language.quotation_marks import quotation_marks
from kurslex.project.yaml.yaml_values import flow_list

_SIGN = "%"
_MONTHS = range(1, 13)
_ROW = 6


def style_lines(tag: str) -> list[str]:
    """Return the lines of the table: quotation marks, what follows a percentage, and months.

    Where a language puts the percent sign before its number, nothing is said of it. `tag` is one
    that CLDR knows.
    """
    locale = Locale.parse(tag, sep="-")
    outer, inner = quotation_marks(tag)
    lines = ["# How the texts are written, as Unicode's CLDR has it.", "style:"]
    lines.append(f"  quotes: {_pair(outer)}")
    lines += [f"  inner_quotes: {_pair(inner)}"] if inner else []
    before, sign, after = locale.percent_formats[None].pattern.partition(_SIGN)
    if before and sign and not after:
        space = before.lstrip("#,0.")
        lines.append(f"  percent: {_quoted(space + sign)}")
    names = [str(locale.months["format"]["wide"][month]) for month in _MONTHS]
    rows = [flow_list(names[:_ROW])[1:-1], flow_list(names[_ROW:])[1:-1]]
    return [*lines, "  months:", f"    [{rows[0]},", f"    {rows[1]}]"]


def _pair(marks: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, marks))}]"


def _quoted(text: str) -> str:
    """Return a text in double quotes, in which no-break spaces can be seen."""
    shown = "".join(each if each.isprintable() else f"\\u{ord(each):04X}" for each in text)
    return f'"{shown}"'
