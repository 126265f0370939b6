"""Whatever bytes a file holds, its loader reports or reads them, and raises nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kurslex.messages import MessageError
from kurslex.outputs.po.import_po import import_po
from kurslex.outputs.po.po_file import PoFileError, languages, read_po
from kurslex.problem import Problem
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.project.loading.locale_files import load_locale
from kurslex.project.loading.message_files import load_messages
from kurslex.project.loading.mkdocs_settings import check_settings
from kurslex.project.loading.page_files import load_home, load_page
from tests.site.tiny import tiny_glossary
from tests.support.edits import TINY_SITE, copy_tiny_site

Load = Callable[[Path, str, list[Problem]], object]


def _messages(root: Path, path: str, problems: list[Problem]) -> None:
    messages = load_messages(root, "sv", problems)
    for identifier in messages.places():
        try:
            messages.format(identifier, x="1")
        except MessageError:
            continue


LOADERS: dict[str, Load] = {
    "docs/concepts.yml": lambda root, path, problems: load_concepts(root, problems),
    "docs/sv/locale.yml": lambda root, path, problems: load_locale(root, "sv", problems),
    "docs/sv/bowline.md": lambda root, path, problems: load_page(root, "sv", path, problems),
    "docs/sv/index.md": lambda root, path, problems: load_home(root, "sv", path, problems),
    "docs/sv/messages/site.ftl": _messages,
    "mkdocs.yml": lambda root, path, problems: check_settings(root, ["sv", "fr"], problems),
}
PIECES = [
    *(b"\n", b"\r", b" ", b"\t", b"---\n", b": ", b"- ", b"[", b"]", b"{", b"}", b"&a ", b"*a"),
    *(b"|\n", b">\n", b"!!int ", b"!ENV [", b"? ", b"%YAML 9.9\n", b"<<: ", b"'", b'"', b"#", b","),
    *(b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x00", b"\x85", b"\xe2\x80\xa8"),
    *(b"0o17", b"1_0", b"1:2:3", b"1e999", b".inf", b"9" * 5000, b'"\\UFFFFFFFF"', b'"\\ud800"'),
    *(b"[" * 200, b"{" * 200, b"- " * 200, b"a = ", b"-t = ", b"{ $x ->\n *[a] b\n }", b"{ a }"),
    *(b"NUMBER(", b"DATETIME(1)", b"{ -t(x: 1) }", b'{ "\\u0000" }', b" .a = b\n", b"numbers:\n"),
    *(b"name: ", b"locales: ", b"concepts:\n", b"plugins:\n", b"languages:\n", b"title: "),
    *(b"preferred: ", b"checked:\n", b"words: ", b"alphabet: ", b"style:\n", b"months: "),
]
CONTENTS = st.lists(st.sampled_from(PIECES) | st.binary(max_size=8), max_size=25).map(b"".join)
EDITS = st.tuples(st.floats(0, 1), st.integers(0, 40), CONTENTS)
NO_RESET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_tiny_site(tmp_path_factory.mktemp("bytes") / "site")


def edited(content: bytes, edit: tuple[float, int, bytes]) -> bytes:
    """Return a file with some bytes in the place of others."""
    where, length, new = edit
    start = int(where * len(content))
    return content[:start] + new + content[start + length :]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("path", LOADERS)
@given(content=CONTENTS)
@example(content=b"name: 1_000\nnumbers: {decimal: &a ',', group: *a, minus: '-'}\n")
@example(content=b"%YAML " + b"9" * 5000 + b".1\n---\na: b\n")
@example(content=b"a: " + b"[" * 5000)
@example(content=b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
def test_any_bytes(root: Path, path: str, content: bytes) -> None:
    (root / path).write_bytes(content)
    LOADERS[path](root, path, [])


@pytest.mark.parametrize("path", LOADERS)
@given(edit=EDITS)
def test_any_edit(root: Path, path: str, edit: tuple[float, int, bytes]) -> None:
    (root / path).write_bytes(edited((TINY_SITE / path).read_bytes(), edit))
    problems: list[Problem] = []
    LOADERS[path](root, path, problems)
    assert all(problem.path == path and problem.line >= 1 for problem in problems)


PO = b"""\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: sv\\n"
"X-Source-Language: fr\\n"

#. page: 0123456789abcdef
msgctxt "bowline.md:definition"
msgid "a"
msgstr "b"
"""
PO_PIECES = [
    *(b'"', b"\n", b"\\", b"msgid ", b'msgstr[9] "a"\n', b'msgstr[x] "a"\n', b'msgid_plural "x"\n'),
    *(
        b"#~ ",
        b"#| ",
        b"#, fuzzy\n",
        b"#: a:b\n",
        b'msgctxt "a"\n',
        b"charset=foo",
        b"charset=utf-16",
    ),
    *(
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"Language: \\n",
        b".md:",
        b"#example/2",
        b"{{ x }}",
        b"---",
    ),
]
PO_EDITS = st.tuples(
    st.floats(0, 1),
    st.integers(0, 30),
    st.lists(st.sampled_from(PO_PIECES) | st.binary(max_size=4), max_size=8).map(b"".join),
)


@NO_RESET
@given(edits=st.lists(PO_EDITS, max_size=4))
def test_any_po_file(tmp_path: Path, edits: list[tuple[float, int, bytes]]) -> None:
    content = PO
    for edit in edits:
        content = edited(content, edit)
    file = tmp_path / "sv.po"
    file.write_bytes(content)
    try:
        po = read_po(file)
        languages(po)
    except PoFileError:
        return
    import_po(TINY_SITE, tiny_glossary(), po, ("fr", "sv"), force=True)
