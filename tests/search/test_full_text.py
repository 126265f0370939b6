import json
from pathlib import Path

import pytest

from kurslex.search import full_text
from kurslex.search.full_text import FullTextError, Text, write_full_text

TEXTS = [
    Text(
        locale="nb", location="nb/share/", title="aksje", html="<p>Eierandeler &amp; stemmer.</p>"
    ),
    Text(locale="sv", location="sv/share/", title="aktie", html="<p>En <b>andel</b>.</p>"),
    Text(locale="xx-Test", location="xx/share/", title="<share>", html="<p>Parts.</p>"),
]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_texts_make_the_same_files(tmp_path: Path) -> None:
    write_full_text(TEXTS, tmp_path / "one" / "index")
    write_full_text(reversed(TEXTS), tmp_path / "other")
    assert files(tmp_path / "one" / "index") == files(tmp_path / "other")


def test_each_language_has_an_index_of_its_own_under_the_tag_of_its_pages(tmp_path: Path) -> None:
    write_full_text(TEXTS, tmp_path / "index")
    entry = json.loads((tmp_path / "index" / "pagefind-entry.json").read_text())
    assert {tag: each["page_count"] for tag, each in entry["languages"].items()} == {
        "nb": 1,
        "sv": 1,
        "xx-test": 1,
    }
    # Stemmers, and none for an unknown language.
    assert [each["wasm"] for each in entry["languages"].values()] == ["nb", "sv", None]


def test_both_kinds_of_norwegian_have_their_own(tmp_path: Path) -> None:
    texts = [
        Text(locale=tag, location=f"{tag}/share/", title="aksje", html="<p>x</p>")
        for tag in ("nb", "nn")
    ]
    write_full_text(texts, tmp_path / "index")
    entry = json.loads((tmp_path / "index" / "pagefind-entry.json").read_text())
    assert list(entry["languages"]) == ["nb", "nn"]


def test_only_what_answers_queries_is_written(tmp_path: Path) -> None:
    write_full_text(TEXTS, tmp_path / "index")
    names = {Path(name).name.partition(".")[0] for name in files(tmp_path / "index")}
    assert {name for name in names if "_" not in name} == {
        "pagefind",
        "pagefind-entry",
        "pagefind-worker",
        "wasm",
    }


def test_a_failure_says_what_the_program_said(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(full_text, "_FORMS", "<<")
    with pytest.raises(FullTextError, match=r"(?s)^the texts could not be indexed: .*panicked"):
        write_full_text(TEXTS, tmp_path / "index")
    assert not (tmp_path / "index").exists()
