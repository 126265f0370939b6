"""Targets: files of translations, and what a translator may have written into an entry of one."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from unittest.mock import patch

import polib

from kurslex.model.glossary import Glossary
from kurslex.outputs.po import import_po as import_module
from kurslex.outputs.po.export_po import export_po
from kurslex.outputs.po.import_po import import_po
from kurslex.outputs.po.page_units import read_units
from kurslex.outputs.po.po_file import PoFileError, languages, read_po
from kurslex.outputs.po.translatable_pages import HOME, page_path, page_units
from kurslex.outputs.po.translation_units import PageUnits
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.page_files import read_page
from scripts.fuzz.target import TINY_SITE, Target, written
from scripts.fuzz.targets.source_seeds import PO

_PAIR = ("fr", "sv")
_SWITCHES = 2  # bytes before a translator's text: which entry, and what has become of it
_FORCED, _FUZZY, _UNMARKED, _OTHER_SOURCE = 1, 2, 4, 8


@cache
def _glossary() -> Glossary:
    glossary, _ = load_glossary(TINY_SITE)
    if glossary is None:
        raise AssertionError("the tiny glossary cannot be read")
    return glossary


def _file(data: bytes) -> None:
    try:
        po = read_po(written("sv.po", data))
        languages(po)
    except PoFileError:  # which says what is wrong
        return
    import_po(TINY_SITE, _glossary(), po, _PAIR, force=True)


@cache
def _exported() -> Sequence[polib.POEntry]:
    return [*export_po(TINY_SITE, _glossary(), *_PAIR, None).po]


def _entry(data: bytes) -> None:
    """Import one entry in which a translator has written something."""
    which, switches = [*data[:_SWITCHES], 0, 0][:_SWITCHES]
    old = _exported()[which % len(_exported())]
    entry = polib.POEntry(
        msgctxt=old.msgctxt,
        msgid="x" if switches & _OTHER_SOURCE else old.msgid,
        msgstr=data[_SWITCHES:].decode(errors="replace"),
        comment="" if switches & _UNMARKED else old.comment,
        flags=["fuzzy"] if switches & _FUZZY else [],
    )
    po = polib.POFile()
    po.append(entry)
    forced = bool(switches & _FORCED)
    # The pages stay as they are, and to read them takes as long as all else.
    with patch.object(import_module, "page_units", _page_units):
        imported = import_po(TINY_SITE, _glossary(), po, _PAIR, force=forced)
    name, _, key = old.msgctxt.partition(".md:")
    path = page_path(_PAIR[1], name)
    assert set(imported.pages) <= {path}, path
    for text in imported.pages.values():
        _judge(path, key, text)


def _page_units(_root: Path, _glossary: Glossary, tag: str, name: str) -> PageUnits | None:
    return _known_page_units(tag, name)


@cache
def _known_page_units(tag: str, name: str) -> PageUnits | None:
    return page_units(TINY_SITE, _glossary(), tag, name)


def _judge(path: str, key: str, text: str) -> None:
    """Nothing else in a page that is written has changed, and the page can be read."""
    before = _known_page_units(_PAIR[1], path.rpartition("/")[2].removesuffix(".md"))
    assert before is not None
    assert _others(read_units(text), key) == _others(before, key), key
    if not path.endswith(f"/{HOME}.md"):
        assert read_page(text, _PAIR[1], path, []) is not None


def _others(page: PageUnits, key: str) -> dict[str, str]:
    """Return the texts of a page, without those of the field or section that a key is in."""
    part = key.partition("/")[0]
    return {unit.key: unit.text for unit in page.units() if unit.key.partition("/")[0] != part}


def _texts() -> Iterator[bytes]:
    for number, each in enumerate(_exported()):
        yield bytes((number, _FORCED)) + each.msgstr.encode()


TARGETS = (
    Target(
        name="translations",
        read=_file,
        seeds=lambda: iter((PO,)),
        words=(
            *(b'"', b"\n", b"\\", b"msgid ", b'msgstr[9] "a"\n', b"msgctxt ", b"#~ ", b"#| "),
            *(
                b"#, fuzzy\n",
                b"charset=utf-16",
                b"bowline.md:",
                b"#example/2",
                b"---\n",
                b"{{ x }}",
            ),
        ),
    ),
    Target(
        name="translated-entries",
        read=_entry,
        seeds=_texts,
        # Each input reads two whole pages: the libraries that do so are followed for other targets.
        followed=("kurslex", "polib"),
        words=(
            *(b"\n", b"\n\n", b"# ", b"## A {#a}\n", b"---\n", b"- ", b"> ", b"```\n", b"    "),
            *(b": ", b" #", b"'", b'"', b"|\n", b"[a, b]", b"{a: b}", b"&a ", b"*a", b"!!x "),
            *(b"{{ x }}", b"{{ = 1 }}", b"<b>", b"\r", b"\x85", b"\xe2\x80\xa8", b"\0", b"\t"),
        ),
    ),
)
