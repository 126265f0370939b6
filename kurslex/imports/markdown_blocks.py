"""Markdown of a source -> its blocks, each in the Markdown of our pages.

A text is parsed as CommonMark and written anew, so that both of our parsers read it alike: four
spaces before what belongs to an item, an empty line between blocks, special characters escaped.
HTML is not written, except its images, nor are images that no page can show: these are passed to
`Reading.keep`.
"""

import re
from collections.abc import Callable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kurslex.imports.block_reading import Block, Reading, TooMuchError
from kurslex.imports.escaped_text import escaped, escaped_start
from kurslex.imports.markdown_images import Image, html_images_markdown, image_markdown
from kurslex.imports.tidy import tidy
from kurslex.project.markdown.bounds import excesses

_INDENT = "    "
_FIRST_LEVEL = 2  # the title of a page is its term
_LAST_LEVEL = 6
_NOTE, _NOTE_END = "\ufdd0", "\ufdd1"  # which stand for no character, in no text
_FOOTNOTE = re.compile(r"\[\^([\w-]{1,40})\]")
_MARK = re.compile(f"{_NOTE}([^{_NOTE_END}]*){_NOTE_END}")
# Between Chinese or Japanese characters a line's end is no space.
_WIDE = "[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uffef]"
_LINE_END = re.compile(rf"(?<={_WIDE})\n(?={_WIDE})")
_HEADING_ID = re.compile(r"(?<!\s)\s*\{#([\w-]{1,80})[^{}]{0,80}\}\s*$")
_ESCAPED_ID = re.compile(r"(?<!\s)\s*&#123;#[^\n]{1,200}$")
_MARKS = {"em": "*", "strong": "**", "s": "~~"}


def blocks(text: str, reading: Reading) -> list[Block]:
    """Return the blocks of a Markdown text; raises `TooMuchError` for what is too long or deep."""
    for _, message, _ in excesses(text):
        raise TooMuchError(message)
    # CommonMark knows no footnotes, and would take a note for the address of a link.
    text = _FOOTNOTE.sub(f"{_NOTE}\\1{_NOTE_END}", re.sub(f"[{_NOTE}{_NOTE_END}]", "", text))
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    try:
        tree = SyntaxTreeNode(parser.parse(text))
        return [*_blocks(tree, reading)]
    except RecursionError:
        raise TooMuchError("lists or quotations are nested too deeply") from None


def joined(found: list[Block]) -> str:
    """Return blocks as one text."""
    return "\n\n".join(block.markdown for block in found if block.markdown)


def _blocks(tree: SyntaxTreeNode, reading: Reading) -> Iterator[Block]:
    for node in tree.children:
        start = node.map[0] if node.map else reading.line
        reading.line = start
        markdown = _LINE_END.sub("", _block(node, reading))
        inline = _inline_of(node)
        words = "".join(_words(inline.children or [], reading)) if inline else ""
        words = _LINE_END.sub("", words)
        found = _HEADING_ID.search(words) if node.type == "heading" else None
        if found:
            words, markdown = words[: found.start()], _ESCAPED_ID.sub("", markdown)
        if markdown:
            yield Block(
                kind=node.type,
                markdown=_MARK.sub(r"[^\1]", markdown),
                words=tidy(_MARK.sub("", words)),
                line=start,
                anchor=found[1] if found else "",
                linked=_linked(node, reading) if node.type == "paragraph" else "",
            )


def _linked(node: SyntaxTreeNode, reading: Reading) -> str:
    """Return a paragraph's words with links to concepts, or nothing where it has other markup."""
    parts = []
    for each in node.children[0].children if node.children else ():
        words = "".join(_words(each.to_tokens(), reading))
        target = reading.link(str(each.attrs.get("href", ""))) if each.type == "link" else ""
        if each.type not in {"text", "softbreak", "link"} or _NOTE in words:
            return ""
        if target and not target.startswith(reading.inner):
            return ""
        parts.append(f"[{tidy(words)}]({target})" if target and words.strip() else words)
    return tidy(_LINE_END.sub("", "".join(parts)))


def _inline_of(node: SyntaxTreeNode) -> Token | None:
    inner = node.children[0] if node.type in {"paragraph", "heading"} and node.children else None
    return inner.token if inner else None


def _block(node: SyntaxTreeNode, reading: Reading) -> str:
    if node.map:
        reading.line = node.map[0]
    match node.type:
        case "paragraph":
            return escaped_start(_inline(node.children[0], reading)).strip()
        case "heading":
            level = min(max(int(node.tag[1]), _FIRST_LEVEL), _LAST_LEVEL)
            words = " ".join(_inline(node.children[0], reading).split()) if node.children else ""
            return f"{'#' * level} {words}" if words else ""
        case "bullet_list":
            return _list(node, reading, lambda _: "- ")
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            return _list(node, reading, lambda at: f"{first + at}. ")
        case "blockquote":
            inner = "\n\n".join(filter(None, (_within(each, reading) for each in node.children)))
            return "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) if inner else ""
        case "fence" | "code_block":
            return _code(node)
        case "hr":
            return "---"
        case "table":
            return _table(node, reading)
        case "html_block":
            return "\n\n".join(html_images_markdown(node.content, reading))
    return ""


def _within(node: SyntaxTreeNode, reading: Reading) -> str:
    """Return a block within another; a heading, which can open no section there, is bold."""
    if node.type == "heading" and node.children:
        return f"**{_inline(node.children[0], reading)}**"
    return _block(node, reading)


def _list(node: SyntaxTreeNode, reading: Reading, mark: Callable[[int], str]) -> str:
    items = []
    is_tight = all(
        each.hidden for item in node.children for each in item.children if each.type == "paragraph"
    )
    for at, item in enumerate(node.children):
        parts = [part for each in item.children if (part := _within(each, reading))]
        text = ("\n" if is_tight else "\n\n").join(parts)
        first, *rest = text.split("\n")
        lines = [mark(at) + first, *(_INDENT + line if line else "" for line in rest)]
        if first:
            items.append("\n".join(lines))
    return ("\n" if is_tight else "\n\n").join(items)


def _code(node: SyntaxTreeNode) -> str:
    fence = "```"
    while fence in node.content:
        fence += "`"
    kind = node.info.split()[0] if node.info.strip().isascii() and node.info.strip() else ""
    kind = kind if kind.replace("-", "").isalnum() else ""
    return f"{fence}{kind}\n{node.content.rstrip()}\n{fence}"


def _table(node: SyntaxTreeNode, reading: Reading) -> str:
    rows = [
        [_cell(cell, reading) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"|{' --- |' * len(rows[0])}", *lines[1:]])


def _cell(cell: SyntaxTreeNode, reading: Reading) -> str:
    words = _inline(cell.children[0], reading) if cell.children else ""
    return " ".join(words.split()).replace("|", "\\|").replace("\\\\|", "\\|")


def _inline(node: SyntaxTreeNode, reading: Reading) -> str:
    return "".join(_pieces(node, reading))


def _pieces(node: SyntaxTreeNode, reading: Reading) -> Iterator[str]:
    for each in node.children:
        match each.type:
            case "text":
                yield escaped(each.content)
            case "softbreak":
                reading.line += 1
                yield "\n"
            case "hardbreak":
                reading.line += 1
                yield "  \n"
            case "code_inline":
                yield _code_span(each.content)
            case "em" | "strong" | "s":
                inner = _inline(each, reading)
                mark = _MARKS[each.type]
                yield f"{mark}{inner}{mark}" if inner.strip() == inner != "" else inner
            case "link":
                yield _link(each, reading)
            case "image":
                yield _image(each, reading)
            case "html_inline":
                if each.content.lower().replace(" ", "") in {"<br>", "<br/>"}:
                    yield "  \n"
                else:
                    yield from html_images_markdown(each.content, reading)


def _image(node: SyntaxTreeNode, reading: Reading) -> str:
    """Return an image, or its words, where it is kept."""
    target, title = (str(node.attrs.get(name, "")) for name in ("src", "title"))
    words = "".join(_words([each for one in node.children for each in one.to_tokens()], reading))
    written = image_markdown(Image(target=target, words=words, caption=title), reading)
    if not written:
        reading.keep("image", f"{words}: {target}", reading.line)
    return written or escaped(words)


def _code_span(content: str) -> str:
    fence = "`"
    while fence in content:
        fence += "`"
    space = " " if content.startswith("`") or content.endswith("`") else ""
    return f"{fence}{space}{content}{space}{fence}"


def _link(node: SyntaxTreeNode, reading: Reading) -> str:
    words = _inline(node, reading)
    target = reading.link(str(node.attrs.get("href", "")))
    if target is None or not words.strip():
        return words
    return f"[{' '.join(words.split())}]({target.replace('(', '%28').replace(')', '%29')})"


def _words(children: list[Token], reading: Reading) -> Iterator[str]:
    """Yield words alone; an image that the page shows has none, for it says them itself."""
    for each in children:
        if each.type in {"text", "code_inline"}:
            yield each.content
        elif each.type in {"softbreak", "hardbreak"}:
            yield "\n"
        elif each.type == "image" and not reading.image(str(each.attrs["src"]), reading.line):
            yield from _words(each.children or [], reading)
