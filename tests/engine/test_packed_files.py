"""Texts that are there packed as well: which, of what content, and when they are packed again."""

import gzip
from dataclasses import replace
from pathlib import Path

import brotli
import pytest

from kurslex.engine.cache import no_cache
from kurslex.engine.packed_files import packed_files, packing_tasks
from kurslex.engine.site import write_site
from kurslex.errors import UsageError
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from kurslex.utils.digests import digest_of_bytes
from tests.engine.projects import afresh, with_cache
from tests.support.command import edit
from tests.support.edits import copy_tiny_site

_TEXT = b"<!doctype html><title>knot</title>" + b"<p>A knot and a knot.</p>" * 40
_CONTENTS = {
    "sv/index.html": _TEXT,
    "fr/index.html": _TEXT,
    "assets/tiny.css": b"a{}",
    "assets/SHA256SUMS": b"0 x\n" * 400,
    "assets/pagefind/pagefind-entry.json": b"[]\n" * 400,
    "sv/picture.png": _TEXT,
}


def test_texts_are_packed_once_by_content_and_only_where_that_is_smaller():
    files = {path: digest_of_bytes(content) for path, content in _CONTENTS.items()}
    with no_cache() as records:
        records.store.add({files[path]: content for path, content in _CONTENTS.items()})
        tasks = list(packing_tasks(files, records.store))
        made = {task.name: task.make(None) for task in tasks}
    assert len(made) == 2
    found = packed_files(files, {name: dict(each) for name, each in made.items()})
    assert sorted(found) == [
        f"{tag}/index.html{ending}" for tag in ("fr", "sv") for ending in (".br", ".gz")
    ]
    assert gzip.decompress(found["sv/index.html.gz"]) == _TEXT
    assert brotli.decompress(found["sv/index.html.br"]) == _TEXT
    # No name, no time, and no system (RFC 1952, 2.3).
    assert found["sv/index.html.gz"][:10] == b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"


def test_without_brotli_it_is_said_how_to_get_it_before_anything_is_made(tmp_path, monkeypatch):
    monkeypatch.setattr("kurslex.engine.packed_files.find_spec", lambda name: None)
    monkeypatch.setattr("kurslex.engine.site.asset_tasks", lambda *_: pytest.fail("too late"))
    root = copy_tiny_site(tmp_path / "knots")
    glossary = replace(load_glossary(root)[0], packed_files=True)
    with no_cache() as records, pytest.raises(UsageError) as raised:
        write_site(glossary, load_site(root), tmp_path / "site", records)
    assert str(raised.value) == (
        "packed files take Brotli: install it with pip install 'kurslex[packed]', or take "
        "'packed-files: true' out of docs/concepts.yml"
    )


@pytest.mark.long
def test_only_what_has_changed_is_packed_again(tmp_path: Path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/concepts.yml", "\nconcepts:", "\npacked-files: true\nconcepts:")
    first, made = with_cache(root, tmp_path / "first")
    plain = {path for path in first if not path.endswith((".br", ".gz"))}
    assert {path.removesuffix(".br") for path in first if path.endswith(".br")} < plain
    packed = sum(name.endswith(" packed") for name in made)
    edit(root / "docs/sv/bowline.md", "fingrarna", "händerna")
    again, made = with_cache(root, tmp_path / "again")
    assert again == afresh(root, tmp_path / "afresh")
    assert 0 < sum(name.endswith(" packed") for name in made) < packed / 4
