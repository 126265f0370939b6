"""Images in Markdown of a source, and in its HTML -> Markdown of a page."""

from dataclasses import dataclass, replace
from html.parser import HTMLParser

from kurslex.imports.block_reading import Reading
from kurslex.imports.escaped_text import escaped
from kurslex.imports.tidy import tidy

# Elements that say nothing but where an image is.
_AROUND = frozenset({"p", "div", "figure", "figcaption", "center", "span", "br"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image: its target, what it shows in words, and its caption, or nothing."""

    target: str
    words: str
    caption: str = ""


@dataclass(slots=True)
class HtmlImages:
    """The images of an HTML text, and whether it has nothing else."""

    found: list[Image]
    alone: bool


def image_markdown(image: Image, reading: Reading) -> str:
    """Return an image as a page has it, or nothing where the page cannot show it."""
    target = reading.image(image.target, reading.line)
    if not target:
        return ""
    caption = escaped(tidy(image.caption)).replace('"', "&quot;")
    title = f' "{caption}"' if caption else ""
    return f"![{escaped(tidy(image.words))}]({target}{title})"


def html_images_markdown(html: str, reading: Reading) -> list[str]:
    """Return the images of an HTML text as a page has them; whatever else it says is kept."""
    images = images_in(html)
    written = [each for image in images.found if (each := image_markdown(image, reading))]
    if not images.alone or len(written) < len(images.found):
        kind = "comment" if html.lstrip().startswith("<!--") else "HTML"
        reading.keep(kind, html, reading.line)
    return written


def images_in(html: str) -> HtmlImages:
    """Return the images of an HTML text; the text of a `figcaption` belongs to the one before.

    A tag or a comment without an end includes all that follows, as in browsers.
    """
    reader = _Reader()
    # Its `close` would look for that end again behind each sign `<` that is left, so that a text of
    # a million took hours. What it does beside that is done by the end of the line.
    reader.feed(f"{html}\n")
    has_more = reader.has_more or bool(reader.rawdata)
    return HtmlImages(reader.images, bool(reader.images) and not has_more)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.images: list[Image] = []
        self.has_more = False
        self._is_caption = False

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Take `<![…]>` for a comment, as HTML does; older versions of Python end here.

        Source: https://html.spec.whatwg.org/#markup-declaration-open-state.
        """
        return self.parse_bogus_comment(i, bool(report))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "img" and (target := said.get("src")):
            words, caption = said.get("alt") or "", said.get("title") or ""
            self.images.append(Image(target=target, words=words, caption=caption))
        elif tag not in _AROUND:
            self.has_more = True
        if tag == "figcaption":
            self._is_caption = bool(self.images)

    def handle_endtag(self, tag: str) -> None:
        if tag == "figcaption":
            self._is_caption = False

    def handle_data(self, data: str) -> None:
        if self._is_caption:
            last = self.images[-1]
            self.images[-1] = replace(last, caption=f"{last.caption} {data}")
        elif data.strip():
            self.has_more = True

    def handle_comment(self, data: str) -> None:
        self.has_more = True
