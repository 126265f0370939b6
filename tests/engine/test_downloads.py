"""The files for download of a site: what remakes them, where they are, and what their page says."""

import re
from urllib.parse import urljoin

from tests.engine.projects import replaced, with_cache
from tests.support.edits import copy_tiny_site

_FILE = re.compile(r'<a href="([^"]+)" download>[^<]+</a> <small>(\d+) kB</small>')
_IN_ALL = {
    f"{name} in all languages"
    for name in ("json", "csv", "xlsx", "skos", "tbx", "citation", "llms.txt")
}
_OF_TERMS = {"anki in sv", "moodle-glossary in sv"}
_OF_QUESTIONS = ("moodle-questions", "gift", "qti21", "qti12")
_WITH_QUESTIONS = {f"{name} in sv" for name in _OF_QUESTIONS}
_IN_SWEDISH = _OF_TERMS | _WITH_QUESTIONS
_THEMES = ("-loops", "-binding", "-hitches")


def _names(themes):
    return [each.removeprefix("-") for each in themes]


def downloads(made):
    return {name for name in made if " in all languages" in name or name in _IN_SWEDISH}


def as_markdown(made):
    return {name for name in made if name.startswith("sv/") and name.endswith("/index.md")}


def test_only_what_a_format_prints_makes_it_anew(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    _, made = with_cache(root, tmp_path / "first")
    assert downloads(made) == _IN_ALL | _IN_SWEDISH
    assert len(as_markdown(made)) > len(as_markdown(made) & {"sv/reef-knot/index.md"}) == 1
    replaced("docs/sv/reef-knot.md", "Den bör", "Man bör")(root)
    page = root / "docs/sv/reef-knot.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nEn sista mening.\n", encoding="utf-8")
    _, made = with_cache(root, tmp_path / "text")
    assert "sv/reef-knot/index.html" in made
    assert downloads(made) == set()
    assert as_markdown(made) == {"sv/reef-knot/index.md"}
    replaced("docs/sv/reef-knot.md", "definition: ", "definition: Kort sagt: ")(root)
    _, made = with_cache(root, tmp_path / "definition")
    assert downloads(made) == _IN_ALL | _OF_TERMS | _WITH_QUESTIONS
    assert "anki in fr" not in made


def test_the_page_names_each_file_with_its_size(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    site, _ = with_cache(root, tmp_path / "site")
    document = site["sv/downloads/index.html"].decode()
    named = {}
    for address, size in _FILE.findall(document):
        named[urljoin("/sv/downloads/", address).removeprefix("/")] = int(size)
    assert named == {path: -(-len(site[path]) // 1000) for path in named}
    assert {path for path in site if "downloads/" in path and path.endswith(".apkg")} == {
        f"{tag}/downloads/kurslex-{tag}{of}.apkg" for tag in ("sv", "fr") for of in ("", *_THEMES)
    }
    own = {path for path in site if path.startswith(("downloads/", "sv/downloads/", "api/"))}
    own |= {"sv/feed.xml"}
    api = {path for path in own if path.startswith("api/v1/") and path not in named}
    french = {"downloads/kurslex-fr.bib", "downloads/kurslex-fr-csl.json"}
    packs = {f"sv/downloads/pack/{each}.json" for each in ("index", *_names(_THEMES))}
    packs |= {f"sv/downloads/kurslex-sv{of}.apkg" for of in _THEMES}
    pages = {"downloads/index.html", "sv/downloads/index.html"}
    assert own - {*named} - api - packs == pages | french
    assert packs < own
    assert all(re.fullmatch(r"api/v1/(fr|sv)/concepts.*\.json", path) for path in api)


def test_the_page_of_packs_names_the_decks_of_themes_with_their_sizes(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    site, _ = with_cache(root, tmp_path / "site")
    found = dict(_FILE.findall(site["sv/pack/index.html"].decode()))
    assert {path.removeprefix("../") for path in found} == {
        f"downloads/kurslex-sv{of}.apkg" for of in _THEMES
    }
    for path, size in found.items():
        content = site[f"sv/{path.removeprefix('../')}"]
        assert int(size) == -(-len(content) // 1000)


def test_only_what_is_in_a_theme_makes_its_part_of_packs_anew(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    with_cache(root, tmp_path / "first")
    replaced("docs/sv/reef-knot.md", "en platt knop", "en knop")(root)
    _, made = with_cache(root, tmp_path / "definition")
    again = {each for each in made if each.startswith(("pack of ", "anki of "))}
    assert again == {"pack of binding in sv", "anki of binding in sv"}
