"""The table `style` of `docs/LOCALE/locale.yml` -> a language's punctuation."""

from kurslex.model.house_style import HouseStyle
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

_PAIR = 2
_YEAR = 12


def read_house_style(fields: Fields, path: str, problems: list[Problem]) -> HouseStyle:
    """Return the punctuation that a locale's fields declare; without the table, none."""
    table = fields.table("style", "the style")
    if table is None:
        return HouseStyle()

    def several(name: str, count: int, hint: str) -> tuple[str, ...]:
        items = table.texts(name)
        if len(items) in {0, count}:
            return items
        problems.append(
            Problem(
                path=path,
                line=table.line_of(name),
                message=f"field '{name}' needs {count} texts and has {len(items)}",
                check="malformed-field",
                hint=hint,
            )
        )
        return ()

    style = HouseStyle(
        quotes=several("quotes", _PAIR, "write the opening mark and the closing one: [«, »]"),
        inner_quotes=several("inner_quotes", _PAIR, "write the opening mark and the closing one"),
        apostrophe=table.text("apostrophe"),
        dash=table.text("dash"),
        percent=table.text("percent"),
        months=several("months", _YEAR, "write all months as they are in a date"),
    )
    table.finish()
    return style
