"""All that a text can hold, from the file to each output, and in builds after edits."""

import gzip
import json
import re
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import jsonschema
import pytest

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from tests.cases import FOLDER
from tests.engine.projects import Tree, afresh, differing, with_cache
from tests.support.command import edit, run_kurslex
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

ROPE = "assets/files/images/rope.svg"
POST = "assets/files/sv/stolpe.svg"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Tree]:
    root = copy_tiny_site(tmp_path_factory.mktemp("content") / "knots")
    apply_edits(read_check_case(FOLDER / "content" / "everything.txt")[0], root)
    site, _ = with_cache(root, root.parent / "site")
    return root, site


def article(site: Tree, path: str) -> str:
    html = site[path].decode()
    return html[html.index("<article") : html.index("</article>")]


def test_nothing_but_what_is_missing_elsewhere_is_reported(project: tuple[Path, Tree]) -> None:
    result = run_kurslex("check", cwd=project[0])
    assert result.stdout == ""
    assert result.returncode == 0


def test_a_page_shows_all_of_it(project: tuple[Path, Tree]) -> None:
    html = article(project[1], "sv/clove-hitch/index.html")
    version = re.search(r'rope\.svg\?v=([0-9a-f]{8})"', html)
    assert version
    for part in (
        '<h1>dubbelt halvslag <span class="kx-qualifier">(knop)</span></h1>',
        '<p class="kx-definition">Ett dubbelt halvslag fäster ett rep som en '
        '<a href="../bowline/">pålstek</a>, runt en stolpe.</p>\n'
        '<p class="kx-notice">Sidan är ett förslag.</p>',
        '<p class="kx-tags">Ämnesord: <a href="../search/?q=stolpar">stolpar</a>, '
        '<a href="../search/?q=gamla+knopar">gamla knopar</a></p>',
        "kN/m<sup>2</sup>",
        "<s>alltid</s>",
        "H<sub>2</sub>O",
        '<abbr title="The Ashley Book of Knots">ABOK</abbr>',
        "<code>rep[...]</code>",
        "<code>{kod}</code>",
        '<figure class="kx-image"><img alt="Ett rep ligger rakt" height="240" loading="lazy" '
        f'src="../../{ROPE}?v={version[1]}" width="400"><figcaption>Repet före knopen</figcaption>',
        'En stolpe <img alt="stolpe" height="90" loading="lazy" src="../../assets/files/sv/',
        "<dt>Part</dt>",
        "<dd>Änden av ett rep, som man slår med.</dd>",
        '<td class="kx-end">12<sup>3</sup></td>',
        "{{ = 1 / 0 }} {: .klass } &quot;fel&quot; ...",
        '<sup id="fnref:sv:prov"><a class="footnote-ref" href="#fn:sv:prov">1</a></sup>',
        '<section class="kx-part-footnotes" aria-labelledby="footnotes">\n'
        '<h2 id="footnotes">Fotnoter</h2>',
        '<li id="fn:sv:prov">',
        '<a aria-label="Tillbaka till texten" class="footnote-backref" href="#fnref:sv:bok">',
    ):
        assert part in html.replace(" />", ">"), part


def test_other_pages_tell_the_word_from_the_same_for_another_concept(
    project: tuple[Path, Tree],
) -> None:
    site = project[1]
    for path in ("sv/a-z/index.html", "sv/reef-knot/index.html", "sv/terms/index.html"):
        assert "dubbelt halvslag (knop)" in site[path].decode()
    search = next(path for path in site if path.startswith("assets/kurslex/search-sv"))
    assert "dubbelt halvslag (knop)" in site[search].decode()
    assert site["sv/clove-hitch/index.md"].decode().startswith("# dubbelt halvslag (knop)\n")


def test_a_page_in_two_languages_has_links_to_such_pages_and_both_notices(
    project: tuple[Path, Tree],
) -> None:
    html = article(project[1], "sv/clove-hitch/fr/index.html")
    assert 'som en <a href="../../bowline/fr/">pålstek</a>, runt en stolpe.' in html
    assert '<p class="kx-notice">Sidan är ett förslag.</p>' in html
    assert '<p class="kx-notice">Cette page est une proposition.</p>' in html


def test_programs_get_all_of_it(project: tuple[Path, Tree]) -> None:
    concept = json.loads(project[1]["api/v1/sv/concepts/clove-hitch.json"])
    assert (concept["status"], concept["tags"]) == ("proposed", ["poles", "old"])
    assert concept["preferred"]["qualifier"] == "knop"
    assert concept["definition"] == (
        "Ett dubbelt halvslag fäster ett rep som en pålstek, runt en stolpe."
    )
    schema = json.loads(project[1]["api/v1/schema.json"])
    jsonschema.validate(concept, schema)
    text = project[1]["sv/clove-hitch/index.md"].decode()
    assert f"![Ett rep ligger rakt](https://knots.example/handbook/{ROPE} " in text
    assert "`rep[...]` i `{kod}`[^bok]" in text
    assert "{{ = 1 / 0 }}" in text


def test_pages_that_are_no_concepts_are_named_where_the_project_says(
    project: tuple[Path, Tree],
) -> None:
    site = project[1]
    for path in ("sv/bowline/index.html", "sv/index.html", "sv/about/index.html"):
        html = site[path].decode()
        menu = html[html.index('id="kx-menu"') : html.index("</nav>")]
        footer = html[html.index('<footer class="kx-footer">') :]
        assert (">Bidra</a>" in menu, ">Om knopboken</a>" in menu) == (True, False)
        assert (">Bidra</a>" in footer, ">Om knopboken</a>" in footer) == (False, True)
        assert "Anteckningar" not in menu + footer
    about = article(site, "sv/about/index.html")
    assert "<h1>Om knopboken</h1>" in about
    assert '<a href="../bowline/">pålstek</a> och <a href="../contribute/#how">bidrag</a>' in about
    assert '<section class="kx-example" id="working-load"' in about
    assert "Un texte avec 6 lignes." in article(site, "fr/about/index.html")
    assert f'src="../../{ROPE}?v=' in article(site, "sv/contribute/index.html")
    fragments = [path for path in site if path.startswith("assets/pagefind/fragment/sv_")]
    found = [gzip.decompress(site[path]).decode() for path in fragments]
    assert any('"url":"/sv/about/"' in each and "Om knopboken" in each for each in found)
    choice = site["about/index.html"].decode()
    assert 'href="../sv/about/"' in choice
    assert "À propos" in choice
    assert "/fr/contribute/</loc>" in site["sitemap.xml"].decode()
    with ZipFile(BytesIO(site["sv/kurslex-sv.zip"])) as packed:
        text = packed.read("kurslex-sv/sv/about/index.html").decode()
    assert 'href="../contribute/index.html#how"' in text


def test_only_pages_that_have_such_content_load_its_style(project: tuple[Path, Tree]) -> None:
    pages = ("clove-hitch", "clove-hitch/fr", "contribute", "bowline", "bowline/fr", "about", ".")
    loaded = {
        page: "content.css" in project[1][f"sv/{page}/index.html".replace("/./", "/")].decode()
        for page in pages
    }
    assert [page for page in pages if loaded[page]] == [*pages[:3]]


def test_two_languages_on_a_page_have_notes_of_their_own(project: tuple[Path, Tree]) -> None:
    html = article(project[1], "sv/clove-hitch/fr/index.html")
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len({*ids})
    assert {"fn:sv:prov", "fn:fr:1", "footnotes"} <= {*ids}
    for target in re.findall(r'href="#([^"]+)"', html):
        assert target in ids
    assert f'src="../../../{ROPE}?v=' in html


def test_images_are_files_of_the_site_and_of_the_archives_that_show_them(
    project: tuple[Path, Tree],
) -> None:
    root, site = project
    for location, path in ((ROPE, "docs/images/rope.svg"), (POST, "docs/sv/stolpe.svg")):
        assert site[location] == (root / path).read_bytes()
    listed = {}
    for tag in ("sv", "fr"):
        with ZipFile(BytesIO(site[f"{tag}/kurslex-{tag}.zip"])) as packed:
            listed[tag] = {name.removeprefix(f"kurslex-{tag}/") for name in packed.namelist()}
            page = packed.read(f"kurslex-{tag}/{tag}/clove-hitch/index.html").decode()
            assert f'src="../../{ROPE}?v=' in page
    assert {ROPE, POST} <= listed["sv"]
    assert ROPE in listed["fr"]
    assert POST not in listed["fr"]


def test_a_changed_image_changes_what_shows_it(project: tuple[Path, Tree], tmp_path: Path) -> None:
    root = shutil.copytree(project[0], tmp_path / "knots")  # with its cache
    edit(
        root / "docs/sv/stolpe.svg", 'width="60" height="90"><rect', 'width="70" height="90"><rect'
    )
    found, made = with_cache(root, tmp_path / "second")
    assert differing(found, afresh(root, tmp_path / "fresh")) == []
    assert {POST, "text of sv/clove-hitch", "sv/clove-hitch/index.html"} <= {*made}
    assert "text of fr/clove-hitch" not in made
    live = make_live_site(load_glossary(root)[0], load_site(root))
    assert live.content(POST) == found[POST]
    assert live.content("assets/files/sv/none.svg") is None
    assert live.content("sv/clove-hitch/index.html") == found["sv/clove-hitch/index.html"]
    edit(root / "docs/sv/about.md", "Den börjar", "Boken börjar")
    found, made = with_cache(root, tmp_path / "free")
    assert {"text of sv/about", "sv/about/index.html"} <= {*made}
    assert "sv/bowline/index.html" not in made
    edit(root / "docs/sv/about.md", "title: Om knopboken", "title: Om boken")
    found, made = with_cache(root, tmp_path / "title")
    assert differing(found, afresh(root, tmp_path / "fresh-title")) == []
    assert "sv/bowline/index.html" in made
    live = make_live_site(load_glossary(root)[0], load_site(root))
    assert live.content("sv/about/index.html") == found["sv/about/index.html"]
    assert {*live.paths()} == {*found}
    (root / "docs/sv/stolpe.svg").unlink()
    edit(root / "docs/sv/clove-hitch.md", "![stolpe](stolpe.svg) ", "")
    found, _ = with_cache(root, tmp_path / "third")
    assert differing(found, afresh(root, tmp_path / "fresh-third")) == []
    assert POST not in found
