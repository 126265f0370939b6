"""Parts that are not one site: each fault is named, and the old site stays."""

import json
import shutil

import pytest

from kurslex.utils.digests import digest_of_bytes
from tests.engine.projects import EDITS, tree
from tests.support.command import run_kurslex
from tests.support.edits import TINY_PAGES, begin_language
from tests.support.parts import build_parts, join

_END = "Nothing was joined: fix the problems above first.\n"
_ANEW = "  hint: copy the part again, or build it again\n"
_ALIKE = "  hint: build all parts with the same options, settings and versions\n"


@pytest.fixture
def root(in_parts, tmp_path):
    return shutil.copytree(in_parts, tmp_path / "knots")


def refused(root, said, *parts, status=1):
    before = tree(root)
    result = join(root, *(parts or ("part-sv", "part-fr")))
    assert (result.stdout, result.stderr, result.returncode) == ("", said, status)
    assert tree(root) == before


def note(root, part="part-fr"):
    return json.loads((root / part / "kurslex-part.json").read_text(encoding="utf-8"))


def write_note(root, found, part="part-fr"):
    (root / part / "kurslex-part.json").write_text(json.dumps(found), encoding="utf-8")


def test_good_parts_take_the_place_of_an_old_site(root):
    result = join(root, "part-fr", "part-sv")
    assert (result.stdout, result.stderr, result.returncode) == (
        f"Joined 2 parts: {TINY_PAGES} in joined\n",
        "",
        0,
    )
    assert run_kurslex("build", "--no-cache", cwd=root).returncode == 0
    assert tree(root / "joined") == tree(root / "site")
    assert list(root.glob(".kurslex-*")) == []


def test_a_language_that_is_missing_is_named(root):
    refused(
        root,
        "fr: no part has this language\n"
        "  hint: build it with kurslex build --locales fr --site-dir DIR, and name DIR\n" + _END,
        "part-sv",
    )


def test_a_language_that_is_there_twice_is_named(root):
    shutil.copytree(root / "part-fr", root / "again")
    refused(
        root,
        "again: has the language fr, which part-fr has, too\n"
        "  hint: leave one of them out, or build it without this language\n" + _END,
        *("part-sv", "part-fr", "again"),
    )


def test_other_sources_are_named(root):
    EDITS["a word of a text"](root)
    begin_language(root, "it", "third-language")
    build_parts(root, ["it"])
    shutil.rmtree(root / "part-fr")
    EDITS["a word of a text"](root)
    result = join(root, "part-sv", "part-it")
    assert result.stderr == (
        "part-it: was built from other sources: docs/concepts.yml, docs/it, docs/it/bowline.md "
        "and 9 others are not what they are for part-sv\n"
        "  hint: build all parts from one commit, in which nothing has been edited\n"
        "fr: no part has this language\n"
        "  hint: build it with kurslex build --locales fr --site-dir DIR, and name DIR\n" + _END
    )


def test_one_source_that_was_edited_in_between_is_named(root):
    EDITS["a word of a text"](root)
    build_parts(root, ["fr"])
    refused(
        root,
        "part-fr: was built from other sources: docs/sv/bowline.md is not what it is for part-sv\n"
        "  hint: build all parts from one commit, in which nothing has been edited\n" + _END,
    )


def test_another_option_and_another_address_are_named(root):
    settings = root / "mkdocs.yml"
    written = settings.read_text(encoding="utf-8")
    address = "https://knots.example/handbook/"
    settings.write_text(
        written.replace(f"site_url: {address}", f"site_url: !ENV [HERE, '{address}']"),
        encoding="utf-8",
    )
    build_parts(root, ["sv"], "--strict")
    options = ("build", "--locales", "fr", "--site-dir", "part-fr")
    assert run_kurslex(*options, cwd=root, HERE="https://ropes.example/").returncode == 0
    refused(
        root,
        "part-fr: site_url is https://ropes.example/, and https://knots.example/handbook/ in "
        "part-sv\n"
        f"{_ALIKE}"
        "part-fr: the option of the build is none, and --strict in part-sv\n"
        f"{_ALIKE}{_END}",
    )


def test_other_versions_are_named(root):
    found = note(root)
    own = found["made_with"]["Kurslex"]
    python = found["made_with"]["Python"]
    found["made_with"] |= {"Kurslex": "0.0.9 (0123456789abcdef)", "Python": "3.9.1"}
    write_note(root, found)
    refused(
        root,
        "part-fr: was built by Kurslex 0.0.9 (0123456789abcdef), and this is Kurslex "
        f"{own}\n"
        "  hint: put parts together with the Kurslex that has built them\n"
        f"part-fr: Python is 3.9.1, and {python} in part-sv\n{_ALIKE}{_END}",
    )


def test_damage_is_named_file_by_file(root):
    sv, fr = root / "part-sv/files", root / "part-fr/files"
    (fr / "fr/kurslex-fr.zip").unlink()
    (fr / "fr/index.html").write_text("changed", encoding="utf-8")
    (fr / "fr/more.html").touch()
    shutil.rmtree(sv / "sv/bowline")
    for name in ("index.html", "404.html"):
        (sv / name).write_text("changed", encoding="utf-8")
    refused(
        root,
        "part-sv: files/404.html and files/index.html are not as they were built\n"
        f"{_ANEW}"
        "part-sv: files/sv/bowline/fr/index.html, files/sv/bowline/index.html, "
        "files/sv/bowline/index.md and files/sv/bowline/picture.png are missing\n"
        f"{_ANEW}"
        "part-fr: files/fr/index.html is not as it was built\n"
        f"{_ANEW}"
        "part-fr: files/fr/more.html was not built\n"
        f"{_ANEW}"
        "part-fr: files/fr/kurslex-fr.zip is missing\n"
        f"{_ANEW}{_END}",
    )


def test_a_part_without_its_files_is_refused(root):
    shutil.rmtree(root / "part-fr/files")
    number = len(note(root)["files"])
    result = join(root, "part-sv", "part-fr")
    assert result.stderr == (
        "part-fr: files/assets/SHA256SUMS, files/assets/kurslex/calculator-working-load.js, "
        f"files/assets/kurslex/calculator.css and {number - 3} others are missing\n{_ANEW}{_END}"
    )


def test_a_file_that_leads_elsewhere_is_refused(root, tmp_path):
    page = root / "part-fr/files/fr/index.html"
    page.rename(tmp_path / "elsewhere.html")
    page.symlink_to(tmp_path / "elsewhere.html")
    refused(root, f"part-fr: files/fr/index.html is not as it was built\n{_ANEW}{_END}")


def test_a_path_that_leads_out_of_a_part_is_refused(root, tmp_path):
    (tmp_path / "secret").write_bytes(b"secret")
    found = note(root)
    found["files"]["../../../secret"] = found["files"]["fr/index.html"]
    write_note(root, found)
    refused(root, f"part-fr: files/../../../secret is missing\n{_ANEW}{_END}")


@pytest.mark.parametrize(
    ("path", "content"),
    [
        *(
            ("assets/pagefind/pagefind-entry.json", each)
            for each in (b"{}", b"[]", b'{"languages": 1}', b"\xff", b"[" * 100_000)
        ),
        ("assets/SHA256SUMS", b"\xff"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused(path, content, root):
    """A part comes from another machine, and its note may fit what is in it."""
    (root / "part-fr/files" / path).write_bytes(content)
    found = note(root)
    assert path in found["files"]
    found["files"][path] = digest_of_bytes(content)
    write_note(root, found)
    refused(
        root,
        f"part-fr/files/{path}: is not what this version of Kurslex writes\n{_ANEW}{_END}",
    )


def test_a_file_that_two_parts_have_made_differently_is_refused(root):
    found = note(root)
    style = "assets/kurslex/site.css"
    found["files"][style] = found["files"]["fr/index.html"]
    write_note(root, found)
    page = root / "part-fr/files/fr/index.html"
    shutil.copy(page, root / "part-fr/files" / style)
    refused(
        root,
        f"part-fr/files/{style}: is not the same file in part-sv, though all sources are\n"
        f"  hint: build both parts again with --no-cache\n{_END}",
    )


def test_what_is_no_part_is_named(root):
    (root / "part-fr/kurslex-part.json").write_text("{}", encoding="utf-8")
    (root / "empty").mkdir()
    shutil.copytree(root / "joined", root / "site")
    refused(
        root,
        "kurslex join: part-fr/kurslex-part.json is not what this version of Kurslex writes "
        "(Object missing required field `locales`); site is a whole site, and no part of one; "
        "empty is not part of a site: kurslex-part.json is missing in it; there is no folder "
        "nowhere; there is no folder mkdocs.yml; name folders that kurslex build --locales makes\n",
        *("part-sv", "part-fr", "site", "empty", "nowhere", "mkdocs.yml"),
        status=2,
    )
