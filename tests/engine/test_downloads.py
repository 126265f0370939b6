"""The files for download of a site: what remakes them, where they are, and what their page says."""

import re

from tests.engine.projects import replaced, with_cache
from tests.support.edits import copy_tiny_site

_FILE = re.compile(r'<a href="([^"]+)" download>[^<]+</a> <small>(\d+) kB</small>')
_IN_ALL = {
    f"{name} in all languages"
    for name in ("json", "csv", "xlsx", "skos", "tbx", "citation", "llms.txt")
}
_OF_TERMS = {"anki in sv", "moodle-glossary in sv"}
_OF_QUESTIONS = ("moodle-questions", "gift", "qti21", "qti12")
_OF_TEXTS = {f"{name} in sv" for name in ("markdown", *_OF_QUESTIONS)}
_IN_SWEDISH = _OF_TERMS | _OF_TEXTS


def downloads(made):
    return {name for name in made if " in all languages" in name or name in _IN_SWEDISH}


def test_only_what_a_format_prints_makes_it_anew(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    _, made = with_cache(root, tmp_path / "first")
    assert downloads(made) == _IN_ALL | _IN_SWEDISH
    replaced("docs/sv/reef-knot.md", "Den bör", "Man bör")(root)
    page = root / "docs/sv/reef-knot.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nEn sista mening.\n", encoding="utf-8")
    _, made = with_cache(root, tmp_path / "text")
    assert "sv/reef-knot/index.html" in made
    assert downloads(made) == _OF_TEXTS
    replaced("docs/sv/reef-knot.md", "definition: ", "definition: Kort sagt: ")(root)
    _, made = with_cache(root, tmp_path / "definition")
    assert downloads(made) == _IN_ALL | _OF_TERMS | _OF_TEXTS
    assert "anki in fr" not in made


def test_the_page_names_each_file_with_its_size(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    site, _ = with_cache(root, tmp_path / "site")
    document = site["sv/downloads/index.html"].decode()
    named = {}
    for address, size in _FILE.findall(document):
        path = address.removeprefix("../../")
        path = path if path != address else f"sv/downloads/{address.removeprefix('./')}"
        named[path] = int(size)
    assert named == {path: -(-len(site[path]) // 1000) for path in named}
    assert {path for path in site if "downloads/" in path and path.endswith(".apkg")} == {
        "sv/downloads/kurslex-sv.apkg",
        "fr/downloads/kurslex-fr.apkg",
    }
    own = {path for path in site if path.startswith(("downloads/", "sv/downloads/", "api/"))}
    api = {path for path in own if path.startswith("api/v1/") and path not in named}
    french = {"downloads/kurslex-fr.bib", "downloads/kurslex-fr-csl.json"}
    assert own - {*named} - api == {"downloads/index.html", "sv/downloads/index.html", *french}
    assert all(re.fullmatch(r"api/v1/(fr|sv)/concepts.*\.json", path) for path in api)
