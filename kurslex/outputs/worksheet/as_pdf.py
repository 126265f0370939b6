"""A worksheet as PDF, by Typst: tagged (PDF/UA-1), and the same bytes for the same worksheet."""

from importlib.resources import files
from typing import Any

from kurslex.outputs.typst_math import typst_formula
from kurslex.outputs.typst_pdf import machine_faces, typst_pdf
from kurslex.outputs.worksheet.sheets import KeyPart, Sheet, Worksheet

TEMPLATE = "worksheet.typ"


def as_pdf(worksheet: Worksheet, *, sheets: bool = True, key: bool = True) -> bytes:
    """Return the pages as PDF; raises as `typst_pdf` does."""
    data = {
        "lang": worksheet.tag,
        "faces": machine_faces(worksheet.tag),
        "words": worksheet.words,
        "sheets": [_sheet(each) for each in worksheet.sheets] if sheets else [],
        "key": [_key(each) for each in worksheet.key] if key else [],
    }
    template = (files("kurslex.outputs.worksheet") / TEMPLATE).read_bytes()
    return typst_pdf(template, data, tags=(worksheet.tag,))


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {
        "number": sheet.number,
        "tasks": [
            {
                "title": task.view.title,
                "prompt": task.view.prompt,
                "asked": task.view.asked,
                "unit": task.view.field.unit,
                "address": task.address,
                "tables": [
                    {
                        "caption": table.caption,
                        "head": [f"{name} ({unit})" if unit else name for name, unit in table.head],
                        "rows": table.rows,
                    }
                    for table in task.view.tables
                ],
            }
            for task in sheet.tasks
        ],
    }


def _key(part: KeyPart) -> dict[str, Any]:
    return {
        "title": part.title,
        "formulas": [typst_formula(formula, text) for formula, text in part.formulas],
        "head": part.head,
        "rows": part.rows,
        "mistakes": part.mistakes,
    }
