"""A handout as PDF, by Typst: tagged (PDF/UA-1), and the same bytes for the same handout."""

from base64 import b64encode
from dataclasses import asdict
from importlib.resources import files
from typing import Any

from kurslex.calculators.present.worked_example import Table, WorkedStep
from kurslex.model.question import Question
from kurslex.outputs.handout.block_kinds import (
    Block,
    Code,
    Example,
    Figure,
    Formula,
    Heading,
    Image,
    ItemList,
    Paragraph,
    Quoted,
    Rule,
    Runs,
    TextTable,
    as_words,
)
from kurslex.outputs.handout.handout import Entry, Handout, Text, leads_to
from kurslex.outputs.typst_math import typst_formula
from kurslex.outputs.typst_pdf import machine_faces, typst_pdf

_FOLDER = files("kurslex.outputs.handout")
TEMPLATE = "handout.typ"
_FORMATS = frozenset({"jpeg", "png", "svg", "webp"})  # that Typst sets
# What says how a camera was held, after which Typst turns a photograph but not one in a drawing.
_TURNED = (b"Exif\0\0", b"EXIF")
_PARTS = ("common.typ", "blocks.typ", "entries.typ")

Data = dict[str, Any]


def as_pdf(handout: Handout) -> bytes:
    """Return the PDF; two languages are in columns. Raises as `typst_pdf` does."""
    writer = _Writer(handout)
    themes = [
        {
            "titles": theme.titles,
            "entries": [writer.entry(entry) for entry in theme.entries],
        }
        for theme in handout.themes
    ]
    data = {
        "tags": handout.tags,
        "directions": handout.directions,
        "faces": {tag: machine_faces(tag) for tag in handout.tags},
        "titles": handout.titles,
        "words": handout.words,
        "addresses": handout.addresses,
        "themes": themes,
    }
    parts = {name: (_FOLDER / name).read_bytes() for name in _PARTS}
    return typst_pdf((_FOLDER / TEMPLATE).read_bytes(), data, parts, tags=handout.tags)


class _Writer:
    """Plain data of what is printed."""

    def __init__(self, handout: Handout) -> None:
        self._anchors = frozenset(handout.anchors())
        self._written: set[str] = set()

    def entry(self, entry: Entry) -> Data:
        keys: list[str] = []
        for text in entry.texts.values():
            at = 0
            for section in text.sections:
                if section.key in keys:
                    at = keys.index(section.key) + 1
                else:
                    keys.insert(at, section.key)
                    at += 1
        return {
            "concept": entry.concept,
            "texts": {tag: self._text(text) for tag, text in entry.texts.items()},
            "keys": keys,
        }

    def _text(self, text: Text) -> Data:
        sections: dict[str, list[Data]] = {}
        for section in text.sections:
            written = [self._block(each) for each in section.blocks]
            sections.setdefault(section.key, []).extend(written)
        return {
            "anchor": self._anchor(text.anchor),
            "term": text.term,
            "grammar": text.grammar,
            "admitted": text.admitted,
            "equivalents": text.equivalents,
            "definition": text.definition,
            "avoid": text.avoid,
            "address": text.address,
            "figures": [self._block(each) for each in text.figures],
            "sections": sections,
            "questions": [_question(each) for each in text.questions],
        }

    def _anchor(self, name: str) -> str:
        """Return an anchor where it is the first of its name, since Typst takes no second one."""
        if name in self._written:
            return ""
        self._written.add(name)
        return name

    def _blocks(self, blocks: tuple[Block, ...]) -> list[Data]:
        return [self._block(each) for each in blocks]

    def _runs(self, runs: Runs) -> list[Data]:
        return [{**asdict(run), "target": leads_to(run.target, self._anchors)} for run in runs]

    def _block(self, block: Block) -> Data:
        match block:
            case Heading(level=level, runs=runs, anchor=anchor):
                return {
                    "kind": "heading",
                    "level": level,
                    "runs": self._runs(runs),
                    "anchor": self._anchor(anchor),
                }
            case Paragraph(runs=runs):
                return {"kind": "paragraph", "runs": self._runs(runs)}
            case ItemList(items=items, start=start):
                written = [self._blocks(each) for each in items]
                return {"kind": "list", "items": written, "start": start}
            case Quoted(blocks=blocks, is_confusion=is_confusion):
                return {
                    "kind": "confusion" if is_confusion else "quoted",
                    "blocks": self._blocks(blocks),
                }
            case TextTable(head=head, rows=rows, aligned=aligned):
                return {
                    "kind": "table",
                    "head": [self._runs(each) for each in head],
                    "rows": [[self._runs(each) for each in row] for row in rows],
                    "aligned": aligned,
                }
            case Code(text=text):
                return {"kind": "code", "text": text}
            case Rule():
                return {"kind": "rule"}
            case Formula(math=math, text=text):
                return {"kind": "formula", "formula": typst_formula(math, text)}
            case Figure():
                return {
                    "kind": "figure",
                    "panels": block.panels,
                    "width": block.width,
                    "caption": block.caption,
                    "described": block.described,
                }
            case Image() if block.kind in _FORMATS:
                return _image(block)
            case Image():
                return self._block(as_words(block))
            case Example():
                return {
                    "kind": "example",
                    "title": block.title,
                    "anchor": self._anchor(block.anchor),
                    "sentence": block.sentence,
                    "given": [_table(each) for each in block.given],
                    "steps": [_step(each) for each in block.steps],
                    "address": block.address,
                }


def _image(image: Image) -> Data:
    # The files that Typst is given beside a template are texts, and its data is JSON, in which a
    # file as a list of its bytes takes seconds: so it is put into a drawing, as one text.
    content: str | list[int]
    if image.kind == "svg":
        content, kind = image.content.decode(), "svg"
    elif any(each in image.content for each in _TURNED):
        content, kind = list(image.content), "jpg" if image.kind == "jpeg" else image.kind
    else:
        content, kind = _drawing(image), "svg"
    return {
        "kind": "image",
        "content": content,
        "format": kind,
        "pixels": image.width,
        "described": image.described or image.caption or image.address,
        "caption": image.caption,
    }


def _drawing(image: Image) -> str:
    """Return a drawing, as SVG, of nothing but an image of pixels."""
    size = f'width="{image.width}" height="{image.height}"'
    address = f"data:image/{image.kind};base64,{b64encode(image.content).decode()}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="{address}"/></svg>'


def _table(table: Table) -> Data:
    return {
        "caption": table.caption,
        "head": [f"{name} ({unit})" if unit else name for name, unit in table.head],
        "rows": table.rows,
    }


def _step(step: WorkedStep) -> Data:
    return {
        "words": step.words,
        "formulas": [
            typst_formula(math, text) for math, text in zip(step.formulas, step.texts, strict=True)
        ],
        "figures": " ".join(step.figures),
        "result": step.result,
        "tables": [_table(each) for each in step.tables],
    }


def _question(question: Question) -> Data:
    return {
        "text": question.text,
        "options": [(each.text, each.explanation, each.right) for each in question.options],
    }
