"""Questions as HTML for learning platforms; all of it is well-formed XML, too."""

from collections.abc import Iterable

from kurslex.calculators.exercises.hints import Hint
from kurslex.calculators.present.worked_example import Table
from kurslex.outputs.questions.bank import Choice, Numeric
from kurslex.outputs.xml_text import element, escaped


def question_html(question: Choice | Numeric) -> str:
    """Return what is asked, without the options."""
    if isinstance(question, Choice):
        return paragraph(question.text)
    first, *others = map(paragraph, question.paragraphs)
    return "".join((first, *map(_table, question.tables), *others))


def hint_html(hint: Hint) -> str:
    """Return a hint: its lines, then its tables."""
    return "".join((*map(paragraph, hint.lines), *map(_table, hint.tables)))


def link_html(address: str) -> str:
    """Return a paragraph that leads to an address."""
    return element("p", element("a", escaped(address), {"href": address}))


def paragraph(text: str) -> str:
    """Return a text as a paragraph."""
    return element("p", escaped(text))


def _table(table: Table) -> str:
    head = [f"{label} ({unit})" if unit else label for label, unit in table.head]
    rows = "".join(_row("td", each) for each in table.rows)
    content = element("caption", escaped(table.caption))
    content += element("thead", _row("th", head)) + element("tbody", rows)
    return element("table", content)


def _row(name: str, cells: Iterable[str]) -> str:
    return element("tr", "".join(element(name, escaped(each)) for each in cells))
