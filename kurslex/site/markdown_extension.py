"""Our extension of Python-Markdown: ids of headings, placeholders, links, and nothing unsafe.

`kurslex check` reports whatever is removed here. This is the second protection, for texts that were
not checked.
"""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from urllib.parse import quote
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor, HashHeaderProcessor
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.def_list import DefListExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX

from kurslex.model.address import safe_address
from kurslex.model.unfinished import UNFINISHED
from kurslex.site.confusion_markup import Confusions
from kurslex.site.footnote_markup import Footnotes, NoteWords, footnote_extension
from kurslex.site.image_markup import FindImage, Images, register_images
from kurslex.site.question_markup import Asked, Questions
from kurslex.site.table_markup import Columns, WideTables
from kurslex.site.text_marks import register_marks

# Priorities in Python-Markdown's tree processors: inline text is parsed at 20, the table of
# contents reads ids at 5, MkDocs resolves links at 0.
_AFTER_INLINE = 18
_LAST = -10
_AFTER_FENCE = -11
_BEFORE_PARAGRAPHS = 15
_HASH_HEADINGS = 70

_HEADING_ID = re.compile(r"(?<!\s)\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$")
_EXPRESSION = r"\{\{\s*+=\s*+((?:[^{}\s]++|[^\S\n]++(?=[^{}\s]))++)\s*+\}\}"
_BEFORE_EMPHASIS = 185
_PLACEHOLDER = re.compile(r"\{\{\s*([\w-]+)\s+([\w-]+)\s*\}\}")
_FORMULA = re.compile(r"\{\{\s*formula\s+([^{}\s](?:[^{}\n]*[^{}\s])?)\s*\}\}")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ATTRIBUTES = frozenset(
    {
        *("href", "id", "title", "start", "class", "colspan"),
        *("src", "alt", "width", "height", "loading"),
    }
)
# Inline Markdown that pages do not have: HTML, addresses of people.
_NOT_OURS = ("html", "automail")
_ESCAPED = re.compile(f"{STX}([0-9]+){ETX}")
_IN_ADDRESSES = "!#$%&()*+,/:;=?@[]_.~-"


class KurslexExtension(Extension):
    """Give headings their written ids, fill placeholders in, and drop HTML and unsafe targets.

    `fragments` holds the HTML for each placeholder by its name and argument. `resolve` may replace
    a link's target; it returns None to leave it as it is. `compute` returns the text for the
    expression of a `{{ = … }}`, `formula` the HTML for what a `{{ formula … }}` shows. `confusion`
    says what a confusion is to those who cannot see it. `asked` has the questions of the text,
    `notes` the words for its footnotes, `image` finds the images that it names.
    """

    def __init__(
        self,
        fragments: Mapping[tuple[str, str], str],
        *,
        resolve: Callable[[str], str | None] = lambda target: None,
        compute: Callable[[str], str] = lambda expression: expression,
        confusion: str = "",
        formula: Callable[[str], str] = escape,
        asked: Asked | None = None,
        notes: NoteWords | None = None,
        image: FindImage = lambda target: None,
    ) -> None:
        super().__init__()
        self._fragments = fragments
        self._resolve = resolve
        self._compute = compute
        self._confusion = confusion
        self._formula = formula
        self._asked = asked
        self._notes = notes or NoteWords(tag="", heading="Footnotes", back="Back")
        self._image = image

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register the parts; raw HTML is printed as the text it is."""
        notes = footnote_extension(self._notes)
        md.registerExtensions([DefListExtension(), AbbrExtension(), notes], {})
        register_marks(md)
        register_images(md)
        md.preprocessors.deregister("html_block")
        for pattern in _NOT_OURS:
            md.inlinePatterns.deregister(pattern)
        md.parser.blockprocessors.register(_Headings(md.parser), "hashheader", _HASH_HEADINGS)
        md.parser.blockprocessors.register(
            _Placeholders(md, self._fragments, self._formula),
            "kurslex-placeholders",
            _BEFORE_PARAGRAPHS,
        )
        md.inlinePatterns.register(
            _Expressions(_EXPRESSION, self._compute), "kurslex-expressions", _BEFORE_EMPHASIS
        )
        md.inlinePatterns.register(
            _Unfinished(UNFINISHED.pattern), "kurslex-unfinished", _BEFORE_EMPHASIS - 1
        )
        md.treeprocessors.register(_HeadingIds(md), "kurslex-heading-ids", _AFTER_INLINE)
        md.treeprocessors.register(_Links(md, self._resolve), "kurslex-links", _AFTER_INLINE - 1)
        md.treeprocessors.register(Images(md, self._image), "kurslex-images", _AFTER_INLINE - 2)
        md.treeprocessors.register(Columns(md), "kurslex-columns", _LAST + 1)
        md.treeprocessors.register(_Fence(md), "kurslex-fence", _LAST)
        md.treeprocessors.register(WideTables(md), "kurslex-wide-tables", _LAST - 1)
        md.treeprocessors.register(
            Confusions(md, self._confusion), "kurslex-confusions", _AFTER_FENCE
        )
        md.treeprocessors.register(
            Footnotes(md, self._notes), "kurslex-footnotes", _AFTER_FENCE - 1
        )
        if self._asked:
            asked = Questions(md, self._asked)
            md.treeprocessors.register(asked, "kurslex-questions", _AFTER_FENCE - 2)


class _Headings(HashHeaderProcessor):
    """A heading has a space after its signs, as for the checks: `#1 on the list` is none."""

    RE = re.compile(
        r"(?:^|\n) {0,3}(?P<level>#{1,6})"
        r"(?P<header>[ \t](?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*(?:\n|$)"
    )


class _Placeholders(BlockProcessor):
    """A paragraph that is one placeholder becomes its fragment, or a formula."""

    def __init__(
        self,
        md: Markdown,
        fragments: Mapping[tuple[str, str], str],
        formula: Callable[[str], str],
    ) -> None:
        super().__init__(md.parser)
        self._md = md
        self._fragments = fragments
        self._formula = formula

    def test(self, parent: Element, block: str) -> bool:
        text = block.strip()
        found = _PLACEHOLDER.fullmatch(text)
        is_fragment = found is not None and found.groups() in self._fragments
        return is_fragment or _FORMULA.fullmatch(text) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        text = blocks.pop(0).strip()
        formula, found = _FORMULA.fullmatch(text), _PLACEHOLDER.fullmatch(text)
        if formula:
            html = self._formula(formula.group(1))
        elif found:
            name, argument = found.groups()
            html = self._fragments[name, argument]
        else:
            return
        # Stashed HTML is put in after Markdown has run, which would read `*` as emphasis.
        paragraph = Element("p")
        paragraph.text = self._md.htmlStash.store(html)
        parent.append(paragraph)


class _Expressions(InlineProcessor):
    """An expression becomes its value, as text."""

    def __init__(self, pattern: str, compute: Callable[[str], str]) -> None:
        super().__init__(pattern)
        self._compute = compute

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        return self._compute(m.group(1)), m.start(0), m.end(0)


class _Unfinished(InlineProcessor):
    """What is still to be written is marked, with its brackets."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        element = Element("mark")
        element.text = m.group(0)
        return element, m.start(0), m.end(0)


class _HeadingIds(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag in _HEADINGS:
                last = element[-1] if len(element) else None
                text = (last.tail if last is not None else element.text) or ""
                found = _HEADING_ID.search(text)
                if found:
                    element.set("id", found.group(1))
                    if last is not None:
                        last.tail = text[: found.start()]
                    else:
                        element.text = text[: found.start()]


class _Links(Treeprocessor):
    def __init__(self, md: Markdown, resolve: Callable[[str], str | None]) -> None:
        super().__init__(md)
        self._resolve = resolve

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            target = self._resolve(element.get("href", ""))
            if target is not None:
                element.set("href", target)


class _Fence(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            for name in list(element.attrib):
                if name not in _ATTRIBUTES:
                    del element.attrib[name]
            if "href" in element.attrib:
                target = _followed(element.attrib.pop("href"))
                if target:
                    element.set("href", target)


def _followed(target: str) -> str:
    """Return a target as a link may have it, nothing where it must not be followed.

    What an address cannot hold as it is, such as quotation marks, is encoded.
    """
    # Browsers decode entities; Python-Markdown puts escaped characters back in at the very end.
    plain = unescape(_ESCAPED.sub(lambda found: chr(int(found[1])), target))
    if safe_address(plain) == plain:
        return target
    encoded = quote(plain, safe=_IN_ADDRESSES)
    return encoded if safe_address(encoded) == encoded else ""
