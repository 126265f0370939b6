"""Targets: what writers and translators contribute."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path

from markdown import Markdown

from kurslex.errors import UsageError
from kurslex.messages import MessageError
from kurslex.problem import Problem
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.project.loading.locale_files import load_locale
from kurslex.project.loading.message_files import load_messages
from kurslex.project.loading.mkdocs_settings import check_settings
from kurslex.project.loading.page_files import read_page
from kurslex.project.loading.site_settings import load_site
from kurslex.project.markdown.bounds import excesses
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.markdown.question_lines import question_lines
from kurslex.project.yaml.front_matter import FrontMatterError, with_fields
from kurslex.site.footnote_markup import NoteWords
from kurslex.site.markdown_extension import KurslexExtension
from kurslex.site.question_markup import Asked
from scripts.fuzz.target import TINY_SITE, Target, files, work_folder, written

_PAGE = "docs/sv/bowline.md"
_SHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_EXTENSIONS = ("toc", "tables", "fenced_code")
# What no page may have, whoever wrote it: the allow-list of the tests is longer.
_FORBIDDEN = frozenset(
    {
        *("base", "button", "embed", "form", "frame", "iframe", "input", "link", "math", "meta"),
        *("object", "script", "style", "svg", "textarea", "video"),
    }
)
_SCHEME = re.compile(r"\s*(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class _Judge(HTMLParser):
    """Finds in a document what a text of others must not become."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Judge an element by its name and its attributes."""
        assert tag not in _FORBIDDEN, tag
        for name, value in attrs:
            assert not name.startswith("on"), name
            is_address = name in {"href", "src"}
            assert not (is_address and _SCHEME.match(value or "")), value

    def handle_comment(self, data: str) -> None:
        """Refuse a comment, which would be markup that somebody wrote."""
        raise AssertionError(data)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "ignore").replace("\0", "").replace("\r", "\n")


def _sound(problems: list[Problem], path: str) -> None:
    """Assert that each problem has its place, and can be printed on a line of its own."""
    for each in problems:
        assert each.path == path, each
        assert each.line >= 1, each
        assert each.message, each
        assert not _SHOWN.search(str(each).replace("\n  hint: ", " ")), each


def _front_matter(data: bytes) -> None:
    """Read a page, then edit a field of it: the others must stay what they are."""
    text, problems = _text(data), list[Problem]()
    page = read_page(text, "sv", _PAGE, problems)
    assert page is not None or problems
    _sound(problems, _PAGE)
    try:
        edited = with_fields(text, {"words": "a"})
    except FrontMatterError:
        return
    if page is not None and not problems:
        again = read_page(edited, "sv", _PAGE, [])
        assert again is not None, edited
        assert [each.text for each in again.terms] == [each.text for each in page.terms], edited
        assert (again.definition, again.body) == (page.definition, page.body), edited


def _markdown(data: bytes) -> None:
    text = _text(data)
    if any(excesses(text)):
        return
    outline = read_outline(text, 1)
    lines = question_lines(text)
    extension = KurslexExtension(
        {},
        asked=Asked(questions=outline.questions, solution="s", right="r"),
        notes=NoteWords(tag="en", heading="Notes", back="Back"),
    )
    html = Markdown(extensions=[*_EXTENSIONS, extension]).convert(lines.tight if lines else text)
    _Judge(html)


def _messages(data: bytes) -> None:
    problems: list[Problem] = []
    messages = load_messages(_root("docs/sv/messages/site.ftl", data), "sv", problems)
    _sound(problems, "docs/sv/messages/site.ftl")
    for identifier in messages.places():
        try:
            messages.format(identifier, x="1", count=2, n=3)
        except MessageError:
            continue


def _root(path: str, data: bytes) -> Path:
    written(path, data)
    return work_folder()


def _loader(path: str, load: Callable[[Path, list[Problem]], object]) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        problems: list[Problem] = []
        load(_root(path, data), problems)
        _sound(problems, path)

    return read


_YAML = (
    *(b"\n", b": ", b"- ", b"  ", b"[", b"]", b"{", b"}", b"&a ", b"*a", b"|\n", b">\n", b"? "),
    *(b"!!int ", b"<<: ", b"'", b'"', b"#", b",", b"%YAML 9.9\n", b"---\n", b'"\\UFFFFFFFF"'),
    *(b'"\\ud800"', b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xe2\x80\x8d", b"\xc2\xad", b"0o17"),
)
_MARKDOWN = (
    *(b"[", b"](", b")", b"![", b"*", b"**", b"_", b"`", b"```\n", b"> ", b"- ", b"1. ", b"    "),
    *(b"\t", b"\n", b"\n\n", b"# ", b"## ", b"{#a}", b"|", b"|---|\n", b"[^1]", b"[^1]: ", b": "),
    *(b"*[a]: ", b"~~", b"~", b"^", b"<", b">", b"&#58;", b"javascript:", b"<script>", b"\\"),
    *(b"{{ = ", b" }}", b"{{ calculator x }}", b"{{ formula x }}", b"## A {#questions}\n", b"[x] "),
    *(b"1. {#q-a} B?\n", b"   - [x] c: d\n", b"---\n", b"===\n", b"\xe2\x80\x8d", b"[a]: b\n"),
)
_FLUENT = (
    *(b"a = ", b"-t = ", b"{ $x ->\n *[a] b\n }", b"{ a }", b"{ -t(x: 1) }", b'{ "\\u0000" }'),
    *(b"NUMBER(", b"DATETIME(", b" .a = b\n", b"{", b"}", b"(", b")", b"# ", b"\n", b"    ", b'"'),
    *(b"minimumFractionDigits: 99", b"{ $count ->\n  [one] x\n *[other] y\n}\n", b"[", b"*["),
)


def _settings(data: bytes) -> None:
    root = _root("mkdocs.yml", data)
    problems: list[Problem] = []
    check_settings(root, ["sv", "fr"], problems)
    _sound(problems, "mkdocs.yml")
    with suppress(UsageError):  # which says what is wrong
        load_site(root)


def _blocks() -> Iterator[bytes]:
    """Yield pages without front matter in pieces, so that a change reaches what it changes."""
    for page in files("docs/*/*.md", folder=TINY_SITE):
        _, _, body = page.partition(b"\n---\n")
        yield from body.split(b"\n\n##")
    yield from (
        b"| a | b |\n|---|--:|\n| c | d |",
        b"a\n: b\n\n*[a]: c",
        b"a[^1]\n\n[^1]: b\n    c",
    )
    yield b"## A {#questions}\n\n1. {#q-a} B?\n   - [x] c: d\n   - [ ] e: f\n"


TARGETS = (
    Target(
        name="front-matter",
        read=_front_matter,
        seeds=lambda: files("sv/*.md", "fr/*.md", folder=TINY_SITE / "docs"),
        words=(
            *_YAML,
            b"---\n",
            b"preferred:\n  term: ",
            b"definition: ",
            b"checked:\n",
            b"forms:",
        ),
    ),
    Target(
        name="markdown",
        read=_markdown,
        seeds=_blocks,
        words=_MARKDOWN,
        longest=3_000,
    ),
    Target(
        name="messages",
        read=_messages,
        seeds=lambda: files("docs/*/messages/*.ftl", folder=TINY_SITE),
        words=_FLUENT,
    ),
    Target(
        name="concepts",
        read=_loader("docs/concepts.yml", load_concepts),
        seeds=lambda: files("docs/concepts.yml", folder=TINY_SITE),
        words=(*_YAML, b"locales: ", b"concepts:\n", b"themes: ", b"relations:\n", b"look:\n"),
    ),
    Target(
        name="settings",
        read=_settings,
        seeds=lambda: files("mkdocs.yml", folder=TINY_SITE),
        words=(
            *_YAML,
            b"!ENV ",
            b"site_url: ",
            b"https://",
            b"plugins:\n",
            b"2026-13-45",
            b"edit_uri",
        ),
    ),
    Target(
        name="locale",
        read=_loader("docs/sv/locale.yml", lambda root, found: load_locale(root, "sv", found)),
        seeds=lambda: files("docs/*/locale.yml", folder=TINY_SITE),
        words=(*_YAML, b"numbers:\n", b"alphabet: ", b"order: icu\n", b"months: ", b"words:\n"),
    ),
)
