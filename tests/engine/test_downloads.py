"""The files for download of a site: what remakes them, where they are, and what their page says."""

import re
from dataclasses import replace
from types import SimpleNamespace
from urllib.parse import urljoin

import pytest
from msgspec import structs

from kurslex.engine.download_tasks import download_tasks
from kurslex.engine.site import write_site
from kurslex.errors import UsageError
from kurslex.outputs.formats import FORMATS
from kurslex.outputs.typst_pdf import NotSetError
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from tests.engine.projects import afresh, no_cache, replaced, with_cache
from tests.site.tiny import tiny_context, tiny_glossary
from tests.support.command import edit
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


def test_only_what_a_format_prints_makes_it_anew(first_build, built_root, tmp_path):
    root, (_, _, made) = built_root, first_build
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


def test_the_page_names_each_file_with_its_size(used):
    _, site = used
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


def test_the_page_of_packs_names_the_decks_of_themes_with_their_sizes(used):
    _, site = used
    found = dict(_FILE.findall(site["sv/pack/index.html"].decode()))
    assert {path.removeprefix("../") for path in found} == {
        f"downloads/kurslex-sv{of}.apkg" for of in _THEMES
    }
    for path, size in found.items():
        content = site[f"sv/{path.removeprefix('../')}"]
        assert int(size) == -(-len(content) // 1000)


def test_only_what_is_in_a_theme_makes_its_part_of_packs_anew(built_root, tmp_path):
    replaced("docs/sv/reef-knot.md", "en platt knop", "en knop")(built_root)
    _, made = with_cache(built_root, tmp_path / "definition")
    again = {each for each in made if each.startswith(("pack of ", "anki of "))}
    assert again == {"pack of binding in sv", "anki of binding in sv"}


def test_a_project_can_have_its_pages_as_books(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/concepts.yml", "\nconcepts:", "\nhandouts: [epub, pdf]\nconcepts:")
    site, made = with_cache(root, tmp_path / "first")
    books = {f"{form} in {tag}" for form in ("pdf", "epub") for tag in ("sv", "fr")}
    assert books < {*made}
    named = dict(_FILE.findall(site["sv/downloads/index.html"].decode()))
    assert [*named][:2] == ["kurslex-sv.pdf", "kurslex-sv.epub"]
    for name, beginning in (("kurslex-sv.pdf", b"%PDF-"), ("kurslex-sv.epub", b"PK")):
        content = site[f"sv/downloads/{name}"]
        assert content.startswith(beginning)
        assert int(named[name]) == -(-len(content) // 1000)
    edit(root / "docs/sv/bowline.md", "fingrarna", "händerna")
    again, made = with_cache(root, tmp_path / "again")
    assert books & {*made} == {"pdf in sv", "epub in sv"}
    assert again == afresh(root, tmp_path / "afresh")


def test_without_typst_it_is_said_how_to_get_it_before_anything_is_made(tmp_path, monkeypatch):
    monkeypatch.setattr("kurslex.engine.download_tasks.find_spec", lambda name: None)
    monkeypatch.setattr("kurslex.engine.site.asset_tasks", lambda *_: pytest.fail("too late"))
    root = copy_tiny_site(tmp_path / "knots")
    glossary = replace(load_glossary(root)[0], handouts=("pdf",))
    with no_cache() as records, pytest.raises(UsageError) as raised:
        write_site(glossary, load_site(root), tmp_path / "site", records)
    assert str(raised.value) == (
        "PDF takes Typst: install it with pip install 'kurslex[pdf]', or take 'pdf' out of "
        "'handouts' in docs/concepts.yml"
    )


def test_what_cannot_be_set_is_named_with_its_file(monkeypatch):
    def refuse(_):
        raise NotSetError("PDF: no font of this computer has 'x'")

    monkeypatch.setitem(FORMATS, "pdf", structs.replace(FORMATS["pdf"], make=refuse))
    context = tiny_context(replace(tiny_glossary(), handouts=("pdf",)))
    (task,) = (each for each in download_tasks(context, ["sv"]) if each.name == "pdf in sv")
    with pytest.raises(UsageError) as raised:
        task.make(SimpleNamespace(context=context))
    assert str(raised.value) == "pdf in sv: PDF: no font of this computer has 'x'"
