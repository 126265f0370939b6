"""What Markdown may become: elements, attributes and addresses that do no harm."""

from markdown import Markdown

from kurslex.site.markdown_extension import KurslexExtension

# MkDocs' own defaults, under which our extension works.
MKDOCS = ["toc", "tables", "fenced_code"]


ALLOWED = {
    "a": {"aria-label", "class", "href", "title"},
    "abbr": {"title"},
    "aside": {"aria-label", "class", "role"},
    "blockquote": set(),
    "br": set(),
    "code": {"class"},
    "dd": set(),
    "div": {"class"},
    "dl": set(),
    "dt": set(),
    "em": set(),
    **{f"h{level}": {"id"} for level in range(1, 7)},
    "hr": set(),
    "img": {"alt", "src", "title"},
    "li": {"id"},
    "mark": set(),  # what is still to be written
    "ol": {"class", "start"},
    "p": set(),
    "pre": {"id"},
    "s": set(),
    "strong": set(),
    "sub": set(),
    "sup": {"id"},
    "table": set(),
    "tbody": set(),
    "td": {"class"},
    "th": {"class"},
    "thead": set(),
    "tr": set(),
    "ul": set(),
}


def is_harmless(target: str) -> bool:
    """Judge as browsers do, by what is before the first colon (WHATWG URL)."""
    written = "".join(
        char for char in target.lstrip("".join(map(chr, range(33)))) if char not in "\t\n\r"
    )
    scheme, colon, _ = written.partition(":")
    is_scheme = bool(colon) and scheme.isascii() and scheme.replace("+", "").isalnum()
    return not is_scheme or scheme.lower() in {"http", "https"}


def convert(text: str) -> str:
    return Markdown(extensions=[*MKDOCS, KurslexExtension({})]).convert(text)
