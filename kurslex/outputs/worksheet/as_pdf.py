"""A worksheet as PDF, by Typst: tagged (PDF/UA-1), and the same bytes for the same worksheet."""

import json
from importlib.resources import files
from typing import Any

from kurslex.outputs.worksheet.sheets import KeyPart, Sheet, Worksheet
from kurslex.outputs.worksheet.typst_math import typst_math

TEMPLATE = "worksheet.typ"


class NoTypstError(ImportError):
    """The package typst is not installed."""


def as_pdf(worksheet: Worksheet, *, sheets: bool = True, key: bool = True) -> bytes:
    """Return the pages as PDF; raises `NoTypstError` where Typst is not installed."""
    try:
        import typst  # noqa: PLC0415 - it is large, and wanted for this alone
    except ImportError as error:
        raise NoTypstError(
            "PDF takes Typst: install it with pip install 'kurslex[worksheets]', or write a file "
            "that ends in .html"
        ) from error
    template = (files("kurslex.outputs.worksheet") / TEMPLATE).read_bytes()
    data = {
        "lang": worksheet.tag,
        "words": worksheet.words,
        "sheets": [_sheet(each) for each in worksheet.sheets] if sheets else [],
        "key": [_key(each) for each in worksheet.key] if key else [],
    }
    made: bytes = typst.compile(
        template,
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return made


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
        "formulas": [(typst_math(formula), text) for formula, text in part.formulas],
        "head": part.head,
        "rows": part.rows,
        "mistakes": part.mistakes,
    }
