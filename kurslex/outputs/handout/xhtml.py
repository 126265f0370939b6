"""Blocks -> XHTML, as books have it: every text escaped, formulas as MathML, pictures as files."""

from collections.abc import Callable, Collection, Iterable, Sequence

from kurslex.calculators.present.worked_example import Table, WorkedStep
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
    Run,
    Runs,
    TextTable,
    as_words,
)
from kurslex.outputs.handout.handout import leads_to
from kurslex.outputs.xml_text import element, escaped

BOOK_FORMATS = frozenset({"jpeg", "png", "svg", "webp"})
"""The formats of images that every reader of books shows (EPUB 3.3, core media types)."""

_SIGNS = 24  # of a formula, which have room on any phone
_MATHML = "http://www.w3.org/1998/Math/MathML"


class XhtmlWriter:
    """Writes the blocks of a language.

    `words` are those of the handout, `anchors` the places that links can lead to, `place` makes an
    address of such a link. `picture` keeps a picture's file and returns its address. Where the
    texts are read `from_right`, code says that it is not.
    """

    def __init__(
        self,
        words: dict[str, str],
        *,
        anchors: Collection[str],
        place: Callable[[str], str],
        picture: Callable[[bytes, str], str],
        from_right: bool,
    ) -> None:
        self._words = words
        self._anchors = anchors
        self._place = place
        self._picture = picture
        self._code = {"dir": "ltr"} if from_right else None

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Return blocks one after another."""
        return "\n".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        match block:
            case Heading(level=level, runs=runs, anchor=anchor):
                return element(f"h{level}", self.runs(runs), {"id": anchor} if anchor else None)
            case Paragraph(runs=runs):
                return element("p", self.runs(runs))
            case ItemList():
                return self._list(block)
            case Quoted(blocks=blocks, is_confusion=is_confusion):
                if not is_confusion:
                    return element("blockquote", self.blocks(blocks))
                label = {
                    "class": "confusion",
                    "role": "note",
                    "aria-label": self._words["confusion"],
                }
                return element("aside", self.blocks(blocks), label)
            case TextTable():
                return self._table(block)
            case Code(text=text):
                return element("pre", element("code", escaped(text), self._code))
            case Rule():
                return "<hr/>"
            case Formula(math=math, text=text):
                return _formula(math, text)
            case Figure():
                return self._figure(block)
            case Image():
                return self._image(block)
            case Example():
                return self._example(block)

    def runs(self, runs: Runs) -> str:
        """Return stretches of text."""
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        html = "<br/>".join(map(escaped, run.text.split("\n")))
        marks = {
            "code": run.code,
            "sup": run.raised > 0,
            "sub": run.raised < 0,
            "s": run.struck,
            "em": run.emphasised,
            "strong": run.strong,
        }
        for name, is_so in marks.items():
            if is_so:
                html = element(name, html, self._code if name == "code" else None)
        target = leads_to(run.target, self._anchors)
        if not target:
            return html
        address = self._place(target[1:]) if target.startswith("#") else target
        return element("a", html, {"href": address})

    def _list(self, block: ItemList) -> str:
        items = "\n".join(element("li", self._item(item)) for item in block.items)
        if block.start is None:
            return element("ul", items)
        return element("ol", items, {"start": str(block.start)} if block.start != 1 else None)

    def _item(self, blocks: Sequence[Block]) -> str:
        match blocks:
            case [Paragraph(runs=runs)]:
                return self.runs(runs)
            case _:
                return self.blocks(blocks)

    def _table(self, block: TextTable) -> str:
        def row(name: str, cells: Iterable[Runs]) -> str:
            said = zip(cells, block.aligned, strict=False)
            made = (element(name, self.runs(cell), {"class": side}) for cell, side in said)
            return element("tr", "".join(made))

        head = element("thead", row("th", block.head))
        body = "\n".join(row("td", cells) for cells in block.rows)
        return element("table", head + (element("tbody", body) if body else ""))

    def _figure(self, block: Figure) -> str:
        parts = []
        for at, (svg, title, note) in enumerate(block.panels):
            if title:
                named = element("strong", escaped(title)) + (f" {escaped(note)}" if note else "")
                parts.append(element("p", named))
            # All is said in words once, with the first panel.
            described = block.described if at == 0 else ""
            image = {"src": self._picture(svg.encode(), "svg"), "alt": described}
            parts.append(element("p", element("img", attributes=image)))
        parts.append(element("figcaption", escaped(block.caption)))
        return element("figure", "\n".join(parts))

    def _image(self, block: Image) -> str:
        if block.kind not in BOOK_FORMATS:
            return self._block(as_words(block))
        shown = {"src": self._picture(block.content, block.kind), "alt": block.described}
        parts = [element("p", element("img", attributes=shown))]
        if block.caption:
            parts.append(element("figcaption", escaped(block.caption)))
        return element("figure", "\n".join(parts))

    def _example(self, block: Example) -> str:
        title = f"{self._words['example']}: {block.title}"
        parts = [
            element("p", element("strong", escaped(title))),
            element("p", escaped(block.sentence)),
            *map(_figures_table, block.given),
            *(part for step in block.steps for part in _step(step)),
            element("p", element("a", escaped(self._words["more"]), {"href": block.address})),
        ]
        identity = {"id": block.anchor} if block.anchor else {}
        return element("div", "\n".join(parts), {"class": "example", **identity})


def _step(step: WorkedStep) -> Iterable[str]:
    yield element("p", escaped(step.words), {"class": "quiet"})
    for math, text in zip(step.formulas, step.texts, strict=True):
        yield _formula(math, text)
    yield from map(_figures_table, step.tables)
    if step.result:
        figures = escaped(" ".join(step.figures))
        yield element("p", f"{figures} {element('strong', escaped(step.result))}".strip())


def _formula(math: str, text: str) -> str:
    said = f'<math xmlns="{_MATHML}" alttext="{escaped(text)}"'
    # What may scroll on a phone has to take the focus: no key would move it otherwise.
    scrolls = {"tabindex": "0"} if len(text) > _SIGNS else {}
    return element("div", math.replace("<math", said, 1), {"class": "formula", **scrolls})


def _figures_table(table: Table) -> str:
    head = (f"{name} ({unit})" if unit else name for name, unit in table.head)
    cells = "".join(element("th", escaped(each), {"scope": "col"}) for each in head)
    rows = (
        element("tr", "".join(element("td", escaped(each)) for each in row)) for row in table.rows
    )
    return element(
        "table",
        element("caption", escaped(table.caption))
        + element("thead", element("tr", cells))
        + element("tbody", "\n".join(rows)),
        {"class": "figures"},
    )
