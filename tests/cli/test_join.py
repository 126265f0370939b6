"""`kurslex build --locales` and `kurslex join`: the files of one build, from several."""

import shutil

import pytest

from tests.cases import FOLDER
from tests.engine.projects import EDITS, SWEDISH, differing, replaced, tree
from tests.support.command import edit, run_kurslex
from tests.support.edits import apply_edits, begin_language, copy_tiny_site, read_check_case
from tests.support.parts import build_parts, join


def _as_it_is(root):
    """Leave the two languages of the tiny site."""


def _three_languages(root):
    begin_language(root, "it", "third-language")
    EDITS["an old address"](root)


def _four_languages(root):
    """Add a third language and one without any page; `add-locale` declares pairs of the three."""
    begin_language(root, "it", "third-language")
    assert run_kurslex("add-locale", "da", cwd=root).returncode == 0
    assert "\npairs: " in (root / "docs/concepts.yml").read_text(encoding="utf-8")


def _drafts_everywhere(root):
    """Make all pages of one language drafts: its texts have no index."""
    for page in (root / "docs/fr").glob("*-*.md"):
        page.unlink()
    EDITS["a draft"](root)


def _with_a_withdrawn_concept(root):
    """Have addresses of concepts and calculators that there are no longer, in every language."""
    apply_edits(read_check_case(FOLDER / "rules/legacy-address-good.txt")[0], root)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("change", "parts", "options"),
    [
        pytest.param(_as_it_is, ["sv", "fr"], ["--strict"], id="each language by itself"),
        pytest.param(_as_it_is, ["fr,sv"], ["--no-cache"], id="all in one part"),
        pytest.param(_three_languages, ["it", "fr,sv"], ["--no-cache"], id="one and two"),
        pytest.param(_three_languages, ["fr", "it,sv"], [], id="not side by side in the list"),
        pytest.param(_four_languages, ["sv", "fr", "it", "da"], [], id="pairs, and no page"),
        pytest.param(_four_languages, ["da,fr", "it,sv"], [], id="pairs apart"),
        pytest.param(_drafts_everywhere, ["sv", "fr"], [], id="drafts"),
        pytest.param(EDITS["a draft"], ["sv", "fr"], ["--strict"], id="without drafts"),
        pytest.param(
            EDITS["neither ZIP files nor pairs"],
            ["sv", "fr"],
            ["--preview"],
            id="no ZIP files, no pairs",
        ),
        pytest.param(_with_a_withdrawn_concept, ["fr", "sv"], [], id="withdrawn"),
    ],
)
def test_parts_are_the_files_of_one_build(change, parts, options, tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    change(root)
    whole = run_kurslex("build", *options, cwd=root)
    assert whole.returncode == 0, whole.stderr
    names = build_parts(root, parts, *options)
    result = join(root, *names)
    pages = whole.stdout.splitlines()[0].removeprefix("Built ").removesuffix(" in site")
    number = "1 part" if len(parts) == 1 else f"{len(parts)} parts"
    assert (result.stdout, result.stderr) == (f"Joined {number}: {pages} in joined\n", "")
    assert differing(tree(root / "joined"), tree(root / "site")) == []


def test_a_part_has_what_belongs_to_its_languages_alone(in_parts):
    sv, fr = (tree(in_parts / name / "files") for name in ("part-sv", "part-fr"))
    assert sorted(path for path in fr if not path.startswith(("fr/", "assets/"))) == []
    assert not any(path.startswith("fr/") for path in sv)
    assert {"index.html", "404.html", "sitemap.xml", "sv/bowline/fr/index.html"} <= set(sv)
    assert {"fr/bowline/sv/index.html", "fr/kurslex-fr.zip"} <= set(fr)
    shared = sorted(set(sv) & set(fr))
    lists = ["assets/SHA256SUMS", "assets/pagefind/pagefind-entry.json"]
    assert [path for path in shared if sv[path] != fr[path]] == lists
    assert "assets/kurslex/search-fr.js" not in shared


def test_the_last_line_says_that_it_is_a_part_each_time(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    EDITS["a draft"](root)
    options = ("build", "--strict", "--locales", "fr, sv", "--site-dir", "part")
    results = [run_kurslex(*options, cwd=root) for _ in range(2)]
    assert results[0].stdout == (
        "Built 71 HTML pages in part\n"
        "Left out 1 draft: docs/fr/bowline.md\n"
        "part is not a site but the part of one with fr, sv; kurslex join puts all parts "
        "together\n"
    )
    assert (results[1].stdout, results[1].stderr) == (results[0].stdout, results[0].stderr)
    assert not (root / "part/index.html").exists()


def test_parts_and_whole_builds_share_a_cache(in_parts, tmp_path):
    root = shutil.copytree(in_parts, tmp_path / "knots")
    names = ["part-sv", "part-fr"]
    assert run_kurslex("build", cwd=root).returncode == 0
    for each in ("a word of a text", "an old address", "a term"):
        EDITS[each](root)
    assert build_parts(root, ["fr", "sv"]) == names[::-1]
    assert run_kurslex("build", "--no-cache", cwd=root).returncode == 0
    assert join(root, *names).returncode == 0
    assert differing(tree(root / "joined"), tree(root / "site")) == []
    assert run_kurslex("build", cwd=root).returncode == 0
    assert differing(tree(root / "joined"), tree(root / "site")) == []


def test_what_stops_a_build_stops_each_part(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / SWEDISH, "(clove-hitch.md)", "(clove.md)")
    result = run_kurslex("build", "--locales", "fr", "--site-dir", "part-fr", cwd=root)
    assert result.stderr.startswith("docs/sv/bowline.md:")
    assert result.stderr.endswith("Nothing was built: fix the problems above first.\n")
    assert (result.stdout, result.returncode) == ("", 1)
    assert not (root / "part-fr").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--locales", "sv"],
            "what --locales builds is only a part of the site; say with --site-dir where to put it",
        ),
        (
            ["--locales", "sv,dk", "--site-dir", "part"],
            "the glossary has no language 'dk'; it has sv, fr",
        ),
        (
            ["--locales", "se,,sv", "--site-dir", "part"],
            "the glossary has no language 'se' and no ''; it has sv, fr",
        ),
        (
            ["--locales", "sv", "--site-dir", "site"],
            "{root}/site has files but no kurslex-part.json, so it is not a part of a site; "
            "name another folder with --site-dir, or empty this one",
        ),
        (
            ["--site-dir", "old-part"],
            "{root}/old-part has files but no index.html, so it is not a site; "
            "name another folder with --site-dir, or empty this one",
        ),
        (
            ["--locales", "sv", "--locales", "fr", "--site-dir", "part"],
            "argument --locales: is given twice; kurslex build --help explains how to use it",
        ),
    ],
    ids=["no folder", "unknown", "empty", "on a site", "on a part", "twice"],
)
def test_a_part_that_cannot_be_is_refused(arguments, said, tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    for file in (root / "site/index.html", root / "old-part/kurslex-part.json"):
        file.parent.mkdir()
        file.write_text("old", encoding="utf-8")
    before = tree(root)
    result = run_kurslex("build", "--no-cache", *arguments, cwd=root)
    assert result.stderr == f"kurslex build: {said.format(root=root)}\n"
    assert (result.stdout, result.returncode) == ("", 2)
    assert tree(root) == before


def test_what_a_link_stands_for_may_change_from_part_to_part(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    (root / SWEDISH).rename(tmp_path / "elsewhere.md")
    (root / SWEDISH).symlink_to(tmp_path / "elsewhere.md")
    options = ("build", "--preview", "--locales", "fr", "--site-dir", "part")
    result = run_kurslex(*options, cwd=root)
    assert result.stderr.splitlines()[-1] == (
        "kurslex build: docs/sv/bowline.md is neither a file nor a folder, and what it stands for "
        "may change from one part of the site to the next; put the file itself in its place"
    )
    assert (result.stdout, result.returncode) == ("", 2)


def test_a_part_is_built_again_in_its_place(in_parts, tmp_path):
    root = shutil.copytree(in_parts, tmp_path / "knots")
    before = tree(root / "part-fr")
    replaced("docs/fr/reef-knot.md", "prendre un ris", "prendre deux ris")(root)
    build_parts(root, ["fr"])
    assert "files/fr/reef-knot/index.html" in differing(tree(root / "part-fr"), before)


@pytest.mark.long
def test_parts_of_this_glossary_are_the_files_of_one_build(content):
    names = build_parts(content, ["de", "nb,it"])
    assert join(content, *names).returncode == 0
    assert run_kurslex("build", "--no-cache", "--site-dir", "whole", cwd=content).returncode == 0
    assert differing(tree(content / "joined"), tree(content / "whole")) == []
